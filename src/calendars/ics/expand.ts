/** Series to occurrences: instances with their overrides put in place. */
import type { CalendarEvent, CalendarOccurrence, Instant } from '../../core/model';
import type { Window } from '../contract';
import { DAY } from '../../core/model';
import { dayOf, localDateOf } from './civil';
import { instancesOf, type Instance } from './instances';
import type { Length } from './length';
import { LIMITS } from './limits';
import { seriesEvent, type ParsedCalendar, type Series } from './parse';
import type { ProblemLog } from './problems';
import type { ReadEvent } from './read-event';
import { instantOf, type Stamp } from './stamp';

/** One series with what it does in the window; never without occurrences. */
export interface ExpandedSeries {
  readonly event: CalendarEvent;
  readonly occurrences: readonly CalendarOccurrence[];
}

/**
 * Expands a calendar series by series, so that the caller can hand over, pause and stop between them.
 * Occurrences overlap the window: they start before its end, and end after its start or start in it. Cancelled ones are given with
 * that status. Stops after 200,000 occurrences and reports it.
 */
export function* expandCalendar(calendar: ParsedCalendar, window: Window): Generator<ExpandedSeries> {
  let room: number = LIMITS.perFile;
  for (const series of calendar.series) {
    const event = seriesEvent(series);
    if (event === null) continue;
    const all = expandSeries(series, event, window, calendar.log);
    const occurrences = all.slice(0, room);
    if (occurrences.length > 0) yield { event, occurrences };
    room -= occurrences.length;
    if (all.length > occurrences.length || room === 0) {
      calendar.log.add('too-large', `stopped after ${LIMITS.perFile} occurrences, at ${event.uid}`);
      return;
    }
  }
}

/** What makes two entries one and the same, in one file or in several. */
export const onceKey = ({ uid, instance, start }: CalendarOccurrence): string => `${uid} ${instance} ${start}`;

function expandSeries(series: Series, event: CalendarEvent, window: Window, log: ProblemLog): CalendarOccurrence[] {
  const found: CalendarOccurrence[] = [];
  const taken = new Set<string>();
  const take = (one: CalendarOccurrence): void => {
    if (one.start >= window.to || (one.end <= window.from && one.start < window.from)) return;
    // A file may hold an event twice: its copies are one event.
    if (taken.has(onceKey(one))) return;
    taken.add(onceKey(one));
    found.push(one);
  };
  const replaced = new Set<number>();
  if (series.masters.length === 0) {
    for (const override of series.overrides) log.add('override-without-series', `${series.uid} (line ${override.line})`);
  }
  for (const override of series.overrides) {
    const original = originalOf(override, series.masters[0] ?? null);
    replaced.add(original.key);
    if (series.masters.some((master) => takenBack(master, override, original.key))) continue;
    take(occurrence(event, override, override.start, override.length, original.instance));
  }
  const shifts = series.overrides.filter((one) => one.replaces?.andFuture === true).map((one) => shiftOf(one, series.masters[0]));
  for (const master of series.masters) {
    for (const instance of instancesOf(master, window, log)) {
      if (replaced.has(keyOf(master, instance))) continue;
      const shift = shifts.filter((one) => one.from <= instance.at).at(-1);
      take(shift === undefined ? ofInstance(event, master, instance) : shift.apply(event, master, instance));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** By what an override finds its instance: the day for all-day series, else the instant. */
const keyOf = (master: ReadEvent, instance: Instance): number => (master.start.allDay ? dayOf(instance.wall) : instance.at);

/** A later version of the series that excludes the changed occurrence has deleted it. An EXDATE of the same version has not. */
function takenBack(master: ReadEvent, override: ReadEvent, key: number): boolean {
  if (master.sequence <= override.sequence) return false;
  return master.excluded.some((stamp) => (master.start.allDay || stamp.allDay ? dayOf(stamp.wall) : instantOf(stamp)) === key);
}

/**
 * The occurrence that an override replaces. RECURRENCE-ID may be of another value type than the series:
 * a date names the series' time on that day, a time names an all-day series' day.
 */
function originalOf(override: ReadEvent, master: ReadEvent | null): { key: number; instance: Instant } {
  const at = override.replaces?.at ?? override.start;
  const allDay = master?.start.allDay ?? at.allDay;
  if (allDay) {
    const day = override.replaces?.day ?? dayOf(at.wall);
    return { key: day, instance: day * DAY };
  }
  if (!at.allDay || master === null) return { key: instantOf(at), instance: instantOf(at) };
  const { wall, zone } = master.start;
  const instance = zone.toInstant(dayOf(at.wall) * DAY + (wall - dayOf(wall) * DAY));
  return { key: instance, instance };
}

const ofInstance = (event: CalendarEvent, master: ReadEvent, instance: Instance): CalendarOccurrence => {
  const start: Stamp = { ...master.start, wall: instance.wall };
  return occurrence(event, master, start, instance.length, master.start.allDay ? dayOf(instance.wall) * DAY : instance.at);
};

function occurrence(
  event: CalendarEvent,
  source: ReadEvent,
  start: Stamp,
  length: Length,
  instance: Instant,
): CalendarOccurrence {
  const at = instantOf(start);
  const end = length.days === 0 ? at + length.ms : start.zone.toInstant(start.wall + length.days * DAY) + length.ms;
  const day = dayOf(start.wall);
  return {
    uid: event.uid,
    baseId: event.baseId,
    start: at,
    end,
    allDay: start.allDay,
    days: start.allDay ? { from: localDateOf(day), to: localDateOf(day + length.days) } : null,
    instance,
    status: source.status,
    changed: source.event === event ? null : changes(event, source.event),
  };
}

const COMPARED = ['title', 'description', 'location', 'transparency', 'hasCall', 'clockGuessed', 'textCut'] as const;

/** What an override changes; null when it only moves. */
function changes(event: CalendarEvent, other: CalendarEvent): CalendarOccurrence['changed'] {
  const pairs = COMPARED.filter((key) => event[key] !== other[key]).map((key) => [key, other[key]] as const);
  const changed: CalendarOccurrence['changed'] = Object.fromEntries(pairs);
  const guests = JSON.stringify(event.attendees) === JSON.stringify(other.attendees) ? {} : { attendees: other.attendees };
  const all = { ...changed, ...guests };
  return Object.keys(all).length === 0 ? null : all;
}

/** RANGE=THISANDFUTURE: later instances move by as much as this one, and take its length and words. */
function shiftOf(
  override: ReadEvent,
  master: ReadEvent | undefined,
): { from: Instant; apply(event: CalendarEvent, master: ReadEvent, instance: Instance): CalendarOccurrence } {
  const original = originalOf(override, master ?? null);
  const zone = master?.start.zone ?? override.start.zone;
  const moved = zone.toWall(instantOf(override.start)) - zone.toWall(original.instance);
  return {
    from: master?.start.allDay === true ? zone.toInstant(original.instance) : original.instance,
    apply(event, series, instance) {
      const start: Stamp = { ...series.start, wall: instance.wall + (series.start.allDay ? 0 : moved) };
      const source: ReadEvent = { ...override, status: override.status };
      return occurrence(event, source, start, series.start.allDay ? instance.length : override.length, instance.at);
    },
  };
}
