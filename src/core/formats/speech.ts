import type { Minutes } from '../model';
import type { DraftFacts, Seconds } from './format';

/** A deadline as a line of the table: whose clock, and the local day and time on it. */
export interface DeadlineLine {
  readonly place: string;
  readonly when: string;
}

/** What a reader's time comes to. `seconds` is the measured length of a recording; null before there is one. */
export interface TakesFacts {
  readonly taken: 'read' | 'watch' | 'listen';
  readonly minutes: Minutes;
  readonly seconds: Seconds | null;
  readonly plan: Minutes;
  /** False for notices: they are only read. */
  readonly answers: boolean;
}

/** What a language gives a draft: the parts that every draft has. Formats add their own sentences. */
export interface Speech {
  readonly greeting: string;
  /** What the change is for: it frees the slot. Leads into a sentence. */
  readonly why: string;
  /** The title in quotation marks, or words that stand for it. */
  readonly title: string;
  /** `Board: https://…` with the language's own colon. */
  readonly named: (label: string, link: string) => string;
  /** By when, on one clock: takes pressure off until then (guides: nudging, section 1). */
  readonly replyBy: (line: DeadlineLine) => string;
  /** By when, on several clocks; the lines follow. */
  readonly replyByLines: string;
  /** For those whose hours are not known: the end of their own working day. */
  readonly elsewhere: { readonly place: string; readonly when: string };
  /** By when, if nobody's hours are known. */
  readonly replyByOwnDay: string;
  readonly takes: (facts: TakesFacts) => string;
  /** How to get a live talk after all. */
  readonly liveSlot: string;
  /** An attendee's offer to whoever called the meeting. @param noun the format, as `DraftWords.noun` */
  readonly offer: (noun: string) => string;
  readonly offerSubject: string;
  /** An attendee takes part in any case. */
  readonly comesAnyway: string;
}

/** More names than this make a roll-call. */
const MOST_NAMES = 2;

/** First names for a greeting; none when there are too many, or none is known. */
export const greeted = ({ people, others, readers }: DraftFacts): readonly string[] =>
  people.length <= MOST_NAMES && people.length > 0 && (!others || readers.length === 0) ? people : [];

/** How many people are spoken to, as far as the address depends on it. */
export const speaksToOne = ({ people, role }: DraftFacts): boolean => role === 'attendee' || people.length === 1;

/** `6 min 40 s` in the words of a language. */
export function lengthWords(seconds: Seconds, minute: string, second: string, space = ' '): string {
  const whole = Math.max(1, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [minutes > 0 ? `${minutes}${space}${minute}` : '', rest > 0 ? `${rest}${space}${second}` : ''];
  return parts.filter((part) => part !== '').join(space);
}
