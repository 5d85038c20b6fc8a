/** What the calendars hold, in a few figures and names: shown before a calendar is kept and after. */
import { DAY, HOUR, type CalendarPreview, type Email, type Instant, type PreviewSeries, type Settings } from '../core/model';
import { readMeetings, type CalendarRow, type EventRow, type OccurrenceRow, type Shelves } from '../store';

const WEEKS = 13;
const TOP = 3;

export interface Found {
  readonly event: EventRow;
  readonly occurrence: OccurrenceRow;
}

interface Series {
  title: string;
  minutes: number;
  at: Instant;
  people: number | null;
  /** It always falls on the same weekday. */
  oneDay: boolean;
}

/** Cadences with one weekday. */
const ONE_DAY: ReadonlySet<string> = new Set(['weekly', 'biweekly']);

const personsOf = (event: EventRow): Email[] =>
  event.attendees.flatMap(({ kind, email }) => (kind === 'person' && email !== null ? [email] : []));

/** Something with others in it that takes time; where a calendar leaves guests out, anything that takes time. */
export function isMeeting({ event, occurrence }: Found, namesGuests: boolean): boolean {
  if (occurrence.allDay || occurrence.status === 'cancelled' || occurrence.end - occurrence.start > 24 * HOUR) return false;
  if (event.entryType !== 'event' || event.transparency === 'free' || event.ownAnswer === 'declined') return false;
  return !namesGuests || personsOf(event).length > 1 || event.hasCall;
}

/** The figures over the person's own calendars; null when there are none. */
export async function previewOf(
  shelves: Shelves,
  calendars: readonly CalendarRow[],
  settings: Pick<Settings, 'emails' | 'hideTitles'>,
  now: Instant,
): Promise<CalendarPreview | null> {
  const mine = new Map(calendars.filter((row) => row.mine).map((row) => [row.id, row]));
  if (mine.size === 0) return null;
  const own = new Set([...settings.emails, ...calendars.flatMap(({ owner }) => (owner === null ? [] : [owner]))]);
  const found = new Map<string, Found>();
  const { occurrences, events } = await readMeetings(shelves, now - WEEKS * 7 * DAY, now + 14 * DAY, mine);
  for (const occurrence of occurrences) {
    const { calendarId, uid, baseId, instance } = occurrence;
    const event = events.get(baseId)?.find((one) => one.calendarId === calendarId && one.uid === uid);
    const key = `${baseId} ${instance}`;
    if (event && !found.has(key) && isMeeting({ event, occurrence }, mine.get(calendarId)?.namesGuests ?? false))
      found.set(key, { event, occurrence });
  }
  const all = [...found.values()];
  const people = new Set(all.flatMap(({ event }) => personsOf(event)).filter((email) => !own.has(email)));
  const named = [...mine.values()].some(({ namesGuests }) => namesGuests);
  const series = seriesOf(all, now);
  return {
    meetings: all.filter(({ occurrence }) => occurrence.start <= now).length,
    weeks: WEEKS,
    series: series.length,
    people: named ? people.size : null,
    top: settings.hideTitles ? [] : topOf(series),
  };
}

/** Meetings that repeat, by what a page knows them by: the pieces of a split series count once. */
function seriesOf(all: readonly Found[], now: Instant): Series[] {
  const series = new Map<string, Series>();
  for (const { event, occurrence } of all) {
    if (event.cadence === 'none') continue;
    const persons = personsOf(event).length;
    const minutes = (occurrence.end - occurrence.start) / 60_000;
    const one = series.get(event.baseId) ?? {
      title: event.title,
      minutes: 0,
      at: occurrence.start,
      people: persons === 0 ? null : persons,
      oneDay: ONE_DAY.has(event.cadence),
    };
    series.set(event.baseId, one);
    one.minutes += minutes * Math.max(1, persons);
    if (Math.abs(occurrence.start - now) < Math.abs(one.at - now)) one.at = occurrence.start;
  }
  return [...series.values()];
}

const topOf = (series: readonly Series[]): PreviewSeries[] =>
  series
    .filter(({ title }) => title !== '')
    .toSorted((a, b) => b.minutes - a.minutes || (a.title < b.title ? -1 : 1))
    .slice(0, TOP)
    .map(({ title, at, people, oneDay }) => ({ title, at: oneDay ? at : null, people }));
