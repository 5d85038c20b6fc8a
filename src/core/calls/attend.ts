/**
 * Attendance of one call, as a state machine fed with what a page shows and when. It has no clock and no page: whoever drives it passes
 * both in. Rules: guides, zoom, 5.4.
 */
import { MINUTE, type Instant } from '../model/scalars';

/**
 * What a page shows of a call at a moment.
 * - `in`: the person takes part. `moving`: between rooms of the same meeting. `lost`: the client is reconnecting
 * - `before`: pre-join or waiting room. `ended`: the page says that the meeting is over. `none`: nothing of these
 * - `away`: the address is no longer that of a call
 */
export interface Seen {
  readonly state: 'before' | 'in' | 'moving' | 'lost' | 'ended' | 'none' | 'away';
  /** A dialog of the client stands open. One that the meeting does not survive was the news of its end, in whatever language. */
  readonly dialog: boolean;
  readonly count: number | null;
}

/** A moment on two clocks: lengths are taken from the second, which nobody can set. */
export interface Moment {
  readonly wall: Instant;
  /** Milliseconds on a clock that only runs forward. */
  readonly tick: number;
}

/** How long the signal may be gone before the call counts as left: moves between rooms take it away for a while. */
export const GRACE = 30_000;
/** A client that reconnects for longer has lost the meeting. */
export const LOST = 5 * MINUTE;
/** Nobody looked for so long: the machine slept. Pages in the background are woken once a minute at the least. */
export const ASLEEP = 5 * MINUTE;
/** An end that follows a dialog so soon was announced by it: Zoom leaves the client standing behind it for some time. */
export const ANNOUNCED = MINUTE;
/** How often attendance is told while it lasts: what a browser that is killed can lose at most, with one look. */
export const BEAT = 30_000;
/** The count of the first seconds is how many were there when the person came. */
const ARRIVAL = 10_000;

/** An attendance that goes on. */
export interface Attending {
  readonly start: Instant;
  readonly begun: number;
  /** Last moment that attendance was certain. */
  readonly held: number;
  /** Last look of any kind. */
  readonly looked: number;
  /** Since when the signal is gone, and since when the client reconnects. */
  readonly absent: number | null;
  readonly lost: number | null;
  readonly dialog: number | null;
  readonly told: number;
  readonly place: number | null;
  readonly most: number | null;
}

/** What to tell of an attendance. */
export interface AttendanceReport {
  readonly phase: 'start' | 'beat' | 'end';
  readonly start: Instant;
  readonly end: Instant;
  readonly place: number | null;
  readonly most: number | null;
}

export interface Attended {
  /** Null: nobody attends. */
  readonly now: Attending | null;
  readonly report: AttendanceReport | null;
}

const NOTHING: Attended = { now: null, report: null };

function reportOf(now: Attending, phase: AttendanceReport['phase'], until: number): AttendanceReport {
  return { phase, start: now.start, end: now.start + Math.round(until - now.begun), place: now.place, most: now.most };
}

function begin(seen: Seen, at: Moment): Attended {
  const { tick } = at;
  const now: Attending = {
    start: at.wall,
    begun: tick,
    held: tick,
    looked: tick,
    absent: null,
    lost: null,
    dialog: null,
    told: tick,
    place: seen.count,
    most: seen.count,
  };
  return { now, report: reportOf(now, 'start', tick) };
}

/** Ends where attendance was certain last; at the dialog that announced it, where there was one. */
function end(now: Attending, tick: number): Attended {
  const announced = now.dialog !== null && tick - now.dialog <= ANNOUNCED;
  return { now: null, report: reportOf(now, 'end', announced ? Math.min(now.held, now.dialog) : now.held) };
}

const higher = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));

function hold(before: Attending, seen: Seen, tick: number): Attended {
  const place = before.place ?? (tick - before.begun <= ARRIVAL ? seen.count : null);
  const now: Attending = {
    ...before,
    held: tick,
    looked: tick,
    absent: null,
    lost: null,
    dialog: seen.dialog ? (before.dialog ?? tick) : null,
    place,
    most: higher(before.most, seen.count),
  };
  if (tick - before.told < BEAT && place === before.place) return { now, report: null };
  return { now: { ...now, told: tick }, report: reportOf(now, 'beat', tick) };
}

/** One look at the page. */
export function attend(before: Attending | null, seen: Seen, at: Moment): Attended {
  const { tick } = at;
  if (before === null) return seen.state === 'in' ? begin(seen, at) : NOTHING;
  // What happened while nobody looked is not known; if the call goes on, the next look begins anew.
  if (tick - before.looked > ASLEEP) return end(before, before.held);
  switch (seen.state) {
    case 'in':
    case 'moving':
      return hold(before, seen, tick);
    case 'ended':
      return end({ ...before, held: tick, dialog: before.dialog ?? tick }, tick);
    case 'away':
      return end(before, tick);
    case 'lost': {
      const lost = before.lost ?? tick;
      return tick - lost > LOST ? end(before, tick) : { now: { ...before, looked: tick, absent: null, lost }, report: null };
    }
    default: {
      const absent = before.absent ?? tick;
      return tick - absent >= GRACE ? end(before, tick) : { now: { ...before, looked: tick, absent, lost: null }, report: null };
    }
  }
}

/** The page goes away: the attendance ends now when it was still held, else where it was held last. */
export function leave(before: Attending | null, seen: Seen, at: Moment): Attended {
  if (before === null) return NOTHING;
  const slept = at.tick - before.looked > ASLEEP;
  const held = !slept && (seen.state === 'in' || seen.state === 'moving') ? at.tick : before.held;
  return end({ ...before, held }, at.tick);
}
