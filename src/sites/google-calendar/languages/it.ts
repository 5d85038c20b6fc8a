import { type Grammar, NEVER } from './grammar';

/** Italian: a real month view of 2024. No answer and no all-day label was in it; "Tutto il giorno" is the menu's word. */
export const it: Grammar = {
  lang: 'it',
  evidence: 'seen',
  lead: /^dalle /i,
  joint: / a | alle | – /,
  allDay: ['tutto il giorno'],
  half: null,
  answers: {},
  guestAnswers: {},
  noPlace: ['nessuna posizione'],
  place: NEVER,
  calendar: /^Calendario: /,
  colour: NEVER,
  selected: null,
  months:
    'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  weekdays: 'domenica|dom lunedì|lun martedì|mar mercoledì|mer giovedì|gio venerdì|ven sabato|sab',
};
