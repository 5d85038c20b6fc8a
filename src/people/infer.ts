/** What calendars give away of the people in them, as guesses with their confidence (guides: judging, section 7, rank 5). */
import type { CalendarEvent, Email, LocalDate, PersonRecord, Zone } from '../core/model';
import { canonicalZone } from '../core/time';

/** So many recurring series must a person organise before their zone says anything. */
export const LEAST_SERIES = 3;
export const SERIES_CONFIDENCE = 0.75;

/** Clocks without a place, chosen by software rather than by people: `UTC`, `Etc/GMT+3`, `EST`. */
const NO_PLACE = /^(?:Etc\/.*|UTC|UCT|GMT.*|Zulu|[A-Z]ST)$/iu;

type SeriesEvent = Pick<CalendarEvent, 'baseId' | 'cadence' | 'zone' | 'attendees'>;

/**
 * Zones of the organisers of recurring series: the zone of most of at least three series a person organises. Only recurring events count:
 * Google writes single ones in UTC. A series that was split counts once. Working hours are not guessed at all.
 * @param own the person's own addresses: their zone is their own word
 * @param today when this was learned
 */
export function inferZones(events: readonly SeriesEvent[], own: ReadonlySet<Email>, today: LocalDate): PersonRecord[] {
  const organised = new Map<Email, { name: string | null; series: Map<string, Zone> }>();
  for (const event of events) {
    const organizer = event.attendees.find((attendee) => attendee.organizer && attendee.kind === 'person');
    const zone = event.zone === null ? null : canonicalZone(event.zone);
    if (!organizer?.email || own.has(organizer.email) || event.cadence === 'none' || zone === null || NO_PLACE.test(zone))
      continue;
    const known = organised.get(organizer.email) ?? { name: organizer.name, series: new Map<string, Zone>() };
    known.series.set(event.baseId, zone);
    organised.set(organizer.email, known);
  }
  return [...organised].flatMap(([email, { name, series }]) => {
    const zone = series.size < LEAST_SERIES ? null : majority([...series.values()]);
    return zone === null ? [] : [personIn(email, name, zone, today)];
  });
}

/** The value of more than half; null when there is none. */
function majority(zones: readonly Zone[]): Zone | null {
  const counts = new Map<Zone, number>();
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] > zones.length / 2 ? most[0] : null;
}

const personIn = (email: Email, name: string | null, zone: Zone, learned: LocalDate): PersonRecord => ({
  email,
  name,
  relation: 'unknown',
  evidence: [{ field: 'zone', value: zone, source: 'series', confidence: SERIES_CONFIDENCE, learned, origin: null, note: null }],
  over: false,
});
