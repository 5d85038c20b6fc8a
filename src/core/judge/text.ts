import { Text, toText } from '../match/text';
import { visible } from '../match/visible';
import { DESCRIPTION_LENGTH, TITLE_LENGTH } from '../model/cut';
import { readDescription } from './joining-text';
import { corrected } from './spelling';
import { titleBare } from './title';

export { Text, toText };

/** Whether title or description is longer than what is looked at, or was cut there before: nobody knows what the rest says. */
export const isCut = ({ title, description, textCut }: Said & { readonly textCut?: boolean }): boolean =>
  textCut === true || title.length >= TITLE_LENGTH - 1 || description.length >= DESCRIPTION_LENGTH - 1;

/** What a meeting says of itself. */
export class MeetingText {
  /** Answers of functions made by {@link once}. */
  readonly answers: unknown[] = [];

  /**
   * @param description what a person wrote about the meeting
   * @param written all that is written, joining text and footers too: a guard overlooks nothing
   */
  constructor(
    readonly title: Text,
    readonly description: Text,
    readonly written: Text = description,
  ) {}
}

let questions = 0;

/**
 * A function that answers the same meeting from memory: a year of a series is one text, read once. Pure all the same: what is kept
 * follows from the text.
 * @param ask null or anything but undefined
 */
export function once<Answer extends NonNullable<unknown> | null>(
  ask: (text: MeetingText) => Answer,
): (text: MeetingText) => Answer {
  const question = questions;
  questions += 1;
  return (text) => {
    const known = text.answers[question];
    if (known !== undefined) return known as Answer;
    const answer = ask(text);
    text.answers[question] = answer;
    return answer;
  };
}

interface Said {
  readonly title: string;
  readonly description: string;
}

/** Texts kept ready: the series of a busy year. */
const KEPT = 512;
let kept = new Map<string, Map<string, MeetingText>>();
let held = 0;

/** Readies what a meeting says of itself. Time is linear in the length of both; the same texts give the same object. */
export function readText({ title, description }: Said): MeetingText {
  const known = kept.get(description)?.get(title);
  if (known !== undefined) return known;
  if (held >= KEPT) {
    kept = new Map();
    held = 0;
  }
  const text = ready(title.slice(0, TITLE_LENGTH), description.slice(0, DESCRIPTION_LENGTH));
  const there = kept.get(description);
  if (there === undefined) kept.set(description, new Map([[title, text]]));
  else there.set(title, text);
  held += 1;
  return text;
}

const NOTHING = toText('');

function ready(title: string, description: string): MeetingText {
  const { content, written } = readDescription(description);
  const said = content === '' ? NOTHING : toText(content);
  return new MeetingText(toText(titleBare(visible(title)), corrected), said, written === content ? said : toText(written));
}

const JOINED = /(?<=\p{L})[-‐-―](?=\p{L})/gu;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;
const SPACED_OUT = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;
/** More hyphens than that are nobody's title. */
const MOST_SEAMS = 6;

/**
 * The meeting in every spelling of its title that guards read: as written; with the words put together that hyphens or blanks take
 * apart, all of them and one at a time; with those parted that only capitals part.
 */
export const readings = once((text: MeetingText): readonly MeetingText[] => {
  const { plain } = text.title;
  const apart = plain.replaceAll(SPACED_OUT, (letters) => letters.replaceAll(' ', '')).replaceAll(CAMEL, ' ');
  const seams = Array.from(apart.matchAll(JOINED), ({ index }) => index).slice(0, MOST_SEAMS);
  if (seams.length === 0 && apart === plain) return [text];
  const others = new Set([apart.replaceAll(JOINED, ''), ...seams.map((at) => apart.slice(0, at) + apart.slice(at + 1))]);
  others.delete(plain);
  const spelt = (title: string): MeetingText => new MeetingText(toText(title, corrected), text.description, text.written);
  return [text, ...Array.from(others, spelt)];
});

/** The same meeting as its description alone tells it. */
export const untitled = (text: MeetingText): MeetingText => new MeetingText(NOTHING, text.description, text.written);
