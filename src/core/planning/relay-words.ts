/** The words of an exported relay. `{…}` are filled in. */
export interface RelayWords {
  readonly title: string;
  readonly order: string;
  readonly leg: string;
  readonly due: string;
  readonly wait: string;
  readonly live: string;
  readonly weekend: string;
  readonly dayOff: string;
  readonly handOff: string;
  /** What the holder writes down, in this order. */
  readonly note: readonly string[];
}

export const RELAY_WORDS: Readonly<Record<'en' | 'de', RelayWords>> = {
  en: {
    title: 'Relay',
    order: 'Order: {order}, and again from the beginning.',
    leg: '{from} to {to}',
    due: 'Due {here} for {from}, {there} for {to}',
    wait: 'Then it waits {hours} h until {to} begins.',
    live: 'Both are at work: a short talk is possible.',
    weekend: 'The weekend of {to} lies between.',
    dayOff: 'A day off of {to} lies between.',
    handOff: 'Hand-off: {from} to {to}',
    note: ['Owner now and next', 'Done', 'Next step', 'Blockers', 'Decisions pending, with reply-by', 'Links'],
  },
  de: {
    title: 'Staffel',
    order: 'Reihenfolge: {order}, dann wieder von vorn.',
    leg: '{from} an {to}',
    due: 'Fällig {here} für {from}, {there} für {to}',
    wait: 'Danach wartet es {hours} Std., bis {to} beginnt.',
    live: 'Beide arbeiten gerade: Ein kurzes Gespräch ist möglich.',
    weekend: 'Dazwischen liegt das Wochenende von {to}.',
    dayOff: 'Dazwischen liegt ein freier Tag von {to}.',
    handOff: 'Übergabe: {from} an {to}',
    note: [
      'Wer es hat und wer es bekommt',
      'Erledigt',
      'Nächster Schritt',
      'Hindernisse',
      'Offene Entscheidungen, mit Frist',
      'Links',
    ],
  },
};
