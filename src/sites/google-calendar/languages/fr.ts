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
  months:
    'janvier|janv février|févr mars avril|avr mai juin juillet|juil|juill août septembre|sept octobre|oct novembre|nov décembre|déc',
  weekdays: 'dimanche|dim lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam',
};
