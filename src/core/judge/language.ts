import { fold } from './fold';
import { VOCABULARIES } from './kinds';
import { remembered } from './remember';
import type { Text } from './text';

/** Short words that give a language away; none of them is a word of another language of the list. */
const GIVEAWAYS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'for', 'with', 'is', 'are', 'this', 'we', 'our', 'you', 'will', 'from', 'by', 'your', 'meeting'],
  de: [
    'der',
    'und',
    'das',
    'für',
    'mit',
    'nicht',
    'ist',
    'wir',
    'zur',
    'zum',
    'bitte',
    'auf',
    'ein',
    'eine',
    'einer',
    'beim',
    'des',
    'dem',
    'von',
    'über',
  ],
  fr: [
    'le',
    'les',
    'du',
    'au',
    'dans',
    'nos',
    'notre',
    'votre',
    'cette',
    'et',
    'pour',
    'avec',
    'est',
    'nous',
    'sur',
    'une',
    'vos',
    'aux',
    'chez',
    'par',
  ],
  es: ['el', 'los', 'las', 'del', 'y', 'para', 'con', 'una', 'que', 'reunión', 'semanal', 'equipo'],
  pt: ['o', 'os', 'da', 'do', 'das', 'dos', 'e', 'para', 'com', 'uma', 'não', 'reunião', 'ao', 'na', 'no', 'equipe'],
  it: ['il', 'gli', 'della', 'dei', 'di', 'per', 'riunione', 'con', 'nel', 'alla'],
  nl: ['het', 'een', 'voor', 'van', 'overleg', 'vergadering', 'ons', 'bij'],
  sv: ['och', 'för', 'med', 'av', 'möte', 'om', 'till'],
  pl: ['i', 'na', 'dla', 'spotkanie', 'oraz', 'do', 'ze'],
  fi: ['ja', 'kokous', 'palaveri', 'sekä'],
  tr: ['ve', 'için', 'ile', 'toplantısı', 'toplantı'],
}; // prettier-ignore

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

const LANGS = Object.keys(GIVEAWAYS);

/** A small word, and the text in which it was met last. */
interface Giveaway {
  readonly langs: number[];
  turn: number;
}

/** Which languages a folded word gives away. */
const GIVEN_AWAY: ReadonlyMap<string, Giveaway> = (() => {
  const found = new Map<string, Giveaway>();
  for (const [lang, list] of Object.values(GIVEAWAYS).entries()) {
    for (const word of list) {
      const there = found.get(fold(word));
      if (there === undefined) found.set(fold(word), { langs: [lang], turn: 0 });
      else there.langs.push(lang);
    }
  }
  return found;
})();
const counts = LANGS.map(() => 0);
let turn = 0;

/**
 * Guesses the language of a text from its script and its small words.
 * @returns BCP 47 primary language; null when nothing gives it away
 */
export const guessLanguage = remembered(({ ascii, tokens, plain }: Text): string | null => {
  const script = ascii ? undefined : SCRIPTS.find(([shape]) => shape.test(plain));
  if (script !== undefined) return script[1];
  // Han alone is Japanese as often as Chinese ("朝会"): without a character that only Chinese writes it gives nothing away.
  if (!ascii && HAN.test(plain) && CHINESE.test(plain)) return 'zh';
  turn += 1;
  counts.fill(0);
  let best = -1;
  for (const word of tokens) {
    const given = GIVEN_AWAY.get(word);
    if (given === undefined || given.turn === turn) continue;
    given.turn = turn;
    for (const lang of given.langs) counts[lang] = (counts[lang] ?? 0) + 1;
  }
  let most = 0;
  for (const [lang, count] of counts.entries()) {
    if (count <= most) continue;
    most = count;
    best = lang;
  }
  return LANGS[best] ?? null;
});

/** Whether the judge has a vocabulary for the language. Unknown counts as known: then only its terms can speak. */
export const isKnownLanguage = (lang: string | null): boolean =>
  lang === null || VOCABULARIES.some((vocabulary) => vocabulary.lang === lang.toLowerCase().split('-')[0]);
