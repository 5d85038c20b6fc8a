import type { AttendeeHours, HoursClass } from '../model/assessment';
import type { WorkWeek } from '../model/person';
import { DAY, type Instant, type LocalDate, type Minutes, type Zone } from '../model/scalars';
import {
  addDays,
  forecastChanges,
  type ForecastPerson,
  minutesAhead,
  startOfDate,
  toLocal,
  type WorkHours,
  zoneCity,
} from '../time';
import { bySeries } from './series-minutes';
import { isProtected, namedOf, type CountedReport, type Named } from './report-meeting';

/** How far ahead clocks are looked at: five weeks hold the gap between any two places' changes. */
export const FORECAST_DAYS = 35;

/** A run of days over which a place is the same number of hours away. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** How far ahead of the person's clock the place's stands; negative is behind. */
  readonly ahead: Minutes;
}

export interface PlaceClock {
  readonly place: string;
  readonly zone: Zone;
  readonly stretches: readonly Stretch[];
}

/** A series that comes to lie otherwise to somebody's hours because a clock changes. */
export interface SeriesClock extends Named {
  readonly first: Instant;
  readonly last: Instant;
  readonly place: string;
  readonly zone: Zone;
  readonly self: boolean;
  readonly before: HoursClass;
  readonly during: HoursClass;
  readonly advice: 'nothing' | 'move-dates' | 'move-series' | 'find-slot';
  readonly minutes: Minutes;
}

export interface ClockForecast {
  /** First day of the ribbons, and the day after their last. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** West to east; only places of people whose zone is known. */
  readonly places: readonly PlaceClock[];
  readonly series: readonly SeriesClock[];
  /** Days from `from` to the first day on which any distance changes; null when none does. */
  readonly daysUntil: number | null;
}

/**
 * What the coming clock changes do.
 * @param ahead counted meetings from `from` on, for the coming weeks, by start
 * @param from local midnight from which it looks
 */
export function clockForecast(ahead: readonly CountedReport[], work: WorkHours, from: Instant): ClockForecast {
  const { date } = toLocal(work.zone, from);
  const to = addDays(date, FORECAST_DAYS);
  const zones = new Map<string, Zone>();
  for (const { of } of ahead) {
    for (const { self, zone, guess } of of.assessment.hours.attendees) {
      if (!self && zone !== null && !guess && zone !== work.zone) zones.set(zoneCity(zone), zone);
    }
  }
  const places = [...zones]
    .map(([place, zone]) => ({ place, zone, stretches: stretches(zone, work.zone, date) }))
    .filter(({ stretches: all }) => all.some((one) => one.ahead !== 0))
    .toSorted((a, b) => (a.stretches[0]?.ahead ?? 0) - (b.stretches[0]?.ahead ?? 0) || (a.place < b.place ? -1 : 1));
  const changes = places.flatMap((one) => one.stretches.slice(1, 2).map((stretch) => stretch.from)).toSorted();
  const [next] = changes;
  return {
    from: date,
    to,
    places,
    series: seriesClocks(ahead, work),
    daysUntil: next === undefined ? null : Math.round((Date.parse(next) - Date.parse(date)) / DAY),
  };
}

/** Noon is after every clock change of its day. */
function stretches(zone: Zone, home: Zone, first: LocalDate): Stretch[] {
  const found: { from: LocalDate; to: LocalDate; ahead: Minutes }[] = [];
  for (let i = 0; i < FORECAST_DAYS; i += 1) {
    const day = addDays(first, i);
    const ahead = minutesAhead(zone, startOfDate(home, day) + DAY / 2, home);
    const last = found.at(-1);
    if (last?.ahead === ahead) last.to = addDays(day, 1);
    else found.push({ from: day, to: addDays(day, 1), ahead });
  }
  return found;
}

/** A talk under protection is never spoken of but for its hour: it is among these too, its title is hidden like any other. */
function seriesClocks(ahead: readonly CountedReport[], work: WorkHours): SeriesClock[] {
  return [...bySeries(ahead).values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined || all.length < 2) return [];
    const { meeting, assessment } = first.of;
    const others = assessment.hours.attendees.filter((one) => !one.self).flatMap(personOf);
    const own = { id: '', hours: { ...work, country: null } };
    const occurrences = all.map(({ of }) => ({ start: of.meeting.start, end: of.meeting.end }));
    const changes = forecastChanges({ occurrences, people: [own, ...others], zone: meeting.zone ?? work.zone });
    return changes.flatMap((one) => {
      if (one.cause.kind !== 'clock') return [];
      const zone = others.find(({ id }) => id === one.personId)?.hours.zone ?? work.zone;
      const { advice } = one;
      if (advice.do === 'skip-or-write') return [];
      return [
        {
          ...namedOf(meeting),
          start: one.first,
          first: one.first,
          last: one.last,
          place: zoneCity(zone),
          zone,
          self: one.personId === '',
          before: one.before,
          during: one.during,
          advice: isProtected(first.of) && advice.do === 'find-slot' ? ('nothing' as const) : advice.do,
          minutes: 'minutes' in advice ? advice.minutes : 0,
        },
      ];
    });
  });
}

const personOf = ({
  email,
  name,
  zone,
  hours,
  guess,
}: AttendeeHours): (ForecastPerson & { hours: WorkHours & { country: null } })[] =>
  zone === null || hours === null || guess ? [] : [{ id: email ?? name ?? zone, hours: knownHours(zone, hours) }];

const knownHours = (zone: Zone, hours: WorkWeek): WorkHours & { country: null } => ({ zone, hours, off: [], country: null });
