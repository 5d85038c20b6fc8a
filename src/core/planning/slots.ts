import { MINUTE, type Instant } from '../model/scalars';
import { barBusy, barNoBetter, barQuarters } from './bars';
import { type BurdenGrid, burdenGrid, costsByStart, QUARTER, toBurden } from './burden';
import { hoursKey } from './hours-key';
import { type Hindrance, noSlot } from './no-slot';
import type { SlotPlan, SlotRequest } from './slot-types';
import { describeSlot } from './slot-words';

/** How a start would lie to everybody. */
export interface Candidate {
  readonly start: Instant;
  readonly worst: number;
  readonly total: number;
  readonly affected: number;
}

/** Which of two starts burdens people less: the worst off first, then all together, then how many, then the earlier. */
export const compareCandidates = (a: Candidate, b: Candidate): number =>
  a.worst - b.worst || a.total - b.total || a.affected - b.affected || a.start - b.start;

const MOST = 5;
/** Grids of more people or days than a machine should be asked for. */
const LONGEST_WINDOW = 35 * 96;

/**
 * The slots that burden people least, by guides: judging, section 10. Starts lie a quarter of an hour apart. Hard limits come
 * first: no required person is in their night, on leave, on a holiday or another day off, or busy. Then the least burden of whoever
 * has the most, carried and new; then the least together; then the fewest people; then the earliest.
 *
 * People whose hours are not known do not count, and are named in `unknown`. The order of people never matters.
 * @throws RangeError for a length that is no number of minutes from 1 to 1440, or a window that ends before it begins or passes
 * 35 days
 */
export function findSlots(request: SlotRequest): SlotPlan {
  const candidates = candidatesOf(request).toSorted(compareCandidates);
  const unknown = request.people.filter((one) => one.hours === null).map((one) => one.id);
  const slots: Candidate[] = [];
  const length = request.minutes * MINUTE;
  for (const one of candidates) {
    if (slots.length >= (request.most ?? MOST)) break;
    if (slots.every((other) => one.start >= other.start + length || other.start >= one.start + length)) slots.push(one);
  }
  if (slots.length === 0) return { slots: [], none: noSlot(request, hindranceOf(request)), unknown };
  return { slots: slots.map((one) => describeSlot(one, request)), none: null, unknown };
}

/** What alone keeps a request that has no slot from having one. */
function hindranceOf({ insteadOf, ...request }: SlotRequest): Hindrance {
  const free = { ...request, people: request.people.map((one) => ({ ...one, busy: [] })) };
  const busy = request.people.some((one) => one.busy.length > 0);
  if (insteadOf !== undefined && busy && candidatesOf({ ...free, insteadOf }).length > 0) return 'busy';
  if (insteadOf !== undefined && candidatesOf(request).length > 0) return 'no-better';
  return busy && candidatesOf(free).length > 0 ? 'busy' : null;
}

/** Every start of a request that breaks no hard limit, by time. Empty when nobody's hours are known. */
export function candidatesOf({ people, minutes, from, to, insteadOf }: SlotRequest): Candidate[] {
  if (!(Number.isInteger(minutes) && minutes >= 1 && minutes <= 1_440)) throw new RangeError(`no length: ${minutes} minutes`);
  const first = Math.ceil(from / QUARTER) * QUARTER;
  const count = Math.ceil((to - first) / QUARTER);
  if (!(to >= from && count <= LONGEST_WINDOW)) throw new RangeError('no window of at most 35 days');
  if (!people.some((one) => one.hours !== null)) return [];
  const starts = Math.max(0, Math.floor((to - first - minutes * MINUTE) / QUARTER) + 1);
  const barred = new Uint8Array(starts);
  const worst = new Float64Array(starts);
  const total = new Float64Array(starts);
  const affected = new Int32Array(starts);
  // Colleagues of one place mostly work the same week: its costs are drawn once.
  const drawn = new Map<string, { readonly grid: BurdenGrid; readonly costs: Int32Array }>();
  for (const person of people) {
    barBusy(barred, person, first, minutes * MINUTE);
    if (person.hours === null) continue;
    const key = hoursKey(person.hours);
    const known = drawn.get(key);
    const grid = known?.grid ?? burdenGrid(person.hours, first, count);
    const costs = known?.costs ?? costsByStart(grid, minutes);
    drawn.set(key, { grid, costs });
    if (person.required) barQuarters(barred, grid.barred, Math.ceil(minutes / 15));
    for (let i = 0; i < starts; i++) {
      const cost = costs[i] ?? 0;
      if (cost > 0) affected[i] = (affected[i] ?? 0) + 1;
      if (!person.required) continue;
      total[i] = (total[i] ?? 0) + cost;
      worst[i] = Math.max(worst[i] ?? 0, person.carried + toBurden(cost));
    }
  }
  if (insteadOf !== undefined) {
    barNoBetter(barred, people, insteadOf, (hours) => drawn.get(hoursKey(hours)));
  }
  const found: Candidate[] = [];
  for (let i = 0; i < starts; i++) {
    if (barred[i] === 1) continue;
    const start = first + i * QUARTER;
    found.push({ start, worst: worst[i] ?? 0, total: toBurden(total[i] ?? 0), affected: affected[i] ?? 0 });
  }
  return found;
}
