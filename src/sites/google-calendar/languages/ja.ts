import { type Grammar, NEVER } from './grammar';

/** Japanese: labels of 2019 and 2026. Parts stand apart by 、 and titles in 「」; the half of the day comes before the figures. */
export const ja: Grammar = {
  lang: 'ja',
  evidence: 'seen',
  lead: null,
  joint: /\s*[～〜–]\s*/,
  allDay: ['終日'],
  half: { am: /午前/, pm: /午後/ },
  answers: {},
  guestAnswers: {},
  noPlace: ['場所の指定なし'],
  place: /^場所: /,
  calendar: /^カレンダー: /,
  colour: NEVER,
  selected: null,
};
