/** What was planned and what was measured, brought together. Records of different sources are never added to one another. */
import type { CallRecord } from '../model/call';
import type { Meeting } from '../model/meeting';
import { HOUR, MINUTE, type Instant, type Minutes } from '../model/scalars';
import { merge, type Span } from '../time/work-spans';
import { callKey, callKeysIn, type CallKey } from './call-number';

/** People come early and calls run late: a call so far from its plan is another one with the same number. */
const NEAR = 2 * HOUR;

/** The time that one planned meeting, or one call that nobody planned, really took. */
export interface Spent {
  /** Null: no calendar knows it. */
  readonly meeting: Meeting | null;
  readonly records: readonly CallRecord[];
  /** Attended time, apart and in order; empty when the person said that they were not there. */
  readonly spans: readonly Span[];
  /** Seen in the browser; else told from an attempt and the plan, an estimate. */
  readonly measured: boolean;
}

/** Whole minutes of spans. */
export const spentMinutes = (spans: readonly Span[]): Minutes =>
  Math.round(spans.reduce((sum, { start, end }) => sum + end - start, 0) / MINUTE);

/** When a measured record was attended, as the person corrected it. */
function measuredSpan({ start, end, correction }: CallRecord): Span | null {
  if (correction?.kind === 'absent') return null;
  const until = correction?.kind === 'left' ? Math.max(start, correction.at) : end;
  return { start, end: until };
}

/** An attempt counts what was left of the plan from then on; with no plan it says nothing of minutes. */
function attemptedSpan({ start, correction }: CallRecord, meeting: Meeting | null): Span | null {
  if (correction?.kind === 'absent') return null;
  if (correction?.kind === 'left') return { start, end: Math.max(start, correction.at) };
  if (meeting === null || start >= meeting.end) return null;
  return { start: Math.max(start, meeting.start), end: meeting.end };
}

/** Meetings by the calls that they name. */
function byCall(meetings: readonly Meeting[]): Map<CallKey, Meeting[]> {
  const found = new Map<CallKey, Meeting[]>();
  for (const meeting of meetings) {
    for (const key of callKeysIn(meeting.location, meeting.description)) found.set(key, [...(found.get(key) ?? []), meeting]);
  }
  return found;
}

/** How far a record lies from a meeting: 0 while it runs. */
const distance = (start: Instant, end: Instant, meeting: Meeting): number =>
  Math.max(0, meeting.start - end, start - meeting.end);

/** The planned meeting of a record: same call, nearest in time. Null when none is near. */
function planOf(record: CallRecord, meetings: ReadonlyMap<CallKey, readonly Meeting[]>): Meeting | null {
  if (record.number === null) return null;
  const same = meetings.get(callKey(record.service, record.number)) ?? [];
  const from = (meeting: Meeting): number => distance(record.start, record.end, meeting);
  // Back-to-back meetings of one number: whichever begins nearest to the joining.
  const near = (meeting: Meeting): number => Math.abs(meeting.start - record.start);
  return (
    same
      .filter((meeting) => !meeting.allDay && from(meeting) <= NEAR)
      .toSorted((a, b) => from(a) - from(b) || near(a) - near(b))[0] ?? null
  );
}

/**
 * Brings records and meetings together; meetings without a record are not among the answer. Calls that ran at the same time in two
 * tabs, or were left and joined again, count each minute once.
 */
export function spentOf(records: readonly CallRecord[], meetings: readonly Meeting[]): Spent[] {
  const known = byCall(meetings);
  const groups = new Map<string, { meeting: Meeting | null; records: CallRecord[] }>();
  for (const record of records.toSorted((a, b) => a.start - b.start)) {
    const meeting = planOf(record, known);
    const id = meeting === null ? record.id : `plan ${meeting.id}`;
    const group = groups.get(id);
    if (group) group.records.push(record);
    else groups.set(id, { meeting, records: [record] });
  }
  return [...groups.values()].map(({ meeting, records: all }) => {
    const seen = all.filter((one) => one.source === 'measured');
    // What was measured is believed; then what was attempted says nothing more.
    const spans = seen.length > 0 ? seen.map(measuredSpan) : all.map((one) => attemptedSpan(one, meeting));
    return { meeting, records: all, spans: merge(spans.filter((span) => span !== null)), measured: seen.length > 0 };
  });
}
