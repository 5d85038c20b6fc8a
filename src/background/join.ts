/**
 * A meeting of a page and the same meeting of the person's calendar file become one {@link Meeting}. The file comes first (it knows the
 * series, the guests and the exact times, in no language); the page fills what the file leaves out, and stands alone where there is no file.
 */
import {
  HOUR,
  MINUTE,
  type Attendee,
  type Cadence,
  type Instant,
  type Meeting,
  type MeetingSnapshot,
  type SeenGuest,
} from '../core/model';
import type { CalendarRow, EventRow, OccurrenceRow } from '../store';
import { humans, mergeGuests, outsideDomains } from './attendees';
import { joinKeyOf } from './join-key';
import type { World } from './world';

export interface Joined {
  readonly meeting: Meeting;
  /** False: read from the page alone, "not sure". */
  readonly joined: boolean;
}

const dateOf = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/**
 * The occurrence a page means: by original start, else (the id names none) by the start that the page shows. A mail that invites to a series names neither
 * and means what is to come.
 */
function findOccurrence(all: readonly OccurrenceRow[], snapshot: MeetingSnapshot, now: Instant): OccurrenceRow | null {
  const { instance, start, site } = snapshot;
  if (instance !== null && 'at' in instance) return all.find((one) => one.instance === instance.at) ?? null;
  if (instance !== null) {
    const onDate = all.filter((one) => one.allDay);
    return (
      onDate.find((one) => dateOf(one.instance) === instance.on) ?? onDate.find((one) => one.days?.from === instance.on) ?? null
    );
  }
  if (all.length === 1) return all[0] ?? null;
  if (start === null) return site === 'gmail' ? nextOf(all, now) : null;
  return all.find((one) => one.start === start) ?? null;
}

/** The first that is not over; null when all are. */
const nextOf = (all: readonly OccurrenceRow[], now: Instant): OccurrenceRow | null =>
  all.filter(({ end, status }) => end > now && status !== 'cancelled').toSorted((a, b) => a.start - b.start)[0] ?? null;

/** The piece of a split series that an instant belongs to: the one whose occurrences began last before it. */
function pieceAt(events: readonly EventRow[], series: readonly OccurrenceRow[], at: Instant): EventRow | null {
  const begun = (uid: string): number => {
    const starts = series.filter((one) => one.uid === uid && one.instance <= at).map((one) => one.instance);
    return starts.reduce((latest, start) => Math.max(latest, start), Number.NEGATIVE_INFINITY);
  };
  return events.toSorted((a, b) => begun(b.uid) - begun(a.uid))[0] ?? null;
}

interface Found {
  readonly calendar: CalendarRow;
  readonly event: EventRow;
  readonly occurrence: OccurrenceRow | null;
}

function findInCalendars(snapshot: MeetingSnapshot, key: string, world: World): Found | null {
  let best: Found | null = null;
  for (const calendar of world.calendars) {
    const events = (world.events.get(key) ?? []).filter((event) => event.calendarId === calendar.id);
    if (events.length === 0) continue;
    const series = (world.series.get(key) ?? []).filter((one) => one.calendarId === calendar.id);
    const occurrence = findOccurrence(series, snapshot, world.now);
    const at = occurrence?.instance ?? (snapshot.instance && 'at' in snapshot.instance ? snapshot.instance.at : snapshot.start);
    const event = events.find((one) => one.uid === occurrence?.uid) ?? pieceAt(events, series, at ?? world.now);
    if (event && occurrence) return { calendar, event, occurrence };
    if (event) best ??= { calendar, event, occurrence: null };
  }
  return best;
}

/** The page's title where it says something else than the file (renamed since the import): guards must see what the person sees. */
function titleOf(stored: string, shown: string): string {
  const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  return plain(stored) === '' || plain(shown) === '' || plain(shown).includes(plain(stored)) ? stored : shown;
}

const longer = (a: string, b: string | null): string => (b !== null && b.length > a.length ? b : a);

/** Who is known to come. `headcount` null: the source leaves people out, so nothing is known. */
function peopleOf(
  filed: readonly Omit<Attendee, 'self'>[],
  seen: readonly SeenGuest[] | null,
  namesGuests: boolean,
  world: World,
): Pick<Meeting, 'attendees' | 'headcount' | 'externals'> {
  const attendees = mergeGuests(filed, seen, world.own);
  const people = humans(attendees);
  // A file that names guests elsewhere and none here says: nobody else is invited.
  const known = attendees.length > 0 || seen !== null || namesGuests;
  if (!known) return { attendees, headcount: null, externals: null };
  return { attendees, headcount: Math.max(1, people.length), externals: outsideDomains(people, world.own)?.length ?? null };
}

/** Times nearer than this are the same: pixels round. */
const SAME_TIME = 5 * MINUTE;

/**
 * When the meeting is. The file says it, unless the page shows another time: then it was moved since the import, and the page is what
 * the person sees. A page that could only say the original start of a moved occurrence (it stands in the id) says nothing new.
 */
function timesOf(
  occurrence: OccurrenceRow | null,
  snapshot: MeetingSnapshot | null,
): { start: Instant; end: Instant; allDay: boolean; clockGuessed?: false } | null {
  const shown =
    snapshot !== null && snapshot.start !== null ? { start: snapshot.start, end: snapshot.end, allDay: snapshot.allDay } : null;
  if (occurrence === null) return shown === null || shown.end === null ? null : { ...shown, end: shown.end, clockGuessed: false };
  const { start, end, allDay, instance } = occurrence;
  if (shown === null || allDay || shown.allDay || shown.start === instance) return { start, end, allDay };
  // The page knows the hour, whatever zone the file may have meant.
  if (Math.abs(shown.start - start) < SAME_TIME) return { start, end, allDay, clockGuessed: false };
  return { start: shown.start, end: shown.end ?? shown.start + (end - start), allDay, clockGuessed: false };
}

