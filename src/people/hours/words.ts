/** Words of working-hours texts, other than days, in six languages. A word that stands nowhere here makes a text not understood. */

/** What a word does in a text. */
export type WordRole =
  /** Joins two ends: `to`, `bis`. */
  | 'range'
  /** Joins items of a list: `and`. */
  | 'and'
  /** Closes: `off`, `frei`. */
  | 'off'
  /** Takes the days or times that follow away: `except`. */
  | 'except'
  /** Takes the times that follow away: `lunch`. */
  | 'break'
  /** The times beside it lie before noon, or after it. */
  | 'morning'
  | 'afternoon'
  | 'noon'
  | 'midnight'
  /** After a figure, says that it is a time. */
  | 'clock'
  /** Before days or times, and says nothing of its own: `from`, `le`. */
  | 'filler'
  /** Names what follows. After figures it would count them: `10-15 hours` is how many, not when. */
  | 'title'
  /** The kind of shift; says nothing of its own. */
  | 'label';

const ROLES: readonly (readonly [WordRole, string])[] = [
  ['range', 'to bis a à au às as al aux through thru until till hasta até ate から'],
  ['and', 'and und et y e plus と および'],
  [
    'off',
    'off closed free frei geschlossen libre libres fermé ferme fermée cerrado cerrada fechado folga livre absent 休み 休 定休 定休日 休業',
  ],
  ['except', 'except excluding exc außer ausser ohne sauf hors salvo excepto menos exceto'],
  ['break', 'lunch break pause mittagspause mittag almuerzo almoço almoco intervalo déjeuner comida descanso 休憩 昼休み 昼休憩'],
  ['morning', 'morning mornings vormittags vormittag morgens matin mañanas manhã manhãs 午前中'],
  ['afternoon', 'afternoon afternoons evening evenings nachmittags nachmittag abends tarde tardes 午後中'],
  ['noon', 'noon midday midi mediodía 正午'],
  ['midnight', 'midnight minuit mitternacht medianoche'],
  ['clock', 'uhr h 時'],
  [
    'filler',
    'from von vom de du des del das dos le les los las el la every each on jeden jeweils am immer desde entre between まで 毎週',
  ],
  [
    'title',
    `hours hrs horario horarios horaires horaire heures horas arbeitszeit arbeitszeiten dienstzeit working work office business
    勤務時間 勤務 就業時間 営業時間`,
  ],
  ['label', 'shift schicht frühschicht spätschicht frühdienst spätdienst jornada intensiva turno'],
];

const table = new Map<string, WordRole>(
  ROLES.flatMap(([role, words]) => words.split(/\s+/u).map((word) => [word, role] as const)),
);

/** What a word does, in lower case; null for words that are not understood. */
export const roleOf = (word: string): WordRole | null => table.get(word.toLowerCase()) ?? null;

/** Japanese words, the longest first, for cutting what is written without blanks. */
export const JAPANESE: readonly string[] = [...table.keys()]
  .filter((word) => /^[\u3040-\u9FFF]/u.test(word))
  .toSorted((a, b) => b.length - a.length);
