/** A word or a phrase as it stands in a text, and what it gave. */
export interface Span {
  readonly written: string;
  readonly weight: number;
}

/** Words of a phrase at most. */
const LONGEST = 3;
/** Of a script without blanks a run of characters is a word; longer runs are cut. */
const WIDE_RUN = /[\p{Script=Han}]+|[\p{Script=Katakana}ー]+|[\p{Script=Hiragana}]+|[\p{L}\p{M}\p{N}]+/gu;
/** Characters of a text that are looked at. */
const LOOKED_AT = 1_500;

/**
 * Parts a text into phrases that do not overlap, heaviest first: each grows from its heaviest word to neighbours that weigh the same way.
 * @param plain the text as written
 * @param gave what neighbouring words gave together, in lower case without marks
 */
export function spansOf(plain: string, gave: (words: readonly string[]) => number): Span[] {
  const looked = plain.slice(0, LOOKED_AT);
  const words = [...looked.matchAll(WIDE_RUN)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
  const weights = words.map(({ folded }) => gave([folded]));
  const order = [...words.keys()]
    .filter((at) => (weights[at] ?? 0) > 0)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  const taken = new Set<number>();
  const spans: Span[] = [];
  for (const at of order) {
    if (taken.has(at)) continue;
    let [first, last] = [at, at];
    const joins = (next: number, whole: readonly [number, number]): boolean => {
      const one = words[next];
      if (one === undefined || taken.has(next) || (weights[next] ?? 0) <= 0 || last - first + 1 >= LONGEST) return false;
      return !/[\n.;:!?。、]/u.test(looked.slice(words[whole[0]]?.to, words[whole[1]]?.from));
    };
    while (joins(last + 1, [last, last + 1])) last += 1;
    while (joins(first - 1, [first - 1, first])) first -= 1;
    for (let each = first; each <= last; each += 1) taken.add(each);
    const folded = words.slice(first, last + 1).map((word) => word.folded);
    spans.push({ written: looked.slice(words[first]?.from, words[last]?.to), weight: gave(folded) });
  }
  return spans;
}

/** As the reader knows words: lower case, Latin letters without marks. */
const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ß', 'ss');
