/** Sessions of a call as a script, and what the watcher says of them. */
import { attend, leave, type AttendanceReport, type Attending, type Seen } from './attend';

export const T0 = Date.UTC(2026, 10, 24, 10);
export const see = (state: Seen['state'], more: Partial<Seen> = {}): Seen => ({ state, dialog: false, count: null, ...more });

/** A session as a list of stretches: from each second on, the page shows this. Looked at every `every` seconds, like the page's own poll. */
export function run(
  stretches: readonly (readonly [number, Seen])[],
  until: number,
  { every = 2, closed = false, wall = (second: number): number => T0 + second * 1000 } = {},
): AttendanceReport[] {
  const reports: AttendanceReport[] = [];
  let now: Attending | null = null;
  const at = (second: number): Seen => stretches.findLast(([from]) => from <= second)?.[1] ?? see('none');
  for (let second = 0; second <= until; second += every) {
    const step = attend(now, at(second), { wall: wall(second), tick: second * 1000 });
    now = step.now;
    if (step.report) reports.push(step.report);
  }
  if (closed) {
    const step = leave(now, at(until), { wall: wall(until), tick: until * 1000 });
    if (step.report) reports.push(step.report);
  }
  return reports;
}
/** Seconds after the first look at which attendances began and ended. */
export const attendances = (reports: readonly AttendanceReport[]): [number, number][] =>
  reports.filter(({ phase }) => phase === 'end').map(({ start, end }) => [(start - T0) / 1000, (end - T0) / 1000]);
