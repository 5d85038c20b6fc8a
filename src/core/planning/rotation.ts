import type { Reason } from '../model/assessment';
import { DAY, MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../model/scalars';
import { addDays, offsetAt, startOfDate, toInstant, toLocal } from '../time';
import { burdenOf } from './burden';
import { describeSlot } from './slot-words';
import type { Planned, Slot, SlotPlan, SlotRequest } from './slot-types';
import { type Candidate, candidatesOf, compareCandidates, findSlots } from './slots';
import { zoneClusters } from './zone-clusters';

export interface RotationRequest extends SlotRequest {
  /** Zone in whose wall time the series is kept. */
  readonly zone: Zone;
  /** Days from one occurrence to the next: 7 for weekly. */
  readonly every: number;
}

/** One coming date. */
export interface RotationDate {
  readonly slot: Slot;
  /** Index of the rotation's slot it follows. */
  readonly turn: number;
  /**
   * `kept`: as the slot says. `moved`: a clock change or a day off made it worse for somebody, and another time of that date is
   * better. `clash`: it breaks a hard limit for somebody and the date has no time that does not.
   */
  readonly check: 'kept' | 'moved' | 'clash';
  /** People whose clock has changed against the series since the rotation began. */
  readonly clockChanged: readonly string[];
}

export interface Rotation {
  /** One slot burdens somebody so much more than the rest that taking turns is worth offering. */
  readonly offer: boolean;
  readonly reason: Reason;
  /** The best single slot. */
  readonly fixed: Slot;
  /** Two or three slots, in turn; fewer than two when there is nothing to turn. */
  readonly slots: readonly Slot[];
  /** How many occurrences in a row keep a slot: never less than a fortnight. */
  readonly hold: number;
  /** The next eight dates. */
  readonly dates: readonly RotationDate[];
}

const DATES = 8;
const FORTNIGHT = 14;
const MOST_SLOTS = 3;
/** A burden from which, and how many times the mean, taking turns is offered. */
const WORTH = 2;

/**
 * A rotation of slots for a recurring meeting, by guides: judging, section 10: as many slots as there are clusters of clocks, two
 * or three; each held for a fortnight at least, as people need to plan; every date checked again, as clocks change.
 *
 * Its slots lie on one weekday of the series' zone, that of the best single slot, when that weekday has them.
 * @returns the plan without a slot when not even one stands
 * @throws RangeError as `findSlots`, and for `every` that is no whole number from 1 to 92
 */
export function planRotation(request: RotationRequest): { rotation: Rotation } | { rotation: null; plan: SlotPlan } {
  const { zone, every, from, people } = request;
  if (!(Number.isInteger(every) && every >= 1 && every <= 92)) throw new RangeError(`no interval: ${every} days`);
  const first = { ...request, to: Math.min(request.to, from + 7 * DAY), most: 1 };
  const plan = findSlots(first);
  const fixed = plan.slots[0];
  if (fixed === undefined) return { rotation: null, plan };
  const hold = Math.max(1, Math.ceil(FORTNIGHT / every));
  const date = toLocal(zone, fixed.start).date;
  const day = { from: Math.max(from, startOfDate(zone, date)), to: Math.min(first.to, startOfDate(zone, addDays(date, 1))) };
  const slots = takeTurns({ ...first, ...day }, fixed, hold);
  const costs = costsOf(people, fixed);
  const greatest = Math.max(0, ...costs);
  const mean = costs.reduce((sum, one) => sum + one, 0) / Math.max(1, costs.length);
  const offer = slots.length > 1 && greatest >= WORTH && greatest >= WORTH * mean;
  const needless = greatest === 0 ? 'rotation_not_needed' : 'rotation_no_help';
  const reason = { code: offer ? 'rotation_worth' : needless, params: { count: slots.length } };
  const dates = Array.from({ length: DATES }, (_, i) => dateOf(i, slots, hold, request));
  return { rotation: { offer, reason, fixed, slots, hold, dates } };
}

const costsOf = (people: readonly Planned[], slot: Slot): number[] =>
  slot.people.flatMap((one, i) => (people[i]?.required === true && one.cost !== null ? [one.cost] : []));

/** The slots, each the best after what the ones before have laid on people; stops when a slot comes again. */
function takeTurns(request: SlotRequest, fixed: Slot, hold: number): Slot[] {
  const zones = request.people.flatMap((one) =>
    one.required && one.hours !== null ? [{ id: one.id, zone: one.hours.zone }] : [],
  );
  const most = Math.min(MOST_SLOTS, zoneClusters(zones, fixed.start).length);
  const slots = [fixed];
  let people = burdened(request.people, fixed, hold);
  while (slots.length < most) {
    const best = candidatesOf({ ...request, people }).toSorted(compareCandidates)[0];
    if (best === undefined || slots.some((one) => one.start === best.start)) break;
    const slot = describeSlot(best, request);
    slots.push(slot);
    people = burdened(people, slot, hold);
  }
  return slots;
}

const burdened = (people: readonly Planned[], slot: Slot, times: number): Planned[] =>
  people.map((one, i) => ({ ...one, carried: one.carried + times * (slot.people[i]?.cost ?? 0) }));

function dateOf(index: number, slots: readonly Slot[], hold: number, request: RotationRequest): RotationDate {
  const turn = Math.floor(index / hold) % slots.length;
  const pattern = slots[turn] as Slot;
  const { zone, every, people } = request;
  const local = toLocal(zone, pattern.start);
  const date = addDays(local.date, index * every);
  const start = toInstant(zone, date, local.minutes);
  const clockChanged = changedClocks(people, zone, pattern.start, start);
  const kept = candidateAt(start, request);
  const asBefore =
    kept !== null && people.every((one, i) => !isWorse(one, pattern.people[i]?.cost ?? null, start, request.minutes));
  const slotAt = (one: Candidate): Slot => describeSlot(one, request);
  if (asBefore) return { slot: slotAt(kept), turn, check: 'kept', clockChanged };
  const others = slots.filter((_, i) => i !== turn).reduce((all, slot) => burdened(all, slot, hold), people);
  const better = bestOf(date, { ...request, people: others });
  if (better !== null) return { slot: slotAt(better), turn, check: better.start === start ? 'kept' : 'moved', clockChanged };
  return { slot: slotAt({ start, worst: 0, total: 0, affected: 0 }), turn, check: 'clash', clockChanged };
}

/** A start as a candidate; null when it breaks a hard limit. Other engagements are not asked of dates so far ahead. */
function candidateAt(start: Instant, request: RotationRequest): Candidate | null {
  const people = request.people.map((one) => ({ ...one, busy: [] }));
  const found = candidatesOf({ ...request, people, from: start, to: start + request.minutes * MINUTE });
  return found.find((one) => one.start === start) ?? null;
}

const isWorse = (person: Planned, before: number | null, start: Instant, minutes: Minutes): boolean =>
  before !== null && person.hours !== null && (burdenOf(person.hours, start, start + minutes * MINUTE) ?? 0) > before;

function bestOf(date: LocalDate, request: RotationRequest): Candidate | null {
  const people = request.people.map((one) => ({ ...one, busy: [] }));
  const day = { from: startOfDate(request.zone, date), to: startOfDate(request.zone, addDays(date, 1)) };
  return candidatesOf({ ...request, people, ...day }).toSorted(compareCandidates)[0] ?? null;
}

function changedClocks(people: readonly Planned[], zone: Zone, before: Instant, after: Instant): string[] {
  const apart = (other: Zone, at: Instant): Minutes => offsetAt(other, at) - offsetAt(zone, at);
  return people.flatMap((one) =>
    one.hours !== null && apart(one.hours.zone, before) !== apart(one.hours.zone, after) ? [one.id] : [],
  );
}
