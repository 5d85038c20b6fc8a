import { boilerplateOff } from './boilerplate';
import { asciiTokens, fold, isAscii, NO_BLANKS, tokensOf } from './fold';
import { Remembering, remembered, rememberedByText } from './remember';
import { corrected } from './spelling';
import { titleBare } from './title';

/** What is looked at of a title and of a description. */
export const TITLE_LENGTH = 300;
export const DESCRIPTION_LENGTH = 4_000;

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
  constructor(
    readonly title: Text,
    readonly description: Text,
  ) {
    super();
  }
}

/** Texts kept ready: the series of a busy year. */
const KEPT = 256;

const titleOf = rememberedByText(KEPT, (title): Text => {
  const plain = titleBare(title);
  const low = plain.toLowerCase();
  // Asked once: the letters of a text are gone through as seldom as can be.
  if (isAscii(low)) return new Text(plain, low, asciiTokens(low).map(corrected), true);
  const folded = fold(low);
  return new Text(plain, folded, tokensOf(folded).map(corrected));
});
const descriptionOf = rememberedByText(KEPT, (description): Text => toText(boilerplateOff(description)));

function bothOf(title: Text, description: Text): MeetingText {
  const key = description.empty ? title : description;
  const { last } = key;
  if (last?.title === title && last.description === description) return last;
  const both = new MeetingText(title, description);
  key.last = both;
  return both;
}

/** Readies what a meeting says of itself. Time is linear in the length of both; the same texts give the same object. */
export const readText = (meeting: { readonly title: string; readonly description: string }): MeetingText =>
  bothOf(titleOf(meeting.title.slice(0, TITLE_LENGTH)), descriptionOf(meeting.description.slice(0, DESCRIPTION_LENGTH)));

/** The same meeting as its description alone tells it. */
export const untitled = remembered((text: MeetingText): MeetingText => new MeetingText(NOTHING, text.description));

export function toText(plain: string): Text {
  const low = plain.toLowerCase();
  if (isAscii(low)) return new Text(plain, low, asciiTokens(low), true);
  const folded = fold(low);
  return new Text(plain, folded, tokensOf(folded));
}

const NOTHING = toText('');
