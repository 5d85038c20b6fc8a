/** Zones, working time and hours classes: the only way into this folder. */
export { assessHours, type Attending, attending, claimableHours, ownHours } from './assess-hours';
export {
  classifyHours,
  type HoursVerdict,
  type KnownHours,
  LONGEST_MEETING,
  minutesOf,
  spansOutside,
  USUAL_GRACE,
} from './classify-hours';
export {
  type ClassChange,
  dueWarnings,
  type ForecastAdvice,
  type ForecastCause,
  forecastChanges,
  type ForecastPerson,
  type ForecastSeries,
} from './clock-changes';
export { cityIn } from './city-in';
export { OTHER_CITIES } from './city-names';
export { ZONE_COUNTRIES, zoneOfCountry, zonesOfCountry } from './country-zones';
export { type ClockDataReport, clockDataReport } from './clock-data';
export {
  type DayParts,
  dayParts,
  dayShift,
  formatDay,
  formatTime,
  formatTimeThere,
  formatWeekday,
  isOtherDate,
  minutesAhead,
} from './format';
export { addDays, daysBetween, weekdayOf } from './local-date';
export { offsetAt } from './offset';
export { restSpans } from './rest';
export { assessSeriesHours, type OccurrenceHours, type SeriesHours } from './series-hours';
export { type LocalTime, startOfDate, toInstant, toLocal } from './wall';
export { dayOf, isoWeekMonday, weekOf } from './week-of';
export { weekendByHours, weekendOf } from './weekends';
export { lengthOf, merge, overlaps, type Span, without, type WorkHours, workSpans } from './work-spans';
export { canonicalZone, zoneCity } from './zone';
export { type LabelledZone, zoneOfLabel, zoneOfName } from './zoom-zones';
