import { type Grammar, NEVER } from './grammar';

/** Ukrainian: times from a userscript of 2026; the words after the title are not known. */
export const uk: Grammar = {
  lang: 'uk',
  evidence: 'seen',
  lead: /^(?:з|від) /i,
  joint: / – | до /,
  allDay: ['увесь день', 'весь день'],
  half: null,
  answers: {},
  guestAnswers: {},
  noPlace: [],
  place: NEVER,
  calendar: /^Календар: /,
  colour: NEVER,
  selected: null,
};
