import { type Grammar, NEVER } from './grammar';

/** French: times from two scripts; the words after the title are not known. */
export const fr: Grammar = {
  lang: 'fr',
  evidence: 'seen',
  lead: /^de /i,
  joint: / à | – /,
  allDay: ['toute la journée'],
  half: null,
  answers: {},
  guestAnswers: {},
  noPlace: [],
  place: NEVER,
  calendar: /^(?:Agenda|Calendrier)\s?: /,
  colour: NEVER,
  selected: null,
};