/** A stored occurrence as a meeting, with what a page adds to it when it shows it. */
export function meetingOf(found: Found, world: World, snapshot: MeetingSnapshot | null): Meeting | null {
  const { event, occurrence, calendar } = found;
  const times = timesOf(occurrence, snapshot);
  if (times === null) return null;
  const { start } = times;
  const merged = { ...event, ...occurrence?.changed };
  const seen = snapshot?.guests ?? world.guests.get(event.baseId)?.guests ?? null;
  const people = peopleOf(merged.attendees, seen, calendar.namesGuests, world);
  const self = people.attendees.find((attendee) => attendee.self);
  const shownAnswer = snapshot && snapshot.ownAnswer !== 'unknown' ? snapshot.ownAnswer : null;
  return {
    id: `${event.baseId}@${start}`,
    seriesId: event.baseId,
    title: snapshot ? titleOf(merged.title, snapshot.title) : merged.title,
    description: longer(merged.description, snapshot?.description ?? null),
    location: longer(merged.location, snapshot?.location ?? null),
    zone: event.zone,
    ...(merged.clockGuessed === true ? { clockGuessed: true } : {}),
    ...(merged.textCut === true ? { textCut: true } : {}),
    ...times,
    cadence: event.cadence,
    ...people,
    ownAnswer: shownAnswer ?? (self && self.answer !== 'unknown' ? self.answer : event.ownAnswer),
    status: occurrence?.status ?? 'confirmed',
    visibility: event.visibility,
    transparency: merged.transparency,
    entryType: event.entryType,
    hasCall: merged.hasCall || (snapshot?.hasCall ?? false),
    created: event.created,
  };
}

/** What the page alone says. Null when it does not even say when. */
function meetingOfPage(snapshot: MeetingSnapshot, key: string | null, world: World): Meeting | null {
  const { start, end } = snapshot;
  if (start === null || end === null) return null;
  const seriesId = key ?? snapshot.key;
  const seen = snapshot.guests ?? world.guests.get(seriesId)?.guests ?? null;
  const people = peopleOf([], seen, false, world);
  const cadence: Cadence = snapshot.instance === null ? 'none' : 'other';
  return {
    id: `${seriesId}@${start}`,
    seriesId,
    title: snapshot.title,
    description: snapshot.description ?? '',
    location: snapshot.location ?? '',
    start,
    end,
    allDay: snapshot.allDay,
    zone: null,
    cadence,
    ...people,
    ownAnswer: snapshot.ownAnswer,
    status: 'confirmed',
    visibility: 'default',
    transparency: 'busy',
    entryType: 'event',
    hasCall: snapshot.hasCall,
    created: null,
  };
}

/** Joins a page's meeting to the stored calendars. Null when neither says when it is: then nothing is said of it. */
export function joinSnapshot(snapshot: MeetingSnapshot, world: World): Joined | null {
  const key = joinKeyOf(snapshot);
  const found = key === null ? null : findInCalendars(snapshot, key, world);
  const meeting = found ? meetingOf(found, world, snapshot) : meetingOfPage(snapshot, key, world);
  return meeting && { meeting, joined: found !== null };
}

/** Meetings already made of a world's rows: history, ledger and engagements of one question go over the same months. */
const made = new WeakMap<World, Map<OccurrenceRow, Meeting | null>>();

/** One stored occurrence as a meeting; null when its series or its calendar is not there. */
export function meetingOfRow(occurrence: OccurrenceRow, world: World): Meeting | null {
  const known = made.get(world) ?? new Map<OccurrenceRow, Meeting | null>();
  made.set(world, known);
  const before = known.get(occurrence);
  if (before !== undefined) return before;
  const meeting = makeOfRow(occurrence, world);
  known.set(occurrence, meeting);
  return meeting;
}

function makeOfRow(occurrence: OccurrenceRow, world: World): Meeting | null {
  const calendar = world.calendars.find((one) => one.id === occurrence.calendarId);
  const event = world.events
    .get(occurrence.baseId)
    ?.find((one) => one.uid === occurrence.uid && one.calendarId === occurrence.calendarId);
  return calendar && event ? meetingOf({ calendar, event, occurrence }, world, null) : null;
}

/**
 * The person's stored meetings of a span, each once however many calendars hold it. Other people's calendars are not their time.
 * @param longest longer entries are trips and placeholders and left out; the report counts what it leaves out, and asks for all
 */
export function storedMeetings(world: World, from: Instant, to: Instant, longest = 24 * HOUR): Meeting[] {
  const meetings = new Map<string, Meeting>();
  for (const calendar of world.calendars) {
    if (!calendar.mine) continue;
    for (const occurrence of world.occurrences) {
      if (occurrence.calendarId !== calendar.id || occurrence.start >= to || occurrence.end <= from) continue;
      const key = `${occurrence.baseId} ${occurrence.instance}`;
      if (meetings.has(key) || occurrence.end - occurrence.start > longest) continue;
      const meeting = meetingOfRow(occurrence, world);
      if (meeting) meetings.set(key, meeting);
    }
  }
  return [...meetings.values()].toSorted((a, b) => a.start - b.start);
}
