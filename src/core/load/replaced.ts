import { DAY, type Instant, type Minutes } from '../model/scalars';
import { minutesOf } from '../time';
import { countedMeetings } from './counted';
import { median } from './earlier-weeks';
import { namedOf, type Named, type ReportMeeting } from './report-meeting';

/** What the person did about a series. */
export interface SeriesAct {
  readonly seriesId: string;
  readonly title: string;
  readonly what: 'replaced' | 'kept-live';
  readonly at: Instant;
}

export interface Replaced extends Named {
  readonly since: Instant;
  /** Whole weeks since then that the calendar covers. */
  readonly weeks: number;
  /**
   * `replaced`: it no longer stands in the calendar, or takes less of it. `still-booked`: it takes what it took. `back`: the person took
   * it live again, or it came back after a week without it. `too-early`: no whole week has passed that the calendar knows of.
   */
  readonly state: 'replaced' | 'still-booked' | 'back' | 'too-early';
  /** When it went back to live; null unless `back`. */
  readonly backSince: Instant | null;
  /** Minutes really not spent: what it took in an ordinary week before, less what it took after, never below zero. */
  readonly notSpentMinutes: Minutes;
}

const WEEK = 7 * DAY;
const WEEKS_BEFORE = 4;

/**
 * What became of each series that was replaced: read from the calendar, not from good intentions. A draft that was copied while the
 * meeting still stands saves nothing and is said so.
 * @param judged meetings from at least four weeks before the first act
 * @param known until when the calendar was read in: nothing is claimed of what came later
 */
export function replacedSeries(
  acts: readonly SeriesAct[],
  judged: readonly ReportMeeting[],
  span: { readonly now: Instant; readonly known: Instant },
): Replaced[] {
  const until = Math.min(span.now, span.known);
  const first = new Map<string, SeriesAct>();
  for (const act of acts.toSorted((a, b) => a.at - b.at)) {
    if (act.what === 'replaced' && act.at <= span.now && !first.has(act.seriesId)) first.set(act.seriesId, act);
  }
  return [...first.values()].map((act) => {
    const own = judged.filter(({ meeting }) => meeting.seriesId === act.seriesId);
    const again = acts.find((one) => one.seriesId === act.seriesId && one.what === 'kept-live' && one.at > act.at);
    return outcomeOf(act, own, again?.at ?? null, until);
  });
}

function outcomeOf(act: SeriesAct, own: readonly ReportMeeting[], again: Instant | null, until: Instant): Replaced {
  const weeks = Math.max(0, Math.floor((until - act.at) / WEEK));
  const spent = Array.from({ length: weeks }, (_, i) => minutesBetween(own, act.at + i * WEEK, act.at + (i + 1) * WEEK));
  const usual = usualWeek(own, act.at);
  const empty = spent.findIndex((minutes) => minutes === 0);
  const returned = empty === -1 ? -1 : spent.findIndex((minutes, i) => i > empty && minutes > 0);
  const backSince = again ?? (returned === -1 || isSparse(own) ? null : act.at + returned * WEEK);
  const notSpent = Math.max(0, Math.round(usual * weeks - spent.reduce((all, one) => all + one, 0)));
  const latest = own.findLast(({ meeting }) => meeting.start <= act.at) ?? own[0];
  const named: Named = latest
    ? namedOf(latest.meeting)
    : { seriesId: act.seriesId, title: act.title, cadence: 'other', start: act.at };
  const state = backSince !== null ? 'back' : weeks === 0 ? 'too-early' : notSpent > 0 ? 'replaced' : 'still-booked';
  return { ...named, title: act.title || named.title, since: act.at, weeks, state, backSince, notSpentMinutes: notSpent };
}

/** Series that do not come every week leave weeks empty by themselves: an empty week says nothing of them. */
const isSparse = (own: readonly ReportMeeting[]): boolean =>
  own.some(({ meeting }) => !['daily', 'weekdays', 'weekly'].includes(meeting.cadence));

const minutesBetween = (own: readonly ReportMeeting[], from: Instant, to: Instant): Minutes =>
  minutesOf(countedMeetings(own, from, to));

/** Median week of the four before; for series that come more seldom than weekly their mean over those weeks. */
function usualWeek(own: readonly ReportMeeting[], at: Instant): Minutes {
  const weeks = Array.from({ length: WEEKS_BEFORE }, (_, i) => minutesBetween(own, at - (i + 1) * WEEK, at - i * WEEK));
  return isSparse(own) ? weeks.reduce((all, one) => all + one, 0) / WEEKS_BEFORE : median(weeks);
}
