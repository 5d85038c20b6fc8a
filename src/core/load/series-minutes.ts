import { DAY, type Minutes } from '../model/scalars';
import { minutesOf } from '../time';
import { isProtected, namedOf, type CountedReport, type Named, type ReportMeeting } from './report-meeting';

/** A series above this in one week is worth a look (a rule of thumb of tools: guides, peers, section 4.3). */
export const HEAVY: Minutes = 180;

export interface SeriesTime extends Named {
  readonly meetings: number;
  readonly minutes: Minutes;
}

/** Occurrences of each recurring series, in the order of their first. */
export function bySeries(meetings: readonly CountedReport[]): Map<string, CountedReport[]> {
  const groups = new Map<string, CountedReport[]>();
  for (const one of meetings) {
    const { seriesId, cadence } = one.of.meeting;
    if (cadence === 'none') continue;
    const group = groups.get(seriesId);
    if (group === undefined) groups.set(seriesId, [one]);
    else group.push(one);
  }
  return groups;
}

/** Series of which any occurrence is protected: one look at a talk under protection guards all of them. */
export const guardedSeries = (judged: readonly ReportMeeting[]): Set<string> =>
  new Set(judged.filter(isProtected).map(({ meeting }) => meeting.seriesId));

/**
 * Series that take more than three hours of the week, most first. A protected series is time well spent and not listed.
 * @param weeks how many weeks the meetings are of: minutes are by week
 */
export function heavySeries(meetings: readonly CountedReport[], weeks = 1): SeriesTime[] {
  const guarded = guardedSeries(meetings.map(({ of }) => of));
  return [...bySeries(meetings).values()]
    .flatMap((all) => {
      const [first] = all;
      const minutes = minutesOf(all) / weeks;
      if (first === undefined || minutes <= HEAVY || guarded.has(first.of.meeting.seriesId)) return [];
      return [{ ...namedOf(first.of.meeting), meetings: all.length, minutes }];
    })
    .toSorted((a, b) => b.minutes - a.minutes || (a.seriesId < b.seriesId ? -1 : 1));
}

/** Weeks in a span, as few as one. */
export const weeksIn = (from: number, to: number): number => Math.max(1, Math.round((to - from) / (7 * DAY)));
