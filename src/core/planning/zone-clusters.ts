import { HOUR, type Instant, type Zone } from '../model/scalars';
import { offsetMs } from '../time/offset';

const GAP = 4 * HOUR;
const CIRCLE = 24 * HOUR;

/**
 * Groups people whose clocks are less than four hours apart from neighbour to neighbour, around the clock. Groups go from the
 * clock that is behind to the one ahead, beginning after the widest gap; ids within a group are sorted.
 * @param at the instant at which clocks are compared
 */
export function zoneClusters(people: readonly { readonly id: string; readonly zone: Zone }[], at: Instant): string[][] {
  const byClock = new Map<number, string[]>();
  for (const { id, zone } of people) {
    const clock = ((offsetMs(zone, at) % CIRCLE) + CIRCLE) % CIRCLE;
    byClock.set(clock, [...(byClock.get(clock) ?? []), id]);
  }
  const clocks = [...byClock.keys()].toSorted((a, b) => a - b);
  const gapBefore = (i: number): number => {
    const before = clocks.at(i - 1) ?? 0;
    return i === 0 ? (clocks[0] ?? 0) + CIRCLE - before : (clocks[i] ?? 0) - before;
  };
  const gaps = clocks.map((_, i) => gapBefore(i));
  const first = gaps.indexOf(Math.max(...gaps));
  const groups: string[][] = [];
  for (let n = 0; n < clocks.length; n++) {
    const i = (first + n) % clocks.length;
    const ids = byClock.get(clocks[i] ?? 0) ?? [];
    const last = groups.at(-1);
    if (last === undefined || (gaps[i] ?? 0) >= GAP) groups.push([...ids]);
    else last.push(...ids);
  }
  return groups.map((ids) => ids.toSorted());
}
