/** Starts that are out of the question: engagements, nights and days off, and what would be no improvement. */
import type { HoursClass } from '../model/assessment';
import { type Instant, MINUTE } from '../model/scalars';
import { classifyHours, type KnownHours, type Span } from '../time';
import { type BurdenGrid, burdenGrid, costsByStart, QUARTER, RATES } from './burden';
import type { Planned } from './slot-types';

/** What is known of one person's hours over the window: the cost of each quarter, and of the meeting at each start. */
export interface DrawnHours {
  readonly grid: BurdenGrid;
  readonly costs: Int32Array;
}

/** Bars the starts from which a meeting would touch one of the person's other engagements. */
export function barBusy(barred: Uint8Array, person: Planned, first: Instant, length: number): void {
  if (!person.required) return;
  for (const { start, end } of person.busy) {
    const from = Math.max(0, Math.floor((start - length - first) / QUARTER) + 1);
    const to = Math.ceil((end - first) / QUARTER);
    if (end > start && to > from) barred.fill(1, from, to);
  }
}

/** Bars the starts from which a meeting of `length` quarters would touch a barred one. */
export function barQuarters(barred: Uint8Array, quarters: Uint8Array, length: number): void {
  let last = -1;
  for (let i = Math.min(quarters.length, barred.length + length) - 1; i >= 0; i--) {
    if (quarters[i] === 1) last = i;
    if (last !== -1 && last - i < length && i < barred.length) barred[i] = 1;
  }
}

/**
 * Bars the starts that do not improve on the time a meeting has now: those at which a required person would bear as much as
 * whoever is worst off now (all of them when nobody bears anything), and those that move somebody, required or not, from inside their hours to outside them.
 * @param drawnFor what was drawn for these hours
 */
export function barNoBetter(
  barred: Uint8Array,
  people: readonly Planned[],
  now: Span,
  drawnFor: (hours: KnownHours) => DrawnHours | undefined,
): void {
  const known = people.flatMap(({ hours, required }) =>
    hours === null ? [] : [{ hours, required, now: atPresent(hours, now) }],
  );
  const worst = Math.max(0, ...known.map((one) => (one.required ? one.now.cost : 0)));
  if (worst === 0) {
    barred.fill(1);
    return;
  }
  for (const { hours, required, now: present } of known) {
    const drawn = drawnFor(hours);
    if (drawn === undefined) continue;
    if (required) for (let i = 0; i < barred.length; i++) if ((drawn.costs[i] ?? 0) >= worst) barred[i] = 1;
    if (!present.outside) barQuarters(barred, drawn.grid.rates.map(isOutside), quartersOf(now));
  }
}

const quartersOf = ({ start, end }: Span): number => Math.ceil((end - start) / QUARTER);
/** 1 where a quarter lies outside work by a quarter of an hour or more. */
const isOutside = (rate: number): 0 | 1 => (rate >= RATES.beyond[1] ? 1 : 0);
const OUTSIDE: ReadonlySet<HoursClass> = new Set(['partly', 'outside', 'night', 'day_off']);

/** The cost of the present time in tenths of minutes, and whether it lies outside the person's hours. */
function atPresent(hours: KnownHours, { start, end }: Span): { cost: number; outside: boolean } {
  const grid = burdenGrid(hours, start, quartersOf({ start, end }));
  const cost = costsByStart(grid, (end - start) / MINUTE)[0] ?? 0;
  return { cost, outside: OUTSIDE.has(classifyHours(hours, start, end).class) };
}
