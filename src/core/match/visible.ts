/**
 * What a person sees of a text. Pasted text holds signs that show nothing and letters that only look like others: a soft hyphen from a
 * word processor, `&shy;` from HTML, a letter of mathematics or of another alphabet. Taken out before any word is read: none of them may
 * hide a word.
 */
import { isAscii } from './fold';

/** Signs that show nothing, wherever they stand; line breaks and tabs are seen. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const CONTROLS = /(?![\t\n\r])\p{Cc}/u;

/** Tags that stand inside a word without parting it, as a browser shows them. */
const INLINE = /<\/?(?:wbr|b|i|u|s|em|strong|span|font|mark|small|big|sub|sup|abbr|ins|del)(?:\s[^<>]{0,300})?\/?>/giu;

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['szlig', 'ß'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['zerowidthspace', ''],
  ['nobreak', ''],
  ['lrm', ''],
  ['rlm', ''],
]);
/** `&eacute;`: a letter and the name of its mark. */
const MARKED = /^([a-z])(acute|grave|circ|uml|tilde|ring|cedil|caron)$/iu;
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  ring: '\u030A',
  cedil: '\u0327',
  caron: '\u030C',
};
/** The last sign that Unicode has. */
const LAST_SIGN = 0x10_ff_ff;

const signOf = (code: number): string => (code > 0 && code <= LAST_SIGN ? String.fromCodePoint(code) : ' ');

function entity(_whole: string, decimal: string | undefined, hex: string | undefined, name = ''): string {
  if (decimal !== undefined) return signOf(Number(decimal));
  if (hex !== undefined) return signOf(Number.parseInt(hex, 16));
  const marked = MARKED.exec(name);
  if (marked !== null) return `${marked[1] ?? ''}${MARKS[(marked[2] ?? '').toLowerCase()] ?? ''}`.normalize('NFC');
  return NAMED.get(name.toLowerCase()) ?? ' ';
}

/** Letters of other alphabets as they look in Latin (Unicode's confusables, those that pass in a sentence). */
const LOOKS: ReadonlyMap<string, string> = new Map(
  [
    ['аАɑαΑ', 'aAaaA'],
    ['ВΒʙ', 'BBb'],
    ['сСᴄϲ', 'cCcc'],
    ['ԁᴅ', 'dd'],
    ['еЕΕᴇ', 'eEEe'],
    ['ғꜰ', 'ff'],
    ['ɡɢց', 'ggg'],
    ['һНҺΗʜհ', 'hHHHhh'],
    ['іІїЇιΙɪ', 'iIiIiIi'],
    ['јЈᴊ', 'jJj'],
    ['КκΚᴋ', 'KkKk'],
    ['ʟӏ', 'll'],
    ['МΜᴍ', 'MMm'],
    ['Νηɴո', 'Nnnn'],
    ['оОοΟᴏօ', 'oOoOoo'],
    ['рРρΡᴘ', 'pPpPp'],
    ['ԛ', 'q'],
    ['ʀ', 'r'],
    ['ѕЅꜱ', 'sSs'],
    ['ТτΤᴛ', 'TtTt'],
    ['υᴜս', 'uuu'],
    ['νѵᴠ', 'vvv'],
    ['ԝωᴡ', 'www'],
    ['хХχΧ', 'xXxX'],
    ['уУΥγʏ', 'yYYyy'],
    ['Ζᴢ', 'Zz'],
  ].flatMap(([strange = '', plain = '']) => Array.from(strange).map((sign, at) => [sign, plain[at] ?? ''] as const)),
); // prettier-ignore
const STRANGE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}ɑɡʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A word with letters of two alphabets, or one among Latin words that could be written in Latin, is read as it looks. */
function asItLooks(word: string): string {
  if (!STRANGE.test(word)) return word;
  const letters = Array.from(word);
  const inLatin = letters.map((letter) => LOOKS.get(letter) ?? letter);
  const allLatin = inLatin.every((letter) => !STRANGE.test(letter));
  return allLatin || letters.some((letter) => LATIN.test(letter)) ? inLatin.join('') : word;
}

/** Coded twice is as often as mail programs do it. */
const ROUNDS = 2;

/** The text as it is seen: entities read, what shows nothing left out, one sign for the many that look the same (NFKC). */
export function visible(text: string): string {
  let seen = text;
  for (let round = 0; round < ROUNDS && seen.includes('&'); round += 1) seen = seen.replaceAll(ENTITY, entity);
  if (seen.includes('<')) seen = seen.replaceAll(INLINE, '');
  if (isAscii(seen)) return CONTROLS.test(seen) ? seen.replaceAll(UNSEEN, '') : seen;
  // Composing may bring forth what shows nothing, never the other way round.
  const one = seen.normalize('NFKC').replaceAll(UNSEEN, '');
  return STRANGE.test(one) && LATIN.test(one) ? one.replaceAll(WORD, asItLooks) : one;
}
