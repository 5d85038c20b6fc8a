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
  months:
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|sept|sep|setiembre|set octubre|oct noviembre|nov diciembre|dic',
  weekdays: 'domingo|dom lunes|lun martes|mar miércoles|mié jueves|jue viernes|vie sábado|sáb',
};
