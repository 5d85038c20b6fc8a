/** In which of the six languages a mail is written: a sentence of a mail is longer than a title, and holds other small words. */
import { fold, words } from '../../match/fold';
import { guessLanguage } from '../../judge/language';
import { toText } from '../../judge/text';

/** Small words of mails, folded. Those of several languages count for each. */
const SMALL: Readonly<Record<string, string>> = {
  en: 'the and you we to of for with is are can could would let on at i it this that me my your our have be will do if any how what when us a an in not no or s m ll ve re d t',
  de: 'der die das und ich wir sie du ihr ist sind nicht mit fur auf ein eine einen einem einer zu zum zur im am um den dem des bitte kannst konnen konnten konnte uns mir mich dir dich ihnen noch mal wann haben hast hatte wie was oder auch bei nach vor gern gerne heute morgen passt wollen sollen konntest hattest von bis es in so wenn dann da',
  fr: 'le la les de des du et je tu vous nous on est pas pour avec sur une un ce cette que qui quand dans au aux mon ton votre notre peux pouvez pourriez pourrait peut il faut si se moi toi merci avez auriez ai en d l qu s c j n m t es a elle vos nos serait serais',
  es: 'el la los las de del y que en un una por para con no es se le te me nos os su tu mi lo al si como cuando puedes puede podemos podriamos podrias este esta estos hay muy pero gracias usted ustedes vuestro hoy manana dos e o a',
  pt: 'o a os as de do da dos das e que em um uma por para pra com nao no na nos nas se te lhe me seu sua voce voces pode podemos poderia podes consegue esta isso ao aos mas obrigado obrigada tem teria gente vossa vossas sobre amanha hoje duas dois ou',
};
const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(SMALL).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);
/** Signs that one of them alone writes, before folding. Each weighs as much as three words. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['es', /[¿¡ñ]/iu],
  ['pt', /[ãõ]/iu],
  ['de', /[ßäöü]/iu],
];
const SIGN = 3;
/** Share of a mail's words that are small ones in every sentence but the shortest. */
const MANY = 0.4;

/**
 * The languages to read a mail by, BCP 47 primary, the likeliest: several when it could be any of them. Null: nothing of it is known, or it is in a
 * language that has no phrases, which is then named.
 */
export function tonguesOf(text: string): readonly string[] | null {
  const guess = guessLanguage(toText(text));
  const found = words(fold(text.toLowerCase())).trim().split(' ');
  const counts = [...WORDS].map(([lang, small]) => {
    const signs = SIGNS.filter(([of, sign]) => of === lang && sign.test(text)).length;
    return { lang, count: found.filter((word) => small.has(word)).length + SIGN * signs };
  });
  const most = Math.max(...counts.map(({ count }) => count));
  const likely = counts.filter(({ count }) => count > 0 && count === most).map(({ lang }) => lang);
  // Other scripts and languages are told by the judge; it has fewer words to tell by, so many small words of one of these overrule it.
  if (guess !== null && !WORDS.has(guess) && most < found.length * MANY) return [guess];
  if (likely.length === 0) return guess === null ? null : [guess];
  return likely;
}
