import type { HoursClass, Reason } from '../model/assessment';
import { MINUTE } from '../model/scalars';
import { classifyHours, toLocal } from '../time';
import { burdenOf } from './burden';
import type { Candidate } from './slots';
import type { Planned, Slot, SlotPerson, SlotRequest } from './slot-types';

/** A slot with everybody's local time and class, and the facts that speak for it. */
export function describeSlot(candidate: Candidate, { people, minutes }: SlotRequest): Slot {
  const end = candidate.start + minutes * MINUTE;
  const lines = people.map((one) => describePerson(one, candidate.start, end));
  const required = lines.filter((_, i) => people[i]?.required === true);
  return { ...candidate, end, people: lines, reasons: reasonsOf(required) };
}

function describePerson({ id, hours }: Planned, start: number, end: number): SlotPerson {
  if (hours === null) return { id, class: 'unknown', cost: null, date: null, minutes: null };
  const local = toLocal(hours.zone, start);
  const verdict = classifyHours(hours, start, end);
  return { id, class: verdict.class, cost: burdenOf(hours, start, end), date: local.date, minutes: local.minutes };
}

/** At most three facts: who is inside, whose hours are not known, who meets at midday. */
function reasonsOf(required: readonly SlotPerson[]): Reason[] {
  const known = required.filter((one) => one.class !== 'unknown');
  const count = (name: HoursClass): number => known.filter((one) => one.class === name).length;
  const inside = count('inside');
  const reasons: Reason[] = [];
  if (known.length > 0 && inside === known.length) reasons.push({ code: 'slot_inside_all', params: { count: inside } });
  else if (known.length > 0) reasons.push({ code: 'slot_inside_of', params: { inside, count: known.length } });
  if (known.length < required.length) reasons.push({ code: 'slot_unknown', params: { count: required.length - known.length } });
  const midday = known.filter((one) => one.class === 'inside' && (one.cost ?? 0) > 0).length;
  if (midday > 0) reasons.push({ code: 'slot_midday', params: { count: midday } });
  return reasons;
}
