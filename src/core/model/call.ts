import type { Instant, Minutes } from './scalars';

/** Services whose calls can be measured in the browser. */
export const CALL_SERVICES = ['zoom', 'google-meet', 'teams'] as const;
export type CallService = (typeof CALL_SERVICES)[number];

/**
 * Where minutes come from. `measured`: the browser's client was seen in the meeting. `attempted`: a launch page was opened, which
 * says that somebody wanted to join and nothing more. What only a calendar says is `planned`, and is no record.
 */
export type CallSource = 'measured' | 'attempted';

/** What the person said of a record that was wrong. */
export type CallCorrection = { readonly kind: 'absent' } | { readonly kind: 'left'; readonly at: Instant };

export type CallAnswer = 'yes' | 'no' | 'partly';
export const CALL_ANSWERS: readonly CallAnswer[] = ['yes', 'no', 'partly'];

/** What such an answer teaches; "partly" teaches nothing. */
export type CallVerdict = 'was-async' | 'was-live';

/** One attendance: from joining to leaving, whatever rooms and reconnections lay between. Never a name of anybody. */
export interface CallRecord {
  /** Made by the page that saw it; the same through all its reports. */
  readonly id: string;
  readonly service: CallService;
  readonly source: CallSource;
  /** Meeting number or code; null where the address does not say it. */
  readonly number: string | null;
  readonly title: string;
  readonly start: Instant;
  /** Last moment that attendance was certain; for an attempt the same as {@link start}. */
  readonly end: Instant;
  /** Nobody has told of an end yet. */
  readonly open: boolean;
  /** How many were there once the person had come: the third of twelve. Null when the page did not say. */
  readonly place: number | null;
  /** Most who were there at once. */
  readonly most: number | null;
  readonly correction: CallCorrection | null;
  readonly answer: CallAnswer | null;
}

/** A record beside what was planned, for the popup and the report. */
export interface CallLine {
  readonly id: string;
  readonly service: CallService;
  readonly source: CallSource;
  readonly title: string;
  readonly start: Instant;
  readonly minutes: Minutes;
  readonly planned: Minutes | null;
  /** Minutes after the planned start; null when nothing was planned or the person was on time. */
  readonly late: Minutes | null;
  readonly place: number | null;
  readonly most: number | null;
  readonly open: boolean;
  readonly correction: CallCorrection | null;
  readonly answer: CallAnswer | null;
  /** What may still be said of it: planned end, to which an attempt is counted. */
  readonly plannedEnd: Instant | null;
}

/** What the popup shows of calls. */
export interface CallsState {
  /** The one call that is asked about; null most of the time. */
  readonly question: CallLine | null;
  /** Latest first, of the last two days. */
  readonly recent: readonly CallLine[];
}
