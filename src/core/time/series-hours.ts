import type { HoursAssessment } from '../model/assessment';
import type { Instant } from '../model/scalars';

/** One occurrence of a series and how it lies to people's hours. */
export interface OccurrenceHours {
  readonly start: Instant;
  readonly hours: HoursAssessment;
}

export interface SeriesHours {
  /** At least a quarter of the judged occurrences break somebody's hours. */
  readonly offHours: boolean;
  /** Starts of those that do: when they are few, weeks in which the clocks of two places change apart. */
  readonly off: readonly Instant[];
  /** How many occurrences had somebody whose hours are known. */
  readonly judged: number;
}

/** Enough to reach over a clock change of a weekly series. */
const NEXT = 8;
const SHARE = 0.25;

/**
 * Whether a series as a whole is outside people's hours, by its next eight occurrences (guides: judging, section 9). Occurrences
 * at which nobody's hours are known do not count.
 * @param occurrences coming ones, in order
 */
export function assessSeriesHours(occurrences: readonly OccurrenceHours[]): SeriesHours {
  const judged = occurrences.slice(0, NEXT).filter((one) => one.hours.severity !== 'unknown');
  const off = judged.filter((one) => one.hours.affected > 0).map((one) => one.start);
  return { offHours: judged.length > 0 && off.length >= SHARE * judged.length, off, judged: judged.length };
}
