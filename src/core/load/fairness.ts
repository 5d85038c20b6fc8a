import type { Instant, Minutes, Zone } from '../model/scalars';
import { merge, minutesAhead, minutesOf, type Span, without, zoneCity } from '../time';
import { affectedOthers, personKey, takenOf } from './others-outside';
import { isOwn, type CountedReport } from './report-meeting';

/** Whose evening: one place's time outside hours, in person-hours. */
export interface PlaceHours {
  readonly place: string;
  readonly zone: Zone;
  readonly self: boolean;
  /** In meetings the person organises, and in meetings others organise. An hour in both at once is the person's. */
  readonly ownMinutes: Minutes;
  readonly othersMinutes: Minutes;
  readonly people: number;
}

/** What meetings take of one person's own time, by who organises them. */
interface Taken {
  readonly own: Span[];
  readonly others: Span[];
}

/**
 * Meeting time outside people's own hours by place, from west to east as seen at an instant: the order of the clock, no ranking. The
 * person is always there. Places, not people: a place is where an hour is late, a person is nobody's cost. An evening of somebody
 * is counted once, however many meetings lie in it.
 * @param home the person's zone
 * @param work the person's working time in the span, sorted and apart: so that it adds up to what the report says of their hours
 */
export function placeHours(
  meetings: readonly CountedReport[],
  { home, work, at }: { readonly home: Zone; readonly work: readonly Span[]; readonly at: Instant },
): PlaceHours[] {
  const self: Taken = { own: [], others: [] };
  const places = new Map<string, { zone: Zone; people: Map<string, Taken> }>();
  for (const meeting of meetings) {
    const side = isOwn(meeting.of.meeting) ? 'own' : 'others';
    self[side].push(...without(meeting, work));
    for (const one of affectedOthers(meeting)) {
      if (one.zone === null) continue;
      const place = places.get(zoneCity(one.zone)) ?? { zone: one.zone, people: new Map<string, Taken>() };
      const taken = place.people.get(personKey(one)) ?? { own: [], others: [] };
      taken[side].push(...takenOf(one, meeting));
      place.people.set(personKey(one), taken);
      places.set(zoneCity(one.zone), place);
    }
  }
  const rows = [
    { zone: home, self: true, all: [self] },
    ...[...places.values()].map(({ zone, people }) => ({ zone, self: false, all: [...people.values()] })),
  ];
  return rows
    .map((row) => ({
      place: zoneCity(row.zone),
      zone: row.zone,
      self: row.self,
      ownMinutes: row.all.reduce((sum, { own }) => sum + minutesOf(own), 0),
      othersMinutes: row.all.reduce((sum, taken) => sum + minutesOf(onlyOthers(taken)), 0),
      people: row.all.length,
    }))
    .toSorted((a, b) => minutesAhead(a.zone, at, home) - minutesAhead(b.zone, at, home) || (a.place < b.place ? -1 : 1));
}

const onlyOthers = ({ own, others }: Taken): Span[] => merge(others).flatMap((span) => without(span, merge(own)));
