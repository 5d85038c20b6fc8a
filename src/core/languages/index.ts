/**
 * What the judge knows of languages: terms in lists, compiled from the term files beside this one (`npm run terms`). Lists of the same name are one list,
 * whatever language they are of: calendars mix languages.
 */
import { type Hit, Matcher } from '../match/matcher';
import type { Text } from '../match/text';
import { LISTS, RULES as WRITTEN, WORDS } from './terms.gen';

export type { Hit };
export type ListName = keyof typeof LISTS;
export type WordsName = keyof typeof WORDS;

/** Languages whose kinds are known. The others are judged by loanwords and by structure, and quieter. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

const NAMES = Object.keys(LISTS);
const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, number) => [name, number]));

/** The number of a list, by which {@link stands} and hits know it. */
export function listOf(name: ListName): number {
  const number = NUMBERS.get(name);
  if (number === undefined) throw new Error(`no list of terms ${name}`);
  return number;
}

/** Lists whose names begin so, by what follows in the name: `kinds/` gives `demo/strong` and so on. */
export const listsBelow = (start: string): readonly (readonly [rest: string, list: number])[] =>
  NAMES.flatMap((name, number) => (name.startsWith(start) ? [[name.slice(start.length), number] as const] : []));

/**
 * Terms that mean the same to a guard. `not` says what they mean instead when one of those stands in the same text; `with` asks for a
 * second sign anywhere; a rule of titles keeps words out of descriptions that are common there.
 */
export interface Rule {
  readonly guard: string;
  readonly titleOnly: boolean;
  readonly any: number;
  /** Null when no second sign is asked for. */
  readonly with: number | null;
  readonly not: number;
}

const PARTS = 3;
const FIRST = NAMES.length;
const RULES: readonly Rule[] = WRITTEN.map(([guard, titleOnly, , second], at) => {
  const any = FIRST + at * PARTS;
  return { guard, titleOnly, any, with: second === '' ? null : any + 1, not: any + 2 };
});

/** The rule that a list gives its terms to, null for every other list. */
export const ruleOf = (list: number): Rule | null =>
  list >= FIRST && (list - FIRST) % PARTS === 0 ? (RULES[(list - FIRST) / PARTS] ?? null) : null;

let matcher: Matcher | null = null;

/** Every term of every list that stands in a text. */
export function hitsIn(text: Text): readonly Hit[] {
  // Made when first asked: most pages of the extension judge nothing.
  matcher ??= new Matcher([...Object.values(LISTS), ...WRITTEN.flatMap(([, , any, second, not]) => [any, second, not])]);
  return matcher.in(text);
}

/** Whether any term of a list stands in a text. */
export function stands(list: number, text: Text): boolean {
  for (const hit of hitsIn(text)) if (hit.list === list) return true;
  return false;
}

/** Plain words that are looked up and not matched: small words, names. */
export const wordsOf = (name: WordsName): readonly string[] => WORDS[name].split(' ');
