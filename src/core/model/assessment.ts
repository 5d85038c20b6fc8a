import type { Email, Instant, Minutes, Zone } from './scalars';
import type { WorkWeek } from './person';

export type Verdict = 'not_a_meeting' | 'protected' | 'live' | 'mixed' | 'async' | 'unclear';

/** A fact in words the person can check: `reason_<code>` in the message catalogue, with its placeholders. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What one factor saw and how far it moved the score (need for live talk, 0 to 100). */
export interface Finding {
  readonly factor: 'urgency' | 'time-zones' | 'sensitivity' | 'cohesiveness' | 'interaction';
  readonly delta: number;
  readonly reason: Reason;
}

export const FORMAT_IDS = [
  'voice-message',
  'shared-note',
  'zone-relay',
  'recorded-meeting',
  'board-update',
  'video-feedback',
  'client-walkthrough',
  'decision-page',
  'scheduled-message',
  'check-in',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** A replacement, best first in a list, and the fact that chose it. */
export interface FormatChoice {
  readonly id: FormatId;
  readonly why: Reason;
}

/** Hours classes in the order they are checked (guides: judging, section 9). */
export const HOURS_CLASSES = ['unknown', 'inside', 'day_off', 'night', 'edge', 'break', 'partly', 'outside'] as const;
export type HoursClass = (typeof HOURS_CLASSES)[number];

/** One attendee's hours at one occurrence. */
export interface AttendeeHours {
  readonly email: Email | null;
  readonly name: string | null;
  readonly self: boolean;
  readonly required: boolean;
  readonly class: HoursClass;
  /** Why a `day_off` is one. Leave is never named on a page. */
  readonly dayOff: 'leave' | 'holiday' | 'weekend' | 'part-time' | null;
  /** Minutes of the meeting outside this person's working intervals; null when unknown. */
  readonly outMinutes: Minutes | null;
  /** Those stretches, so that two meetings of one evening can be counted as one evening; empty when unknown. */
  readonly outside: readonly { readonly start: Instant; readonly end: Instant }[];
  /** Null when unknown; `guess` when below the confidence that a claim needs. */
  readonly zone: Zone | null;
  readonly guess: boolean;
  readonly hours: WorkWeek | null;
}

export interface HoursAssessment {
  /** Worst class among required people who have not declined; `unknown` when nobody's hours are known. */
  readonly severity: HoursClass;
  /** How many of those are partly, outside, night or day_off. */
  readonly affected: number;
  readonly unknown: number;
  readonly considered: number;
  /** The person is the only one affected. */
  readonly onlySelf: boolean;
  readonly attendees: readonly AttendeeHours[];
}

/** The whole judgement of one meeting: facts in, reasons out. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Id from the taxonomy (guides: judging, section 4), for example `status-update`; null when no kind was recognised. */
  readonly kind: string | null;
  /** Need for live talk after all factors, 0 to 100; null when a gate ended the judgement. */
  readonly score: number | null;
  readonly confidence: number;
  /** A "could be async" badge may be shown: verdict `async`, confidence at or above 0.7. */
  readonly flagged: boolean;
  /** At most two. */
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  /** Best first; empty for protected meetings and non-meetings. */
  readonly formats: readonly FormatChoice[];
  readonly hours: HoursAssessment;
}

/** What is known beyond the meeting itself. */
export interface History {
  /** How often this set of people met in the last 90 days; null when no history is kept. */
  readonly sameSet90d: number | null;
  /** Attendees first seen less than 30 days ago; null when not known. */
  readonly newcomers: number | null;
  /** Earlier meetings with the external domains; null when not known. */
  readonly earlierWithExternals: number | null;
}

/** A protection the person asked for, by series. */
export interface SeriesChoice {
  readonly protected: boolean;
}

export interface Draft {
  readonly subject: string;
  /** Plain text, paragraphs apart by a blank line. */
  readonly body: string;
  /** BCP 47 language of the text. */
  readonly lang: string;
  /** The last instant by which answers are asked for; null where nothing is due, or nobody's hours are known. */
  readonly replyBy: Instant | null;
  /** By when each reader whose hours are known is asked to answer, soonest first; each inside that reader's hours. */
  readonly deadlines: readonly DraftDeadline[];
  /** Where answers go, or where the recording is, as the text says it; null where it says nothing. */
  readonly link: string | null;
}

export interface DraftDeadline {
  /** First name; null when only an address is known. */
  readonly name: string | null;
  readonly zone: Zone;
  readonly at: Instant;
  /** The reader's usual hours: what the deadline is drawn against. */
  readonly hours: WorkWeek;
}
