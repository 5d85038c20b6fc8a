import type { FormatId, Instant, MadeRecording, Minutes, Reason, Zone } from '../model';
import type { KnownHours } from '../time';

/** What a format may look at when it says whether it fits. Unknown is null. */
export interface FormatFacts {
  /** Id from the taxonomy, null when no kind was recognised. */
  readonly kind: string | null;
  readonly recurring: boolean;
  readonly minutes: Minutes;
  /** Human beings invited. */
  readonly people: number | null;
  readonly externals: number | null;
  /** Hours between the two farthest clocks of known people; null when fewer than two are known. */
  readonly clockSpread: number | null;
  /** What the text speaks of. */
  readonly cues: ReadonlySet<Cue>;
}

/** What a text may say that decides between formats. */
export const CUES = [
  'hand-off',
  'client',
  'visible',
  'draft-text',
  'comments',
  'lasting',
  'status',
  'board',
  'rounds',
  'broadcast',
  'question',
  'notice',
  'ideas',
  'async-said',
] as const;
export type Cue = (typeof CUES)[number];

/** How well a format fits, 0 to 100, and the fact that says so: message `format_why_<code>`. */
export interface Fit {
  readonly fit: number;
  readonly why: Reason;
}

/** Somebody who is asked for an answer, and whose hours are known well enough to ask for it inside them. */
export interface Reader {
  /** First name; null when only an address is known. */
  readonly name: string | null;
  readonly hours: KnownHours;
}

/** How an answer is asked for. */
export interface Asking {
  /** `each`: at the end of each reader's own day. `moment`: at one moment inside everybody's hours, where there is one. */
  readonly mode: 'each' | 'moment';
  /** Whole working days that each reader has for it, from 1. */
  readonly days: number;
}

/** What a draft is written from. */
export interface DraftFacts {
  readonly title: string;
  /** The meeting that the draft is about; null where there is none yet, in a mail that proposes one. */
  readonly slot: { readonly start: Instant; readonly end: Instant } | null;
  readonly asking: Asking;
  /** The writer's zone: the day of the meeting is named on the writer's clock. */
  readonly zone: Zone;
  readonly now: Instant;
  /** BCP 47, with a region where days and times are to be written as there; a language without drafts gets English. */
  readonly lang: string;
  readonly formality: 'formal' | 'informal';
  /** First names of those it goes to, as far as known; many are left out of the greeting. */
  readonly people: readonly string[];
  /** How many people it goes to; null: not known. */
  readonly count: number | null;
  readonly readers: readonly Reader[];
  /** It also goes to people whose hours are not known. */
  readonly others: boolean;
  /** Whoever called the meeting replaces it; everybody else asks whoever called it. */
  readonly role: 'organizer' | 'attendee';
  /** Where answers go, or where the recording is, as the person says. */
  readonly link: string | null;
  /** A link that the meeting itself names: its board, note or page. */
  readonly meetingLink: string | null;
  /** What the meeting was to speak of, in its own words; empty when it says nothing. */
  readonly agenda: string;
  /** The recording that goes with it; null before there is one. */
  readonly recording: MadeRecording | null;
}

/** A replacement for a meeting. One file each; its words stand with each language. */
export interface Format {
  readonly id: FormatId;
  /** Id in the icon set; the same as {@link id}. */
  readonly icon: FormatId;
  /** What must be there: message `format_<id>_needs`. */
  readonly needs: string;
  /** What it leaves behind: message `format_<id>_produces`. */
  readonly produces: string;
  /**
   * From when on its answers can be asked for: `now`; once there is a recording (`recorded`); once the meeting has been held (`held`);
   * never, since it asks for none (`never`).
   */
  readonly due: 'now' | 'recorded' | 'held' | 'never';
  /** The link that the meeting names is where this goes: the board, the document. A recording or a page to decide on is not there. */
  readonly atMeetingLink: boolean;
  readonly suits: (facts: FormatFacts) => Fit | null;
  readonly examples: { readonly yes: readonly Partial<FormatFacts>[]; readonly no: readonly Partial<FormatFacts>[] };
}
