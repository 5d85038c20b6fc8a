/** Better slots in words, with what speaks for each, and why there are none. */
import type { AttendeeHours, Zone } from '../../core/model';
import { memberHours, type MeetingPlan, type PlanCardSlot, type Slot } from '../../core/planning';
import { zoneCity } from '../../core/time';
import { MOST_LISTED } from '../card';
import { joined, type Speech, timesEverywhere, timeThere, whenWords } from './speech';

/** More than this is no help, but another list to read. */
const MOST_SHOWN = 3;
const NOT_GOOD = new Set(['partly', 'outside', 'edge', 'break']);

/**
 * "within working hours for 4 of 5, 20:00 in Sydney": the reasons, and the time in up to two other places, those first where it is worst.
 * @param zone whose time is told beside it already
 */
export function slotWhy(speech: Speech, slot: Slot, zone: Zone = speech.viewerZone): string {
  const reasons = slot.reasons.map((one) => speech.t(`reason_${one.code}`, one.params));
  const people = slot.people.toSorted(
    (a, b) => Number(NOT_GOOD.has(b.class)) - Number(NOT_GOOD.has(a.class)) || (b.cost ?? 0) - (a.cost ?? 0),
  );
  const zones = new Set(people.flatMap(({ id }) => speech.members.find((one) => one.id === id)?.hours?.zone ?? []));
  const others = [...zones].filter((one) => one !== zone).slice(0, 2);
  return joined(speech, [...reasons, ...others.map((one) => timeThere(speech, one, slot.start))]);
}

/** A proposal in everybody's local time; nothing is sent from here. */
export const proposal = (speech: Speech, slot: Slot): string =>
  speech.t('plan_proposal', {
    title: speech.meeting.title,
    times: timesEverywhere(speech, slot.start),
    when: whenWords(speech, slot.start),
  });

/** How a slot lies to each, for the strips; names are left out where they are to be hidden. */
const attendeesAt = (speech: Speech, slot: Slot): AttendeeHours[] =>
  speech.members.length > MOST_LISTED ? [] : memberHours(speech.members, slot, speech.hideTitles);

const cardSlot = (speech: Speech, slot: Slot): PlanCardSlot => ({
  start: slot.start,
  end: slot.end,
  when: whenWords(speech, slot.start),
  why: slotWhy(speech, slot),
  attendees: attendeesAt(speech, slot),
  text: proposal(speech, slot),
});

export const cardSlots = (speech: Speech, plan: MeetingPlan): PlanCardSlot[] =>
  (plan.slots?.slots ?? []).slice(0, MOST_SHOWN).map((slot) => cardSlot(speech, slot));

/** What there is to know of the slots: that none is inside for all, that none is better, or why there is none. */
export function slotLines(speech: Speech, plan: MeetingPlan): string[] {
  const { t } = speech;
  const { slots } = plan;
  if (slots === null) return [];
  if (slots.none !== null) return [t(`reason_${slots.none.reason.code}`, slots.none.reason.params)];
  const known = speech.members.filter((one) => one.required && one.hours !== null).length;
  const inside = (slot: Slot): boolean => slot.people.every((one) => one.class === 'inside' || one.class === 'unknown');
  return slots.slots.some(inside) ? [] : [t('plan_nobody_inside', { count: known })];
}

/** "Last 8 weeks: Sydney 12, Berlin 2", of the places of this meeting; null when nothing was carried. */
export function ledgerLine(speech: Speech, places: readonly { place: string; burden: number }[]): string | null {
  const here = new Set(speech.members.flatMap((one) => (one.hours === null ? [] : [zoneCity(one.hours.zone)])));
  const carried = places.filter((one) => here.has(one.place) && one.burden > 0);
  if (carried.length === 0) return null;
  return speech.t('plan_ledger', {
    places: joined(
      speech,
      carried.map((one) => `${one.place} ${one.burden}`),
    ),
  });
}
