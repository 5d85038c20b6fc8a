/** The weekly report: every figure of one week, from judged meetings alone. The page and the command line print what this says. */
import { DAY, type Instant, type Minutes } from '../model/scalars';
import { addDays, startOfDate, toLocal, type WorkHours } from '../time';
import { type AsyncCandidate, asyncCandidates } from './async-series';
import { type ClockForecast, clockForecast, FORECAST_DAYS } from './clock-forecast';
import { countedMeetings } from './counted';
import { couldBeAsyncMinutes } from './could-be-async-minutes';
import { type Coverage, coverageOf, type Sources } from './coverage';
import { type DayLoad, dayLoads } from './day-load';
import { type Dispersion, dispersionOf } from './dispersion';
import { type PlaceHours, placeHours } from './fairness';
import { focusCosts } from './focus-cost';
import { type FourDayWeek, fourDayWeek } from './four-day-week';
import { type Heat, heatOf } from './heat';
import { type MakeUp, makeUp } from './make-up';
import { type PersonCount, nightCounts } from './night-counts';
import { type Notice, noticeOf } from './notice';
import { othersOutsideMinutes } from './others-outside';
import { type Replaced, replacedSeries, type SeriesAct } from './replaced';
import { isProtected, namedOf, type CountedReport, type Named, type ReportMeeting } from './report-meeting';
import { guardedSeries, heavySeries, type SeriesTime, weeksIn } from './series-minutes';
import { shareOfHours, type ShareOfHours } from './share-of-hours';
import { sizeByLength, type SizeByLength } from './size-by-length';
import { type Compared, compared, spansIn, TREND_WEEKS, trendOf, type WeekPoint } from './trend';
import { weekLoad, type WeekReport } from './week';

export interface ReportFacts {
  /** Judged meetings of {@link reportSpan}; more do no harm. Their order does not matter. */
  readonly judged: readonly ReportMeeting[];
  readonly week: { readonly from: Instant; readonly to: Instant };
  readonly now: Instant;
  readonly work: WorkHours;
  readonly sources: Sources;
  readonly acts: readonly SeriesAct[];
  /** Series that the person has answered for: not offered again. */
  readonly resting: ReadonlySet<string>;
}

export interface FocusCostLine extends Named {
  readonly minutes: Minutes;
  readonly length: Minutes;
}

export type Tracked = 'minutes' | 'share' | 'focusMinutes' | 'fragmentMinutes' | 'outsideMinutes' | 'othersOutsideMinutes';

export interface LoadReport {
  readonly week: { readonly from: Instant; readonly to: Instant };
  readonly zone: string;
  readonly now: Instant;
  readonly load: WeekReport;
  readonly share: ShareOfHours;
  readonly dispersion: Dispersion;
  readonly othersOutsideMinutes: Minutes;
  readonly days: readonly DayLoad[];
  readonly makeUp: MakeUp;
  readonly notice: Notice;
  readonly focusCosts: readonly FocusCostLine[];
  readonly heavy: readonly SeriesTime[];
  readonly candidates: readonly AsyncCandidate[];
  readonly offerMinutes: Minutes;
  readonly fourDays: FourDayWeek | null;
  readonly people: readonly PersonCount[];
  readonly places: readonly PlaceHours[];
  readonly heat: Heat;
  readonly sizes: SizeByLength;
  readonly weeks: readonly WeekPoint[];
  readonly compared: Readonly<Record<Tracked, Compared>>;
  readonly replaced: readonly Replaced[];
  readonly ahead: {
    readonly meetings: number;
    readonly minutes: Minutes;
    readonly outsideMinutes: Minutes;
    readonly flagged: number;
  };
  readonly clocks: ClockForecast;
  readonly coverage: Coverage;
}

const LEDGER_WEEKS = 8;
const MOST_COSTS = 5;

/** The span of meetings that a report of a week looks at: thirteen weeks of trend, and the coming weeks for clocks. */
export function reportSpan(zone: string, week: { readonly from: Instant; readonly to: Instant }): { from: Instant; to: Instant } {
  const { date } = toLocal(zone, week.from);
  return {
    from: startOfDate(zone, addDays(date, -7 * (TREND_WEEKS - 1))),
    to: startOfDate(zone, addDays(date, 7 + FORECAST_DAYS)),
  };
}

