import { DESCRIPTION_LENGTH, TITLE_LENGTH } from '../model/cut';
import { asciiTokens, fold, isAscii, NO_BLANKS, tokensOf } from './fold';
import { readDescription } from './joining-text';
import { Remembering, remembered, rememberedByText } from './remember';
import { corrected } from './spelling';
import { titleBare } from './title';
import { visible } from './visible';

/** Whether title or description is longer than what is looked at, or was cut there before: nobody knows what the rest says. */
export const isCut = ({ title, description }: { readonly title: string; readonly description: string }): boolean =>
  title.length >= TITLE_LENGTH - 1 || description.length >= DESCRIPTION_LENGTH - 1;

/** A text made ready for matching. What only few terms ask for is made when first asked. */
export class Text extends Remembering {
  /** Nothing but ASCII: no other script, no marks. */
  readonly ascii: boolean;
  /** Holds letters of a script that writes without blanks. */
  readonly wide: boolean;
  readonly empty: boolean;
  /** The last meeting in which it was read, kept with its description, or with its title when it has none. */
  last: MeetingText | null = null;
  #spaced: string | null = null;
  #cased: string | null = null;

  /**
   * @param plain what was read, cleaned, as written
   * @param folded {@link fold}ed, lower-case, with its punctuation: for terms of scripts without blanks
   * @param tokens the words of `folded`, in their order
   */
  constructor(
    readonly plain: string,
    readonly folded: string,
    readonly tokens: readonly string[],
    ascii = isAscii(folded),
  ) {
    super();
    this.ascii = ascii;
    this.wide = !this.ascii && NO_BLANKS.test(folded);
    this.empty = tokens.length === 0;
  }

  /** The words with one blank before, between and after: `" weekly status "`. */
  get spaced(): string {
    return (this.#spaced ??= ` ${this.tokens.join(' ')} `);
  }

  /** The same with its letters' case kept, for terms like `PIP`. */
  get cased(): string {
    return (this.#cased ??= ` ${tokensOf(fold(this.plain)).join(' ')} `);
  }

  /** The same text with other words read in it. */
  reading(tokens: readonly string[], folded = this.folded): Text {
    return new Text(this.plain, folded, tokens);
  }
}

/** What a meeting says of itself. */
export class MeetingText extends Remembering {
  /**
   * @param description what a person wrote about the meeting
   * @param written all that is written, joining text and footers too: a guard overlooks nothing
   */
  constructor(
    readonly title: Text,
    readonly description: Text,
    readonly written: Text = description,
  ) {
    super();
  }
}

interface Description {
  readonly content: Text;
  readonly written: Text;
}

/** Texts kept ready: the series of a busy year. */
const KEPT = 256;

const titleOf = rememberedByText(KEPT, (title): Text => {
  const plain = titleBare(visible(title));
  const low = plain.toLowerCase();
  // Asked once: the letters of a text are gone through as seldom as can be.
  if (isAscii(low)) return new Text(plain, low, asciiTokens(low).map(corrected), true);
  const folded = fold(low);
  return new Text(plain, folded, tokensOf(folded).map(corrected));
});
const descriptionOf = rememberedByText(KEPT, (description): Description => {
  const { content, written } = readDescription(description);
  const text = toText(content);
  return { content: text, written: written === content ? text : toText(written) };
});

function bothOf(title: Text, { content, written }: Description): MeetingText {
  const key = written.empty ? title : written;
  const { last } = key;
  if (last?.title === title && last.written === written) return last;
  const both = new MeetingText(title, content, written);
  key.last = both;
  return both;
}

/** Readies what a meeting says of itself. Time is linear in the length of both; the same texts give the same object. */
export const readText = (meeting: { readonly title: string; readonly description: string }): MeetingText =>
  bothOf(titleOf(meeting.title.slice(0, TITLE_LENGTH)), descriptionOf(meeting.description.slice(0, DESCRIPTION_LENGTH)));

const JOINED = /(?<=\p{L})[-‐-―](?=\p{L})/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const SPACED_OUT = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;

/** More hyphens than that are nobody's title. */
const MOST_SEAMS = 6;

/**
 * The meeting in every spelling of its title that guards read: as written; with the words put together that hyphens or blanks take
 * apart, all of them and one at a time; with those parted that only capitals part.
 */
export const readings = remembered((text: MeetingText): readonly MeetingText[] => {
  const { plain } = text.title;
  const apart = plain.replaceAll(SPACED_OUT, (letters) => letters.replaceAll(' ', '')).replaceAll(CAMEL, ' ');
  const seams = [...apart.matchAll(JOINED)].slice(0, MOST_SEAMS).map(({ index }) => index);
  const others = new Set([apart.replaceAll(JOINED, ''), ...seams.map((at) => apart.slice(0, at) + apart.slice(at + 1))]);
  others.delete(plain);
  const spelt = (title: string): MeetingText => {
    const folded = fold(title.toLowerCase());
    return new MeetingText(text.title.reading(tokensOf(folded).map(corrected), folded), text.description, text.written);
  };
  return [text, ...[...others].map(spelt)];
});

/** The same meeting as its description alone tells it. */
export const untitled = remembered((text: MeetingText): MeetingText => new MeetingText(NOTHING, text.description, text.written));

export function toText(plain: string): Text {
  const low = plain.toLowerCase();
  if (isAscii(low)) return new Text(plain, low, asciiTokens(low), true);
  const folded = fold(low);
  return new Text(plain, folded, tokensOf(folded));
}

const NOTHING = toText('');
