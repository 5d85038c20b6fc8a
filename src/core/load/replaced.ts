import type { Became } from '../model/replacement';
import { DAY, type Instant, type Minutes } from '../model/scalars';
import { minutesOf } from '../time';
import { countedMeetings } from './counted';
import { median } from './earlier-weeks';
import { namedOf, type Named, type ReportMeeting } from './report-meeting';

/** What became of a replacement, as a calendar or the person said it once. */
export interface Settled {
  readonly became: Became;
  readonly source: 'calendar' | 'person';
  readonly at: Instant;
  /** Length and end of the one meeting that was asked about. */
  readonly minutes: Minutes;
  readonly end: Instant;
}

/** What the person did about a series. */
export interface SeriesAct {
  readonly seriesId: string;
  readonly title: string;
  readonly what: 'replaced' | 'kept-live';
  readonly at: Instant;
  /** Absent or null while nobody has said it. */
  readonly settled?: Settled | null;
  /** It is left out on trial, to be decided on then; absent once that is decided. */
  readonly trialUntil?: Instant;
}

export interface Replaced extends Named {
  readonly since: Instant;
  /** Whole weeks since then that the calendar covers. */
  readonly weeks: number;
  /**
   * `replaced`, `shortened`: it no longer stands in the calendar, or takes less of it; or the person says so. `moved`, `optional`: as
   * long as before, at another hour or for fewer. `trial`: left out for two weeks. `still-booked`: it takes what it took. `back`: the
   * person took it live again, or it came back after a week without it. `too-early`: nobody can say it yet.
   */
  readonly state: Exclude<Became, 'live'> | 'trial' | 'still-booked' | 'back' | 'too-early';
  /** Whether the calendar says it or only the person; null while nobody does. */
  readonly source: 'calendar' | 'person' | null;
  /** When it went back to live, null unless `back`; or until when it is left out on trial. */
  readonly backSince: Instant | null;
  readonly trialUntil: Instant | null;
  /**
   * Minutes really not spent: what it took in an ordinary week before, less what it took after, never below zero. Where only the person
   * says that it was replaced, the one meeting they were asked about.
   */
  readonly notSpentMinutes: Minutes;
}

const WEEK = 7 * DAY;
const WEEKS_BEFORE = 4;

/**
 * What became of each series that was replaced: read from the calendar, not from good intentions. A draft that was copied while the
 * meeting still stands saves nothing and is said so. Where no calendar says it the answer counts that the person gave once, until a
 * later calendar shows the series again.
 * @param judged meetings from at least four weeks before the first act
 * @param known until when the calendar was read in: nothing is claimed of what came later
 */
export function replacedSeries(
  acts: readonly SeriesAct[],
  judged: readonly ReportMeeting[],
  span: { readonly now: Instant; readonly known: Instant },
): Replaced[] {
  const first = new Map<string, SeriesAct>();
  for (const act of acts.toSorted((a, b) => a.at - b.at)) {
    if (act.what === 'replaced' && act.at <= span.now && !first.has(act.seriesId)) first.set(act.seriesId, act);
  }
  return [...first.values()].map((act) => {
    const own = judged.filter(({ meeting }) => meeting.seriesId === act.seriesId);
    const all = acts.filter((one) => one.seriesId === act.seriesId && one.at >= act.at && one.at <= span.now);
    return outcomeOf(act, own, all, span);
  });
}

interface Weeks {
  readonly weeks: number;
  readonly returned: Instant | null;
  readonly notSpent: Minutes;
}

/** What the weeks after an act took, against an ordinary week before it. */
function weeksAfter(at: Instant, own: readonly ReportMeeting[], until: Instant): Weeks {
  const weeks = Math.max(0, Math.floor((until - at) / WEEK));
  const spent = Array.from({ length: weeks }, (_, i) => minutesBetween(own, at + i * WEEK, at + (i + 1) * WEEK));
  const empty = spent.indexOf(0);
  const returned = empty === -1 ? -1 : spent.findIndex((minutes, i) => i > empty && minutes > 0);
  return {
    weeks,
    returned: returned === -1 || isSparse(own) ? null : at + returned * WEEK,
    notSpent: Math.max(0, Math.round(usualWeek(own, at) * weeks - spent.reduce((all, one) => all + one, 0))),
  };
}

function outcomeOf(
  act: SeriesAct,
  own: readonly ReportMeeting[],
  acts: readonly SeriesAct[],
  { now, known }: { readonly now: Instant; readonly known: Instant },
): Replaced {
  const until = Math.min(now, known);
  const { weeks, returned, notSpent } = weeksAfter(act.at, own, until);
  const settled = acts
    .flatMap((one) => (one.settled && one.settled.at <= now ? [one.settled] : []))
    .reduce<Settled | null>((latest, one) => (latest === null || one.at >= latest.at ? one : latest), null);
  const gone = settled?.became === 'replaced' && settled.end <= now ? settled : null;
  // A calendar that was read in after the answer, and has the series all the same: it went back.
  const shown =
    gone === null || known <= gone.at ? undefined : own.find(({ meeting }) => meeting.start > gone.at && meeting.end <= until);
  const again = acts.find((one) => one.what === 'kept-live')?.at ?? returned ?? shown?.meeting.start ?? null;
  const trialUntil = acts.findLast((one) => one.trialUntil !== undefined)?.trialUntil ?? null;
  const latest = own.findLast(({ meeting }) => meeting.start <= act.at) ?? own[0];
  const named: Named = latest
    ? namedOf(latest.meeting)
    : { seriesId: act.seriesId, title: act.title, cadence: 'other', start: act.at };
  return {
    ...named,
    title: act.title || named.title,
    since: act.at,
    weeks,
    backSince: again,
    trialUntil: again === null ? trialUntil : null,
    notSpentMinutes: Math.max(notSpent, gone?.minutes ?? 0),
    ...stateOf({ back: again !== null, trial: trialUntil !== null, weeks, notSpent, settled }),
  };
}

interface Standing extends Pick<Weeks, 'weeks' | 'notSpent'> {
  readonly back: boolean;
  readonly trial: boolean;
  readonly settled: Settled | null;
}

/** What the calendar says stands before what was said. */
function stateOf({ back, trial, weeks, notSpent, settled }: Standing): Pick<Replaced, 'state' | 'source'> {
  const became = settled === null || settled.became === 'live' ? null : settled.became;
  if (back) return { state: 'back', source: settled?.source ?? 'calendar' };
  if (trial) return { state: 'trial', source: null };
  if (notSpent > 0) return { state: became === 'shortened' ? became : 'replaced', source: 'calendar' };
  if (became !== null) return { state: became, source: settled?.source ?? null };
  return weeks === 0 ? { state: 'too-early', source: null } : { state: 'still-booked', source: 'calendar' };
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