/** Every figure of a week. Pure: the same facts in any order give the same report. */
export function loadReport(facts: ReportFacts): LoadReport {
  const { judged, week, now, work } = facts;
  const { from, to } = week;
  const { zone } = work;
  const span = reportSpan(zone, week);
  const { date } = toLocal(zone, from);
  const weeksBack = (weeks: number): Instant => startOfDate(zone, addDays(date, 7 - 7 * weeks));
  const meetings = countedMeetings(judged, from, to);
  const quarter = countedMeetings(judged, span.from, to);
  const spans = spansIn(work, from, to);
  const load = weekLoad(judged, { from, to, work });
  const share = shareOfHours(load.minutes, load.outsideMinutes, load.workMinutes);
  const costs = focusCosts(meetings, spans);
  const guarded = guardedSeries(judged);
  const candidates = asyncCandidates(meetings, costs, new Set([...facts.resting, ...guarded]));
  // Two candidates that overlap return their time once.
  const offered = new Set(candidates.map(({ seriesId }) => seriesId));
  const offerMinutes = couldBeAsyncMinutes(meetings.filter(({ of }) => offered.has(of.meeting.seriesId)));
  const { covers, known } = knowledgeOf(facts.sources);
  const weeks = trendOf(judged, work, from, covers);
  const inWeek = judged.filter(({ meeting }) => meeting.start < to && (meeting.end > from || meeting.start >= from));
  return {
    week,
    zone,
    now,
    load,
    share,
    dispersion: dispersionOf(meetings, zone),
    othersOutsideMinutes: othersOutsideMinutes(meetings),
    days: dayLoads(meetings, spans, zone, week),
    makeUp: makeUp(meetings),
    notice: noticeOf(meetings),
    focusCosts: costLines(costs),
    heavy: heavySeries(meetings, weeksIn(from, to)),
    candidates,
    offerMinutes,
    fourDays: fourDayWeek(spans, zone, { insideMinutes: share.insideMinutes, offerMinutes }),
    people: nightCounts(meetings),
    places: placeHours(countedMeetings(judged, weeksBack(LEDGER_WEEKS), to), {
      home: zone,
      work: spansIn(work, weeksBack(LEDGER_WEEKS), to),
      at: from,
    }),
    heat: heatOf(quarter, spansIn(work, span.from, to), zone),
    sizes: sizeByLength(quarter),
    weeks,
    compared: {
      // The same median as the popup's: of weeks with a meeting.
      minutes: { ...compared(weeks, (one) => one.minutes), median: load.medianMinutes },
      share: compared(weeks, (one) => one.share),
      focusMinutes: compared(weeks, (one) => one.focusMinutes),
      fragmentMinutes: compared(weeks, (one) => one.fragmentMinutes),
      outsideMinutes: compared(weeks, (one) => one.outsideMinutes),
      othersOutsideMinutes: compared(weeks, (one) => one.othersOutsideMinutes),
    },
    replaced: replacedSeries(
      facts.acts.filter(({ seriesId }) => !guarded.has(seriesId)),
      judged.toSorted((a, b) => a.meeting.start - b.meeting.start),
      { now, known },
    ),
    ahead: aheadOf(judged, work, to),
    clocks: clockForecast(countedMeetings(judged, from, span.to), work, from),
    coverage: coverageOf(inWeek, meetings, facts.sources, week),
  };
}

/** Which weeks the calendars say anything of, and until when they were read in. */
function knowledgeOf({ calendars }: Sources): { covers: (from: Instant, to: Instant) => boolean; known: Instant } {
  return {
    covers: (from, to) => calendars.some((one) => (one.from ?? to) < to && (one.to ?? from) > from),
    known: Math.max(...calendars.map((one) => one.imported), Number.NEGATIVE_INFINITY),
  };
}

/** Protected talks are well spent: what they break is nobody's loss and not listed. */
function costLines(costs: ReturnType<typeof focusCosts<CountedReport>>): FocusCostLine[] {
  return costs
    .filter(({ meeting, minutes }) => minutes > 0 && !isProtected(meeting.of))
    .toSorted((a, b) => b.minutes - a.minutes || a.meeting.start - b.meeting.start)
    .slice(0, MOST_COSTS)
    .map(({ meeting, minutes }) => ({
      ...namedOf(meeting.of.meeting),
      minutes,
      length: Math.round((meeting.end - meeting.start) / 60_000),
    }));
}

/** The week after: ahead of time, while it can still be changed. */
function aheadOf(judged: readonly ReportMeeting[], work: WorkHours, from: Instant): LoadReport['ahead'] {
  const to = startOfDate(work.zone, addDays(toLocal(work.zone, from + DAY / 2).date, 7));
  const meetings = countedMeetings(judged, from, to);
  const load = weekLoad(judged, { from, to, work });
  return {
    meetings: meetings.length,
    minutes: load.minutes,
    outsideMinutes: load.outsideMinutes,
    flagged: meetings.filter((one) => one.flagged).length,
  };
}
