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
  months:
    'січень|січня|січ лютий|лютого|лют березень|березня|бер квітень|квітня|квіт травень|травня|трав червень|червня|черв липень|липня|лип серпень|серпня|серп вересень|вересня|вер жовтень|жовтня|жовт листопад|листопада|лист грудень|грудня|груд',
  weekdays: 'неділя|нд понеділок|пн вівторок|вт середа|ср четвер|чт пʼятниця|пт субота|сб',
};
