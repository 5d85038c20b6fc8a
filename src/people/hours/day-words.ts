/** Names of weekdays in six languages. What one word means in two of them is left to the whole text (`days-of.ts`). */
import { WEEKDAYS, type Weekday } from '../../core/model';

/** Languages in which days are written. Japanese signs cannot be taken for letters, so they never disagree with the others. */
export type DayLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja';

/** What a word means in each language that has it; several days where the language itself leaves it open. */
export type DayReadings = ReadonlyMap<DayLanguage, readonly Weekday[]>;

/** Monday to Sunday, parted by blanks; forms of one day by bars. A plural `s` is understood. */
const NAMES: Readonly<Record<DayLanguage, string>> = {
  en: `monday|mon|mo tuesday|tues|tue|tu wednesday|weds|wed|we thursday|thurs|thur|thu|th friday|fri|fr saturday|sat|sa
    sunday|sun|su`,
  de: 'montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so',
  fr: 'lundi|lun|lu mardi|mar|ma mercredi|mer|me jeudi|jeu|je vendredi|ven|ve samedi|sam|sa dimanche|dim|di',
  es: 'lunes|lun|lu martes|mar|ma miércoles|mié|mi jueves|jue|ju viernes|vie|vi sábado|sáb|sá domingo|dom|do',
  pt: 'segunda|seg|2ª terça|ter|3ª quarta|qua|4ª quinta|qui|5ª sexta|sex|6ª sábado|sáb|sá domingo|dom|do',
  ja: '月曜日|月曜|月 火曜日|火曜|火 水曜日|水曜|水 木曜日|木曜|木 金曜日|金曜|金 土曜日|土曜|土 日曜日|日曜|日',
};

/** One capital for a day, and what it may stand for. Portuguese and German letters mean two days each and are left out. */
const LETTERS: readonly (readonly [DayLanguage, string])[] = [
  ['en', 'M:mon T:tue+thu W:wed R:thu F:fri S:sat+sun'],
  ['fr', 'L:mon M:tue+wed J:thu V:fri S:sat D:sun'],
  ['es', 'L:mon M:tue X:wed J:thu V:fri S:sat D:sun'],
];

/** Days that go by a name together. Words that may or may not mean Saturday too (`werktags`, `daily`) are not among them. */
const TOGETHER: Readonly<Record<string, readonly Weekday[]>> = Object.fromEntries([
  ...'weekday weekdays wochentags 平日'.split(' ').map((word) => [word, WEEKDAYS.slice(0, 5)]),
  ...'weekend weekends wochenende wochenenden 土日 週末'.split(' ').map((word) => [word, WEEKDAYS.slice(5)]),
]);

/** Without its accents, as people type it who have no key for them; a word of two letters keeps them (`sá`). */
const bare = (word: string): string => word.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '');

function tableOf(): Map<string, Map<DayLanguage, readonly Weekday[]>> {
  const table = new Map<string, Map<DayLanguage, readonly Weekday[]>>();
  const add = (word: string, language: DayLanguage, days: readonly Weekday[]): void => {
    const readings = table.get(word) ?? new Map<DayLanguage, readonly Weekday[]>();
    readings.set(language, days);
    table.set(word, readings);
  };
  for (const [language, names] of Object.entries(NAMES) as [DayLanguage, string][]) {
    for (const [at, forms] of names.split(/\s+/u).entries()) {
      const days = WEEKDAYS.slice(at, at + 1);
      for (const form of forms.split('|')) {
        add(form, language, days);
        if (form.length > 2) add(bare(form), language, days);
        if (form.length > 4 && !form.endsWith('s') && language !== 'ja') {
          add(`${form}s`, language, days);
          add(`${bare(form)}s`, language, days);
        }
      }
    }
  }
  for (const [language, letters] of LETTERS) {
    for (const [letter = '', days = ''] of letters.split(' ').map((one) => one.split(':'))) {
      add(letter, language, days.split('+') as Weekday[]);
    }
  }
  return table;
}

const table = tableOf();

/**
 * What a word means as a day, by language; null when it names none.
 * @param word as written: a single letter counts only as a capital
 */
export const dayReadings = (word: string): DayReadings | null => table.get(word.length === 1 ? word : word.toLowerCase()) ?? null;

/** Days that a word names together; null when it does not. */
export const daysTogether = (word: string): readonly Weekday[] | null =>
  Object.hasOwn(TOGETHER, word.toLowerCase()) ? (TOGETHER[word.toLowerCase()] ?? null) : fusedDays(word);

/** Days written as one word of English capitals: `MWF`, `TTh`, `MTWThF`. Two letters may be a mark between them lost (`MF`). */
function fusedDays(word: string): readonly Weekday[] | null {
  if (!/^[MTWRFhu]{2,8}$/u.test(word) || (word.length < 3 && word !== 'MW' && word !== 'WF' && word !== 'TR')) return null;
  const parts = word.match(/T[hu]|[MTWRF]/gu) ?? [];
  if (parts.join('') !== word) return null;
  const days = parts.map(
    (part): Weekday => ({ M: 'mon', T: 'tue', Tu: 'tue', W: 'wed', Th: 'thu', R: 'thu', F: 'fri' })[part] as Weekday,
  );
  const order = days.map((day) => WEEKDAYS.indexOf(day));
  return order.every((at, index) => index === 0 || at > (order[index - 1] ?? 7)) ? days : null;
}
