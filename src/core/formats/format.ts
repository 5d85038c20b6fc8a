import type { Cadence, Draft, FormatId, Instant, Minutes, Reason, Zone } from '../model';

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

export type DraftLang = 'en' | 'de';

/** What a draft is written from. */
export interface DraftFacts {
  readonly title: string;
  readonly cadence: Cadence;
  /** Start of the meeting that the draft would replace. */
  readonly start: Instant;
  readonly minutes: Minutes;
  /** Null: chosen by `replyByFor`. */
  readonly replyBy: Instant | null;
  /** The writer's zone: times in the draft are written in it. */
  readonly zone: Zone;
  readonly now: Instant;
  /** BCP 47; a language without drafts gets English. */
  readonly lang: string;
  readonly formality: 'formal' | 'informal';
  /** First names of the others, as far as known; many are left out of the greeting. */
  readonly people: readonly string[];
}

/** A replacement for a meeting. One file each. */
export interface Format {
  readonly id: FormatId;
  /** Id in the icon set; the same as {@link id}. */
  readonly icon: FormatId;
  /** What must be there: message `format_<id>_needs`. */
  readonly needs: string;
  /** What it leaves behind: message `format_<id>_produces`. */
  readonly produces: string;
  /** Minutes that one reader, listener or viewer spends, for a meeting of that length. */
  readonly readerMinutes: (meeting: Minutes) => Minutes;
  readonly suits: (facts: FormatFacts) => Fit | null;
  readonly draft: (facts: DraftFacts) => Draft;
  readonly examples: { readonly yes: readonly Partial<FormatFacts>[]; readonly no: readonly Partial<FormatFacts>[] };
}
