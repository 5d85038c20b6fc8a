import type { AttendeeHours } from '../model/assessment';
import type { Instant, Minutes, Zone } from '../model/scalars';
import { minutesAhead, zoneCity } from '../time';
import { affectedOthers } from './others-outside';
import { isOwn, type CountedReport } from './report-meeting';

/** Whose evening: one place's time outside hours. */
export interface PlaceHours {
  readonly place: string;
  readonly zone: Zone;
  readonly self: boolean;
  /** In meetings the person organises, and in meetings others organise. */
  readonly ownMinutes: Minutes;
  readonly othersMinutes: Minutes;
  readonly people: number;
}

/**
 * Meeting time outside people's own hours by place, from west to east as seen at an instant: the order of the clock, no ranking. The
 * person is always there. Places, not people: a place is where an hour is late, a person is nobody's cost.
 */
export function placeHours(meetings: readonly CountedReport[], home: Zone, at: Instant): PlaceHours[] {
  const places = new Map<string, { zone: Zone; self: boolean; own: number; others: number; who: Set<string> }>();
  const note = (one: AttendeeHours, zone: Zone, own: boolean): void => {
    const key = one.self ? '' : zoneCity(zone);
    const place = places.get(key) ?? { zone, self: one.self, own: 0, others: 0, who: new Set<string>() };
    if (own) place.own += one.outMinutes ?? 0;
    else place.others += one.outMinutes ?? 0;
    place.who.add(one.email ?? one.name ?? '');
    places.set(key, place);
  };
  places.set('', { zone: home, self: true, own: 0, others: 0, who: new Set(['']) });
  for (const meeting of meetings) {
    const own = isOwn(meeting.of.meeting);
    const self = meeting.of.assessment.hours.attendees.find((one) => one.self);
    if (self?.outMinutes) note(self, home, own);
    for (const one of affectedOthers(meeting)) if (one.zone !== null) note(one, one.zone, own);
  }
  return [...places.values()]
    .map(({ zone, self, own, others, who }) => ({
      place: zoneCity(zone),
      zone,
      self,
      ownMinutes: Math.round(own),
      othersMinutes: Math.round(others),
      people: self ? 1 : who.size,
    }))
    .toSorted((a, b) => minutesAhead(a.zone, at, home) - minutesAhead(b.zone, at, home) || (a.place < b.place ? -1 : 1));
}
