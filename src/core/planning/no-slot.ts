import { DAY } from '../model/scalars';
import { daylightStarts } from './daylight';
import type { Alternative, NoSlot, SlotPlan, SlotRequest } from './slot-types';
import { zoneClusters } from './zone-clusters';

/** What alone stands between a request and a slot: other engagements, or that no slot improves on the present time. */
export type Hindrance = 'busy' | 'no-better' | null;

/** Why a request has no slot, and what to do instead: never a slot at night. */
export function noSlot(request: SlotRequest, hindrance: Hindrance): NonNullable<SlotPlan['none']> {
  const { why, count } = whyNone(request, hindrance);
  return { why, reason: { code: `no_slot_${why.replaceAll('-', '_')}`, params: { count } }, instead: insteadOf(request, why) };
}

function whyNone({ people, minutes, from, to }: SlotRequest, hindrance: Hindrance): { why: NoSlot; count: number } {
  const zones = [...new Set(people.flatMap((one) => (one.required && one.hours !== null ? [one.hours.zone] : [])))];
  if (!people.some((one) => one.hours !== null)) return { why: 'nobody-known', count: people.length };
  if (hindrance !== null) return { why: hindrance, count: people.length };
  for (let day = from; day < to; day += DAY) {
    if (daylightStarts(zones, minutes, day) > 0) return { why: 'no-shared-day', count: people.length };
  }
  return { why: 'no-daylight', count: zones.length };
}

function insteadOf({ people, from }: SlotRequest, why: NoSlot): Alternative[] {
  if (why === 'nobody-known') return [];
  if (why === 'busy') return [{ kind: 'look-further' }];
  const known = people.flatMap((one) => (one.required && one.hours !== null ? [{ id: one.id, zone: one.hours.zone }] : []));
  const groups = zoneClusters(known, from);
  const apart: Alternative[] =
    groups.length < 2 ? [] : [{ kind: 'relay' }, { kind: 'split', groups: halves(groups) }, { kind: 'rotate-absence', groups }];
  return why === 'no-daylight' || why === 'no-better' ? apart : [{ kind: 'look-further' }, ...apart];
}

/**
 * Two meetings, each of neighbouring clocks. Groups come in order around the clock, beginning after the widest gap, so cutting
 * them once makes two; the cut that makes them most even is taken.
 */
function halves(groups: readonly (readonly string[])[]): string[][] {
  const sizes = groups.slice(1).map((_, i) => {
    const left = groups.slice(0, i + 1).flat().length;
    const right = groups.slice(i + 1).flat().length;
    return Math.abs(left - right);
  });
  const cut = sizes.indexOf(Math.min(...sizes)) + 1;
  return [groups.slice(0, cut).flat().toSorted(), groups.slice(cut).flat().toSorted()];
}
