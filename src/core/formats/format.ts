import type { Cadence, Draft, FormatId, Instant, Minutes, Reason, Zone } from '../model';
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

/** Languages that drafts are written in. */
export const DRAFT_LANGS = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type DraftLang = (typeof DRAFT_LANGS)[number];

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
  readonly cadence: Cadence;
  /** Start of the meeting that the draft would replace. */
  readonly start: Instant;
  readonly minutes: Minutes;
  readonly asking: Asking;
  /** The writer's zone: the slot is named on the writer's clock. */
  readonly zone: Zone;
  readonly now: Instant;
  /** BCP 47; a language without drafts gets English. */
  readonly lang: string;
  readonly formality: 'formal' | 'informal';
  /** First names of those it goes to, as far as known; many are left out of the greeting. */
  readonly people: readonly string[];
  readonly readers: readonly Reader[];
  /** It also goes to people whose hours are not known. */
  readonly others: boolean;
  /** Whoever called the meeting replaces it; everybody else makes an offer to whoever called it. */
  readonly role: 'organizer' | 'attendee';
  /** Where answers go, when the meeting or the person says it. */
  readonly link: string | null;
  /** What the meeting was to speak of, in its own words; empty when it says nothing. */
  readonly agenda: string;
  /** Measured length of the recording that goes with it; null before there is one. */
  readonly recorded: Seconds | null;
}
export type Seconds = number;

/** A replacement for a meeting. One file each. */
export interface Format {
  readonly id: FormatId;
  /** Id in the icon set; the same as {@link id}. */
  readonly icon: FormatId;
  /** What must be there: message `format_<id>_needs`. */
  readonly needs: string;
  /** What it leaves behind: message `format_<id>_produces`. */
  readonly produces: string;
  /** What a reader does with it; a recording states its measured length. */
  readonly taken: 'read' | 'watch' | 'listen';
  /** Minutes that one reader, listener or viewer spends, for a meeting of that length. */
  readonly readerMinutes: (meeting: Minutes) => Minutes;
  readonly suits: (facts: FormatFacts) => Fit | null;
  readonly draft: (facts: DraftFacts) => Draft;
  readonly examples: { readonly yes: readonly Partial<FormatFacts>[]; readonly no: readonly Partial<FormatFacts>[] };
}
