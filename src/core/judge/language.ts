import { LANGUAGES, wordsOf } from '../languages';
import { fold } from '../match/fold';
import type { Text } from '../match/text';

/** Languages that small words give away; none of the words is one of another language of the list. */
const TOLD = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl', 'fi', 'tr'] as const;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

const HAN = /\p{Script=Han}/u;
/** Characters that Chinese writes and Japanese does not, in the words of calendars. */
const CHINESE =
  /[们这说议谈讨论训项进报总汇团队设产员级试题绩时间办动协签约为对开关发经还从让给请问见么吗呢吧您她它們這說嗎與會將對]/u;

/** A small word, and the text in which it was met last. */
interface Giveaway {
  readonly langs: number[];
  turn: number;
}

/** Which languages a folded word gives away. */
const GIVEN_AWAY: ReadonlyMap<string, Giveaway> = (() => {
  const found = new Map<string, Giveaway>();
  for (const [lang, name] of TOLD.entries()) {
    for (const word of wordsOf(`small/${name}`).map(fold)) {
      const there = found.get(word);
      if (there === undefined) found.set(word, { langs: [lang], turn: 0 });
      else there.langs.push(lang);
    }
  }
  return found;
})();

/** Whether a folded word is one of the small words of a language, that say nothing of what a text is about. */
export const isSmallWord = (word: string): boolean => GIVEN_AWAY.has(word);

const counts = TOLD.map(() => 0);
let turn = 0;

/**
 * Guesses the language of a text from its script and its small words.
 * @returns BCP 47 primary language; null when nothing gives it away
 */
export function guessLanguage({ ascii, tokens, plain }: Text): string | null {
  const script = ascii ? undefined : SCRIPTS.find(([shape]) => shape.test(plain));
  if (script !== undefined) return script[1];
  // Han alone is Japanese as often as Chinese ("朝会"): without a character that only Chinese writes it gives nothing away.
  if (!ascii && HAN.test(plain) && CHINESE.test(plain)) return 'zh';
  turn += 1;
  counts.fill(0);
  for (const word of tokens) {
    const given = GIVEN_AWAY.get(word);
    if (given === undefined || given.turn === turn) continue;
    given.turn = turn;
    for (const lang of given.langs) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? null : (TOLD[counts.indexOf(most)] ?? null);
}

/** Whether the judge has terms for the language. Unknown counts as known: then only its terms can speak. */
export const isKnownLanguage = (lang: string | null): boolean =>
  lang === null || LANGUAGES.some((known) => known === lang.toLowerCase().split('-')[0]);
