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
  months: '',
  weekdays: '日曜日|日 月曜日|月 火曜日|火 水曜日|水 木曜日|木 金曜日|金 土曜日|土',
};
