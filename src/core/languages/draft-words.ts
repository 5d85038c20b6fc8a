/**
 * What a language gives to drafts: `<language>/drafts.ts` holds all drafts as one text that can be read from top to bottom,
 * `<language>/phrases.ts` what stands around them.
 *
 * A draft begins with `== <format>` and its subject; `-- informal` and `-- formal` hold the paragraphs of whoever called the meeting, one
 * a line (`¶` breaks a line within one); `-- ask` the sentence by which an attendee asks for it, informal and formal. A line that begins
 * with `|` is said in place of the one above where not all that the one above needs is known; where no line is left, nothing is said.
 *
 * Places in a line: `{title}` is filled in; `{title?it}` is "it" where no title is known; `{du|ihr}` is the first to one person and the
 * second to several; `{?link}` writes nothing, and asks that a link is known. A stretch in `[…]` is left out where something in it is
 * not known. Known may be:
 * - `title`; `on`, the day of the meeting that is replaced; `agenda`; `link`, where answers go;
 * - `at`, where the recording is: its link, else the name of its file; its measured `length`, and the minutes to `plan` for it;
 * - `by`, by when: it ends its sentence, and lines may follow; `date`, the day of the last deadline;
 * - `night`, `outside`: the meeting falls into somebody's night, or out of somebody's hours;
 * - `transcript`, `captions`; `with` and `talk` of the phrases.
 */
import type { FormatId } from '../model';

/** The two tones of a text. */
export interface Tones<Text> {
  readonly informal: Text;
  readonly formal: Text;
}

/** Lines that can be said, the first of which all is known. */
export type Line = readonly string[];

/** One draft, read. */
export interface DraftText extends Tones<readonly Line[]> {
  readonly subject: Line;
  readonly ask: Tones<string>;
}

/** Full hours, and other times, with `{h}` and `{mm}`; null: as the platform writes it. */
type TimePattern = readonly [full: string, other: string] | null;

/** What stands around the drafts of a language. Patterns of days hold `{weekday}`, `{day}` and `{month}` of the platform; null: the platform's own. */
export interface Phrases {
  /** To people who are named, to one who is not, and to several. */
  readonly greeting: Tones<{ readonly named: string; readonly one: string; readonly all: string }>;
  readonly name: Tones<string>;
  readonly and: string;
  /** The first sentence goes on from the greeting, in small letters. */
  readonly smallAfterGreeting: boolean;
  /** What stands between sentences. */
  readonly blank: string;
  readonly quotes: readonly [string, string];
  /** The day of a meeting: within a week by its weekday, later by its date. */
  readonly on: { readonly week: string; readonly later: string };
  readonly days: { readonly long: string | null; readonly short: string | null; readonly date: string | null };
  /** The first of a month, where it is written otherwise. */
  readonly first: string | null;
  /** In sentences and in lines. */
  readonly times: { readonly long: TimePattern; readonly short: TimePattern };
  /** "At", before one o'clock and before other hours. */
  readonly at: readonly [string, string];
  readonly by: {
    /** On one clock: `{day}`, `{at}`, `{time}`, `{city}`. */
    readonly one: string;
    /** Before the lines, one a clock. */
    readonly lines: string;
    /** For those whose hours are not known: `{days}` is 1, or more. */
    readonly own: Tones<string>;
    readonly ownLater: Tones<string>;
  };
  /** A line for one clock (`{city}`, `{day}`, `{time}`), and for those whose hours are not known. */
  readonly row: string;
  readonly elsewhere: { readonly own: string; readonly ownLater: string };
  readonly length: { readonly minutes: string; readonly seconds: string; readonly both: string };
  /** What goes with a recording. */
  readonly with: string;
  readonly transcript: string;
  /** How to talk after all. */
  readonly talk: Tones<string>;
  /** An attendee's message, around the sentence that asks. */
  readonly asking: { readonly subject: Line; readonly after: Tones<readonly string[]> };
  /** Takes the pressure off a mail: `{day}`, `{at}`, `{time}`, `{city}`. */
  readonly noHurry: string;
  /** Headings of a page to decide on. */
  readonly decision: Readonly<Record<'title' | 'question' | 'proposal' | 'options' | 'decides' | 'by' | 'fallback', string>>;
}

export interface DraftWords {
  readonly phrases: Phrases;
  readonly drafts: Readonly<Record<FormatId, DraftText>>;
}
