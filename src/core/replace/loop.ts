import {
  DAY,
  MINUTE,
  type Became,
  type Instant,
  type Meeting,
  type MeetingShape,
  type Proposal,
  type Trial,
  type Zone,
} from '../model';
import { toLocal } from '../time';

/** A shorter meeting by less than this is the same meeting. */
const SHORTER = 5;

/** What of a meeting tells later whether it changed. */
export function shapeOf(meeting: Meeting, stored: boolean): MeetingShape {
  const people = meeting.attendees.filter(({ kind }) => kind === 'person');
  const known = people.length > 0;
  return {
    start: meeting.start,
    minutes: Math.round((meeting.end - meeting.start) / MINUTE),
    cadence: meeting.cadence,
    people: meeting.headcount,
    required: known ? people.filter(({ role }) => role === 'required').length : null,
    ownRequired: people.find(({ self }) => self)?.role !== 'optional',
    stored,
  };
}

/** A series as the calendar has it now, and when that calendar was taken in. */
export interface SeriesNow {
  /** Occurrences after the proposal, by start; without those that were called off. */
  readonly coming: readonly Meeting[];
  /** When the calendar that says so was taken in. */
  readonly taken: Instant;
  /** That calendar reaches over the time of the meeting: else its absence says nothing. */
  readonly covers: boolean;
}

/**
 * What became of a proposal, read from the calendar; null while that says nothing.
 *
 * - a calendar that is older than the proposal says nothing
 * - `replaced`: the meeting it was for is gone, or called off
 * - `shortened`: it is five minutes shorter or more; `moved`: another weekday or time of day on the clock of the person;
 *   `optional`: the person need not come any more, or fewer people must
 * - `live`: none of these, and it has taken place since: it went back to live
 */
export function becameOf(
  { at, before }: Pick<Proposal, 'at' | 'before'>,
  series: SeriesNow,
  now: Instant,
  zone: Zone,
): Became | null {
  if (series.taken <= at) return null;
  const [first] = series.coming;
  if (first === undefined) return before.stored && series.covers ? 'replaced' : null;
  // A single meeting that was called off: what comes later in the series is not it.
  if (before.cadence === 'none' && first.start !== before.start && Math.abs(first.start - before.start) > 60 * DAY)
    return 'replaced';
  const shape = shapeOf(first, true);
  if (shape.minutes <= before.minutes - SHORTER) return 'shortened';
  if (isMoved(before, first.start, zone)) return 'moved';
  if (before.ownRequired && !shape.ownRequired) return 'optional';
  if (before.required !== null && shape.required !== null && shape.required < before.required && sameSize(before, shape))
    return 'optional';
  const later = series.coming.some((one) => one.start > at && one.end <= Math.min(now, series.taken));
  return later ? 'live' : null;
}

/** As many people as before, so that fewer who must come means that some need not. */
const sameSize = (before: MeetingShape, shape: MeetingShape): boolean =>
  before.people === null || shape.people === null || shape.people >= before.people;

function isMoved(before: MeetingShape, start: Instant, zone: Zone): boolean {
  const then = toLocal(zone, before.start);
  const now = toLocal(zone, start);
  if (before.cadence === 'none') return start !== before.start;
  if (before.cadence === 'daily' || before.cadence === 'weekdays') return then.minutes !== now.minutes;
  if (before.cadence === 'weekly' || before.cadence === 'biweekly')
    return then.minutes !== now.minutes || then.weekday !== now.weekday;
  return then.minutes !== now.minutes;
}

/** The meeting must have been over for this long before the person is asked. */
const ASK_AFTER = DAY;

/** Whom to ask about: unsettled, never asked, over since a day, and the calendar has not said it. Oldest first. */
export const toAsk = (proposals: readonly Proposal[], now: Instant): Proposal[] =>
  proposals.filter(
    ({ became, asked, before }) => became === null && !asked && before.start + before.minutes * MINUTE + ASK_AFTER <= now,
  );

/** Length of a trial: two weeks. */
const TRIAL = 14 * DAY;

/**
 * A trial of a series: its next occurrences within two weeks are left out, at most two of a weekly one, and the day after the last
 * of them is for deciding. Null for a meeting that does not recur within that time.
 * @param starts of the coming occurrences, in order
 */
export function trialOf(series: Pick<Trial, 'seriesId' | 'title'>, starts: readonly Instant[], now: Instant): Trial | null {
  const rests = starts.filter((start) => start > now && start <= now + TRIAL);
  const [first] = rests;
  const last = rests.at(-1);
  if (first === undefined || last === undefined) return null;
  return { ...series, from: now, rests, decideAt: Math.max(last + DAY, now + TRIAL), decided: null };
}

/** The trials that wait for a decision. */
export const dueTrials = (trials: readonly Trial[], now: Instant): Trial[] =>
  trials.filter(({ decideAt, decided }) => decided === null && decideAt <= now);
