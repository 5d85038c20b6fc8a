import { boilerplateOff } from './boilerplate';
import { fold, NO_BLANKS, words } from './fold';
import { remembered, rememberedByText } from './remember';
import { corrected } from './spelling';
import { titleBare } from './title';

/** What is looked at of a title and of a description. */
export const TITLE_LENGTH = 300;
export const DESCRIPTION_LENGTH = 4_000;

/** A text made ready for matching. */
export interface Text {
  /** Words of {@link fold}ed text with one blank before, between and after: `" weekly status "`. */
  readonly spaced: string;
  /** The same with its letters' case kept, for terms like `PIP`. */
  readonly cased: string;
  /** Folded text with its punctuation: for terms of scripts without blanks. */
  readonly folded: string;
  /** What was read, cleaned, as written. */
  readonly plain: string;
  readonly empty: boolean;
  /** The words of {@link spaced}: most terms are ruled out by their first word. */
  readonly words: ReadonlySet<string>;
  /** Holds letters of a script that writes without blanks. */
  readonly wide: boolean;
}

/** The text with other words in its place. */
export const withSpaced = (text: Text, spaced: string): Text =>
  spaced === text.spaced ? text : { ...text, spaced, words: new Set(spaced.trim().split(' ')) };

export interface MeetingText {
  readonly title: Text;
  readonly description: Text;
}

/** Texts kept ready: the series of a busy year. */
const KEPT = 512;

const titleOf = rememberedByText(KEPT, (title): Text => {
  const text = toText(titleBare(title));
  return withSpaced(text, corrected(text.spaced));
});
const descriptionOf = rememberedByText(KEPT, (description): Text => toText(boilerplateOff(description)));
const bothOf = remembered((title: Text) => remembered((description: Text): MeetingText => ({ title, description })));

/** Readies what a meeting says of itself. Time is linear in the length of both; the same texts give the same object. */
export const readText = (meeting: { readonly title: string; readonly description: string }): MeetingText =>
  bothOf(titleOf(meeting.title.slice(0, TITLE_LENGTH)))(descriptionOf(meeting.description.slice(0, DESCRIPTION_LENGTH)));

export function toText(plain: string): Text {
  const folded = fold(plain.toLowerCase());
  const spaced = words(folded);
  const bare = spaced.trim();
  return {
    spaced,
    cased: words(fold(plain)),
    folded,
    plain,
    empty: bare === '',
    words: new Set(bare.split(' ')),
    wide: NO_BLANKS.test(folded),
  };
}
