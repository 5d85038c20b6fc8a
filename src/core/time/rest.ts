import { WEEKDAYS, type Weekday, type WorkInterval, type WorkWeek } from '../model/person';
import type { Instant, Minutes } from '../model/scalars';
import { weekdayOfDay } from './local-date';
import { dayToInstant, localDay } from './wall';
import { isOff, overlaps, type Span, type WorkHours } from './work-spans';

/** The night: 22:00 to 07:00 of the next date. */
const NIGHT = { start: 22 * 60, end: 31 * 60 } as const;
/** The rest that a person needs of it. */
const REST: Minutes = 8 * 60;
const DAY_MINUTES = 24 * 60;

/**
 * When a person rests, as stretches that touch the time between `from` and `to`: 22:00 to 07:00 local, or, around a shift that
 * takes the night, the eight hours opposite the shift's middle (a 22:00 to 06:00 shift rests from 10:00 to 18:00).
 *
 * A shift takes the night when it leaves less than eight hours of it in one piece: an early start at 06:00 does not. Who works
 * both days and nights rests at night except around the night shifts; who works nights only never has the common night.
 */
export function restSpans(work: WorkHours, from: Instant, to: Instant): Span[] {
  const habit = habitOf(work.hours);
  const first = localDay(work.zone, from);
  const last = localDay(work.zone, to);
  const at = (day: number, { start, end }: WorkInterval): Span => ({
    start: dayToInstant(work.zone, day, start),
    end: dayToInstant(work.zone, day, end),
  });
  const rest: Span[] = [];
  const shifts: Span[] = [];
  if (habit.anyNight) {
    for (let day = first - 3; day <= last + 2; day++) {
      const shift = habit.shifts[weekdayOfDay(day)];
      if (shift === null) continue;
      const off = isOff(work, day);
      if (!off) shifts.push(at(day, shift));
      if (!off || habit.nightsOnly) rest.push(...opposite(shift).map((one) => at(day, one)));
    }
  }
  if (!habit.nightsOnly) {
    for (let day = first - 1; day <= last; day++) {
      const night = at(day, NIGHT);
      if (!shifts.some((shift) => overlaps(shift, night))) rest.push(night);
    }
  }
  const window = { start: from, end: to };
  return rest.filter((span) => overlaps(span, window));
}

/** The whole shift of a day (first start to last end) if it takes the night; null otherwise. */
function nightShift(intervals: readonly WorkInterval[]): WorkInterval | null {
  const takes = [NIGHT.start - DAY_MINUTES, NIGHT.start].some((start) => {
    const night = { start, end: start + NIGHT.end - NIGHT.start };
    return longestFree(night, intervals) < REST;
  });
  if (!takes) return null;
  return { start: Math.min(...intervals.map((one) => one.start)), end: Math.max(...intervals.map((one) => one.end)) };
}

/** The longest piece of a night that no interval takes, in minutes. */
function longestFree(night: WorkInterval, intervals: readonly WorkInterval[]): Minutes {
  let longest = 0;
  let start = night.start;
  for (const one of intervals.toSorted((a, b) => a.start - b.start)) {
    longest = Math.max(longest, Math.min(one.start, night.end) - start);
    start = Math.max(start, one.end);
  }
  return Math.max(longest, night.end - start);
}

/** What a week says about when its owner rests. */
interface Habit {
  readonly anyNight: boolean;
  readonly nightsOnly: boolean;
  /** The shift of each day that takes the night. */
  readonly shifts: Readonly<Record<Weekday, WorkInterval | null>>;
}

/** Weeks are never changed, and the same few are asked about for every meeting. */
const habits = new WeakMap<WorkWeek, Habit>();

function habitOf(week: WorkWeek): Habit {
  const known = habits.get(week);
  if (known !== undefined) return known;
  const worked = WEEKDAYS.filter((day) => week[day].length > 0);
  const shifts = { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null } as Record<
    Weekday,
    WorkInterval | null
  >;
  for (const day of worked) shifts[day] = nightShift(week[day]);
  const nights = worked.filter((day) => shifts[day] !== null).length;
  const habit = { shifts, anyNight: nights > 0, nightsOnly: nights > 0 && nights === worked.length };
  habits.set(week, habit);
  return habit;
}

/** Eight hours around the moment twelve hours before, and twelve hours after, the middle of a shift. */
function opposite(shift: WorkInterval): WorkInterval[] {
  const middle = (shift.start + shift.end) / 2;
  return [middle - DAY_MINUTES / 2, middle + DAY_MINUTES / 2].map((centre) => ({
    start: centre - REST / 2,
    end: centre + REST / 2,
  }));
}
