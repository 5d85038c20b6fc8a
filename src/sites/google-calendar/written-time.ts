/** Times as languages write them: `8am`, `10:30am`, `13h00`, `15:30`, `午後1時`, `오후 3:30`, `07:45 下午`. */
import type { Minutes } from '../../core/model';
import { BEHIND, EAST, hourOfDay } from '../day-halves';

/** One time, as a part of a larger pattern: it has no groups of its own. */
export const TIME = `(?:(?:${EAST})\\s*)?\\d{1,2}(?:\\s*(?:[:.]\\s*\\d{2}|[h時时点點시]\\s*(?:\\d{2})?\\s*[分분]?))?(?:\\s*h)?(?:\\s*(?:${BEHIND}))?`;

const CLOCK = new RegExp(
  `^(?:(${EAST})\\s*)?(\\d{1,2})((?:\\s*(?:[:.]|[h時时点點시])\\s*(\\d{2})?\\s*[分분]?)?(?:\\s*h)?)\\s*(${BEHIND})?$`,
  'i',
);
const WHOLE = new RegExp(`^${TIME}$`, 'i');

/** Blanks of all kinds as the plain one. */
export const spaced = (text: string): string => text.replace(/[\u00A0\u202F\u2009]/g, ' ').trim();

interface Clock {
  readonly hour: number;
  readonly minute: Minutes;
  /** Figures alone, which are a time only where a half of the day goes with them: "8 – 9am". */
  readonly bare: boolean;
  /** The half of the day that stands beside it. */
  readonly half: string | null;
}

function readClock(text: string): Clock | null {
  const plain = spaced(text);
  const [, before, hour, more = '', minute = '0', behind] = (WHOLE.test(plain) && CLOCK.exec(plain)) || [];
  if (hour === undefined || Number(minute) > 59 || (before !== undefined && behind !== undefined)) return null;
  return { hour: Number(hour), minute: Number(minute), bare: more.trim() === '', half: before ?? behind ?? null };
}

function minutesOf({ hour, minute, bare }: Clock, half: string | null): Minutes | null {
  if (half === null) return bare || hour * 60 + minute > 1440 ? null : hour * 60 + minute;
  const told = hourOfDay(hour, half);
  return told === null ? null : told * 60 + minute;
}

/** A single time, in minutes from midnight. */
export function readTime(text: string): Minutes | null {
  const clock = readClock(text);
  return clock === null ? null : minutesOf(clock, clock.half);
}

export interface Times {
  readonly start: Minutes;
  /** On the next day it passes 1440. */
  readonly end: Minutes;
}

/**
 * A start and an end, in minutes from the start's midnight. Where one of them leaves out its half of the day it has the other's:
 * "7:30 – 8:30am", "午後10:00～10:30". Equal times, and an end that would come before its start in the same half, are no range that a
 * calendar writes, so they read as null.
 */
export function readTimes(from: string, to: string): Times | null {
  const [first, last] = [readClock(from), readClock(to)];
  if (first === null || last === null) return null;
  const start = minutesOf(first, first.half ?? last.half);
  const end = minutesOf(last, last.half ?? first.half);
  const isShared = (first.half === null) !== (last.half === null);
  if (start === null || end === null || start >= 1440 || start === end || (isShared && end < start)) return null;
  return { start, end: end > start ? end : end + 1440 };
}

/** Both ends of something longer, each with its date; null where only one of them says its half of the day. */
export function readEnds(from: string, to: string): Times | null {
  const [first, last] = [readClock(from), readClock(to)];
  if (first === null || last === null || (first.half === null) !== (last.half === null)) return null;
  const [start, end] = [minutesOf(first, first.half), minutesOf(last, last.half)];
  return start === null || end === null ? null : { start, end };
}
