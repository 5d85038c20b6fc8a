import { asciiTokens, fold, isAscii, NO_BLANKS, tokensOf } from './fold';
import type { Hit } from './matcher';

/** A text made ready for matching: written, folded, and its words. What only few ask for is made when first asked. */
export class Text {
  /** Holds letters of a script that writes without blanks. */
  readonly wide: boolean;
  readonly empty: boolean;
  /** The terms that stand in it, once they were looked for. */
  hits: readonly Hit[] | null = null;
  #cased: string | null = null;

  /**
   * @param plain what was read, cleaned, as written
   * @param folded {@link fold}ed, lower-case, with its punctuation: for terms of scripts without blanks
   * @param tokens the words of `folded`, in their order
   * @param ascii nothing but ASCII: no other script, no marks
   */
  constructor(
    readonly plain: string,
    readonly folded: string,
    readonly tokens: readonly string[],
    readonly ascii = isAscii(folded),
  ) {
    this.wide = !ascii && NO_BLANKS.test(folded);
    this.empty = tokens.length === 0;
  }

  /** The words with one blank before, between and after, their letters' case kept: for terms like `PIP`. */
  get cased(): string {
    return (this.#cased ??= ` ${tokensOf(fold(this.plain)).join(' ')} `);
  }
}

/**
 * Readies a text. Time is linear in its length.
 * @param corrected what a word is read as, the word itself for most
 */
export function toText(plain: string, corrected: ((word: string) => string) | null = null): Text {
  const low = plain.toLowerCase();
  const ascii = isAscii(low);
  const folded = ascii ? low : fold(low);
  const tokens = ascii ? asciiTokens(low) : tokensOf(folded);
  return new Text(plain, folded, corrected === null ? tokens : tokens.map(corrected), ascii);
}
