/** All that can be planned for one meeting: better slots, turns, a relay, halves, and what the next twelve months bring. */
import type { Cadence } from '../model/meeting';
import { DAY, HOUR, MINUTE, type Instant, type Minutes, type Zone } from '../model/scalars';
import { type ClassChange, classifyHours, forecastChanges, type KnownHours, type Span, startOfDate, toLocal } from '../time';
import { planRelay, type Relay, type Runner } from './relay';
import { planRotation, type Rotation } from './rotation';
import type { Planned, Slot, SlotPlan, SlotRequest } from './slot-types';
import { findSlots } from './slots';
import { zoneClusters } from './zone-clusters';

/** Somebody who takes part. */
export interface PlanMember {
  /** Tells people apart within one plan; never shown. */
  readonly id: string;
  readonly name: string | null;
  readonly self: boolean;
  readonly required: boolean;
  /** Null when not known well enough to say anything. */
  readonly hours: KnownHours | null;
}

export interface PlanInput {
  readonly start: Instant;
  readonly end: Instant;
  readonly cadence: Cadence;
  /** Zone in whose wall time the series is kept. */
  readonly zone: Zone;
  readonly members: readonly PlanMember[];
  /** The person's own other engagements; nobody else's are known. */
  readonly busy: readonly Span[];
  /** Burden carried so far, by id. */
  readonly carried: ReadonlyMap<string, number>;
  /** Coming occurrences of the series in order, for twelve months, with the last past one before them. */
  readonly occurrences: readonly Span[];
  /** It passes information on, so the work can be handed around instead. Never true of a protected talk. */
  readonly couldRelay: boolean;
  /** A talk that must be live and whole: neither relay nor halves nor absence are offered. */
  readonly whole: boolean;
  /** The person wants it left as it is: nothing is offered, what changes by itself is still told. */
  readonly leave: boolean;
  readonly grace: Minutes;
  readonly now: Instant;
}

/** People who would meet apart, and their own best slot; null when even they have none. */
export interface PlanGroup {
  readonly ids: readonly string[];
  readonly slot: Slot | null;
}

export interface MeetingPlan {
  /** The hour breaks somebody's day: only then is anything below offered. */
  readonly needed: boolean;
  readonly slots: SlotPlan | null;
  readonly rotation: Rotation | null;
  readonly relay: Relay | null;
  /** Two meetings instead of one, each records for the other. */
  readonly halves: readonly PlanGroup[];
  /** Who would stay away in turn, each with the slot of those who are left. */
  readonly turnsAway: readonly (PlanGroup & { readonly away: readonly string[] })[];
  readonly changes: readonly ClassChange[];
}

/** Less than this before its start a meeting is left as it is (guides: nudging, section 4). */
const TOO_LATE = 2 * HOUR;
const WEEK = 7 * DAY;
const BREAKS = new Set(['partly', 'outside', 'night', 'day_off']);
const EVERY: Partial<Record<Cadence, number>> = { weekly: 7, biweekly: 14 };

const NOTHING: Omit<MeetingPlan, 'needed' | 'changes'> = {
  slots: null,
  rotation: null,
  relay: null,
  halves: [],
  turnsAway: [],
};

/** Plans one meeting. Pure: the same facts give the same plan, in whatever order people come. */
export function planMeeting(input: PlanInput): MeetingPlan {
  const { members, grace } = input;
  const changes = input.cadence === 'none' ? [] : changesOf(input);
  const classOf = ({ hours }: PlanMember): string => classifyHours(hours, input.start, input.end, grace).class;
  const needed = !input.leave && members.length > 1 && members.some((one) => one.required && BREAKS.has(classOf(one)));
  if (!needed) return { ...NOTHING, needed, changes };
  const request = requestOf(input);
  const found = findSlots({ ...request, insteadOf: { start: input.start, end: input.end } });
  const instead = new Set(found.none?.instead.map((one) => one.kind) ?? []);
  return {
    needed,
    changes,
    slots: found,
    rotation: rotationOf(input, request),
    relay: !input.whole && (input.couldRelay || instead.has('relay')) ? relayOf(input, request) : null,
    halves: input.whole ? [] : halvesOf(found, request),
    turnsAway: input.whole ? [] : turnsAwayOf(found, request),
  };
}

/** What the next twelve months bring to those who are required. */
export const changesOf = ({
  occurrences,
  members,
  zone,
  grace,
}: Pick<PlanInput, 'occurrences' | 'members' | 'zone' | 'grace'>): ClassChange[] =>
  forecastChanges({ occurrences, people: members.filter((one) => one.required), zone, grace });

function requestOf({ members, busy, carried, start, end, cadence, zone, now }: PlanInput): SlotRequest {
  const people = members.map((one): Planned => {
    const { id, hours, required, self } = one;
    return { id, hours, required, busy: self ? busy : [], carried: carried.get(id) ?? 0 };
  });
  const soonest = now + TOO_LATE;
  // From the day it is on, so that of equal slots the nearest comes first; a weekly meeting has one week to lie in.
  const from = Math.max(soonest, startOfDate(zone, toLocal(zone, start).date));
  return { people, minutes: minutesOf(start, end), from, to: from + (cadence in EVERY ? WEEK : 2 * WEEK) };
}

const minutesOf = (start: Instant, end: Instant): Minutes => Math.min(1_440, Math.max(1, Math.round((end - start) / MINUTE)));

function rotationOf({ cadence, zone }: PlanInput, request: SlotRequest): Rotation | null {
  const every = EVERY[cadence];
  if (every === undefined) return null;
  const { rotation } = planRotation({ ...request, zone, every });
  return rotation?.offer === true ? rotation : null;
}

/** One holder a place: two of one place need no relay between them. The person first, then the order of ids. */
function relayOf({ members }: PlanInput, { from }: SlotRequest): Relay | null {
  const runners = new Map<Zone, Runner>();
  for (const one of members.toSorted((a, b) => Number(b.self) - Number(a.self) || (a.id < b.id ? -1 : 1))) {
    if (one.required && one.hours !== null && !runners.has(one.hours.zone)) {
      runners.set(one.hours.zone, { id: one.id, hours: one.hours });
    }
  }
  const all = [...runners.values()];
  const places = zoneClusters(
    all.map(({ id, hours }) => ({ id, zone: hours.zone })),
    from,
  );
  if (places.length < 2) return null;
  // Neighbouring clocks hold it together when there are too many to try every order of.
  const chosen = all.length > 7 ? places.flatMap(([id]) => all.filter((one) => one.id === id)).slice(0, 7) : all;
  return planRelay(chosen, from, from + WEEK).relay;
}

const bestFor = (ids: readonly string[], request: SlotRequest): Slot | null => {
  const people = request.people.filter((one) => ids.includes(one.id));
  return findSlots({ ...request, people, most: 1 }).slots[0] ?? null;
};

function halvesOf({ none }: SlotPlan, request: SlotRequest): PlanGroup[] {
  const split = none?.instead.find((one) => one.kind === 'split');
  return split === undefined ? [] : split.groups.map((ids) => ({ ids, slot: bestFor(ids, request) }));
}

function turnsAwayOf({ none }: SlotPlan, request: SlotRequest): MeetingPlan['turnsAway'] {
  const absence = none?.instead.find((one) => one.kind === 'rotate-absence');
  if (absence === undefined) return [];
  const all = absence.groups.flat();
  return absence.groups.flatMap((away) => {
    const ids = all.filter((id) => !away.includes(id));
    const slot = bestFor(ids, request);
    return slot === null ? [] : [{ away, ids, slot }];
  });
}
