import { DAY, MINUTE, type AttendeeHours, type Reason, type SlotOffer } from '../../core/model';
import { findSlots, type Planned } from '../../core/planning';
import { startOfDate, toLocal, type Span } from '../../core/time';
import { storedMeetings } from '../join';
import { isAttended, judgeOf, type Judged } from '../judged';
import type { World } from '../world';

/** As many as a panel shows. */
const MOST = 3;
/** Days from the form's own on: a start that is better next week is another meeting. */
const WINDOW = 3 * DAY;

/** Own engagements of the window, but for the meeting that is being moved. */
function ownBusy(judged: Judged, world: World, from: number, to: number): Span[] {
  const judge = judgeOf(world);
  return storedMeetings(world, from, to)
    .filter(({ seriesId, transparency }) => seriesId !== judged.meeting.seriesId && transparency === 'busy')
    .filter((meeting) => isAttended(judge({ meeting, joined: true }, meeting.id)))
    .map(({ start, end }) => ({ start, end }));
}

function plannedOf(one: AttendeeHours, at: number, world: World, busy: readonly Span[]): Planned {
  const person = one.email === null ? undefined : world.people.get(one.email);
  const known = one.class === 'unknown' || one.zone === null || one.hours === null ? null : { zone: one.zone, hours: one.hours };
  return {
    id: String(at),
    hours: known === null ? null : { ...known, off: person?.off ?? [], country: person?.country?.value ?? null },
    required: one.required,
    busy: one.self ? busy : [],
    carried: 0,
  };
}

/** The span that {@link betterSlots} needs its world read for. */
export const slotWindow = (start: number, zone: string): { from: number; to: number } => {
  const from = startOfDate(zone, toLocal(zone, start).date);
  return { from, to: from + WINDOW };
};

/** Up to three starts that burden people less than the form's own; else why there is none. */
export function betterSlots(judged: Judged, world: World): { slots: SlotOffer[]; none: Reason | null } {
  const { meeting, assessment } = judged;
  const minutes = Math.round((meeting.end - meeting.start) / MINUTE);
  const { from, to } = slotWindow(meeting.start, world.settings.zone);
  const first = Math.max(from, world.now);
  if (first >= to || minutes < 1) return { slots: [], none: null };
  const busy = ownBusy(judged, world, first, to);
  const people = assessment.hours.attendees.map((one, at) => plannedOf(one, at, world, busy));
  const insteadOf = { start: meeting.start, end: meeting.end };
  const plan = findSlots({ people, minutes, from: first, to, most: MOST, insteadOf });
  const slots = plan.slots.map(({ start, reasons }) => ({ start, reasons }));
  return { slots, none: plan.none?.reason ?? null };
}
