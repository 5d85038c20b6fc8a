import { type Grammar, NEVER } from './grammar';

/** Spanish: a scraper's notes of 2026. The answers are guesses. */
export const es: Grammar = {
  lang: 'es',
  evidence: 'seen',
  lead: /^de /i,
  joint: / a | – /,
  allDay: ['todo el día'],
  half: { am: /a\.?\s?m\.?/i, pm: /p\.?\s?m\.?/i },
  answers: { aceptada: 'accepted', aceptado: 'accepted', rechazada: 'declined', rechazado: 'declined' },
  guestAnswers: {},
  noPlace: ['sin ubicación'],
  place: /^Ubicación: /,
  calendar: /^Calendario: /,
  colour: NEVER,
  selected: null,
};
