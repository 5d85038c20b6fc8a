import { type Grammar, NEVER } from './grammar';

/** German: a guess throughout; no label of a German page was ever shown. A wrong guess reads nothing, it misreads nothing. */
export const de: Grammar = {
  lang: 'de',
  evidence: 'guess',
  lead: /^(?:von) /i,
  joint: / bis | – /,
  allDay: ['ganztägig', 'ganzer tag'],
  half: null,
  answers: { zugesagt: 'accepted', abgelehnt: 'declined' },
  guestAnswers: {},
  noPlace: ['kein ort'],
  place: /^Ort: /,
  calendar: /^Kalender: /,
  colour: NEVER,
  selected: null,
  months:
    'januar|jan|jänner|jän februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
  weekdays: 'sonntag|so montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sa',
};
