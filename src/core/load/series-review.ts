/** Every series of a quarter in one line each: what it takes, from whom, and what was seen of it. */
import type { Spent } from '../calls/spent';
import type { FormatId, Reason, Verdict } from '../model/assessment';
import type { Zone } from '../model/scalars';
import { DAY, MINUTE, type Instant, type Minutes } from '../model/scalars';
import { leftOutWhy } from './counted';
import { guardedSeries } from './series-minutes';
import { isOwn, namedOf, type Named, type ReportMeeting } from './report-meeting';

export const REVIEW_WEEKS = 13;
const WEEK = 7 * DAY;
/** How far back a review looks. */
export const REVIEW_SPAN = REVIEW_WEEKS * WEEK;

/** Minutes a week: of the person's own time, and of everybody's together. Nobody known counts as one. */
export interface WeekCost {
  readonly own: Minutes;
  readonly everybody: Minutes;
}

/** A series as the review shows it. */
export interface ReviewLine extends Named {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly format: FormatId | null;
  /** The person called it. */
  readonly own: boolean;
  /** Who did, where that is known and it was not the person. */
  readonly organizer: string | null;
  /** How often it took place. */
  readonly held: number;
  /** Length of the latest. */
  readonly minutes: Minutes;
  readonly people: number | null;
  readonly cost: WeekCost;
  /** Calls of it that were measured: how many, the minutes attended on average, the most people seen at once. */
  readonly measured: { readonly calls: number; readonly minutes: Minutes; readonly most: number | null } | null;
  /** Zones in which it lies outside somebody's hours, the person's own among them. */
  readonly outside: readonly Zone[];
  readonly moved: number;
  /** Called off where the calendar still tells. */
  readonly canceled: number;
  /** Since when its length and its people are what they are; null: since before the quarter. */
  readonly changed: Instant | null;
  readonly next: Instant | null;
}

export interface ReviewFacts {
  /** Meetings of the quarter and of the weeks to come, in any order. */
  readonly judged: readonly ReportMeeting[];
  readonly spent: readonly Spent[];
  /** How often dates of a series were moved. */
  readonly moved: ReadonlyMap<string, number>;
  readonly now: Instant;
}

const people = (one: ReportMeeting): number => one.meeting.headcount ?? 1;
const lengthOf = ({ meeting }: ReportMeeting): Minutes => Math.round((meeting.end - meeting.start) / MINUTE);

/** Whether a week is charged with it. */
const isHeld = (one: ReportMeeting): boolean => leftOutWhy(one) === null;

/** What meetings cost a week over so many weeks. */
export function costOf(meetings: readonly ReportMeeting[], weeks: number): WeekCost {
  const sum = (of: (one: ReportMeeting) => number): Minutes =>
    Math.round(meetings.reduce((all, one) => all + of(one), 0) / weeks);
  return { own: sum(lengthOf), everybody: sum((one) => lengthOf(one) * people(one)) };
}

/** Every series that took place within the quarter, by what it takes of everybody, most first. Whatever was left out of a week is left out here. */
export function reviewLines(facts: ReviewFacts): ReviewLine[] {
  const guarded = guardedSeries(facts.judged);
  const groups = new Map<string, ReportMeeting[]>();
  for (const one of facts.judged) {
    const { seriesId, cadence, start } = one.meeting;
    if (cadence === 'none' || start < facts.now - REVIEW_SPAN) continue;
    const group = groups.get(seriesId);
    if (group) group.push(one);
    else groups.set(seriesId, [one]);
  }
  return [...groups.values()]
    .flatMap((all) => lineOf(all, facts, guarded))
    .toSorted((a, b) => b.cost.everybody - a.cost.everybody || (a.seriesId < b.seriesId ? -1 : 1));
}

function lineOf(all: readonly ReportMeeting[], facts: ReviewFacts, guarded: ReadonlySet<string>): ReviewLine[] {
  const { now } = facts;
  const sorted = all.toSorted((a, b) => a.meeting.start - b.meeting.start);
  const past = sorted.filter(({ meeting }) => meeting.start < now);
  const held = past.filter(isHeld);
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { meeting, assessment } = last;
  const isGuarded = guarded.has(meeting.seriesId);
  return [
    {
      ...namedOf(meeting),
      verdict: isGuarded ? 'protected' : assessment.verdict,
      reason: isGuarded ? null : (assessment.reasons[0] ?? null),
      format: isGuarded ? null : (assessment.formats[0]?.id ?? null),
      own: isOwn(meeting),
      organizer: organizerOf(last),
      held: held.length,
      minutes: lengthOf(last),
      people: meeting.headcount,
      cost: costOf(held, Math.max(1, Math.ceil((now - first.meeting.start) / WEEK))),
      measured: measuredOf(meeting.seriesId, facts.spent),
      outside: outsideOf(last),
      moved: facts.moved.get(meeting.seriesId) ?? 0,
      canceled: past.filter((one) => one.meeting.status === 'cancelled').length,
      changed: changedAt(held),
      next: sorted.find((one) => one.meeting.start >= now && isHeld(one))?.meeting.start ?? null,
    },
  ];
}

function organizerOf({ meeting }: ReportMeeting): string | null {
  const who = meeting.attendees.find(({ organizer, self }) => organizer && !self);
  return who ? (who.name ?? who.email) : null;
}

const OUTSIDE: ReadonlySet<string> = new Set(['partly', 'outside', 'edge', 'night', 'day_off']);

/** Leave and holidays are nobody's business here: a zone stands for its people. */
function outsideOf({ assessment }: ReportMeeting): Zone[] {
  const zones = assessment.hours.attendees.flatMap(({ class: hours, zone, dayOff }) =>
    zone !== null && dayOff === null && OUTSIDE.has(hours) ? [zone] : [],
  );
  return [...new Set(zones)];
}

function measuredOf(seriesId: string, spent: readonly Spent[]): ReviewLine['measured'] {
  const own = spent.filter((one) => one.measured && one.spans.length > 0 && one.meeting?.seriesId === seriesId);
  if (own.length === 0) return null;
  const total = own.flatMap(({ spans }) => spans).reduce((sum, { start, end }) => sum + end - start, 0);
  const seen = own.flatMap(({ records }) => records.flatMap(({ most }) => most ?? []));
  return {
    calls: own.length,
    minutes: Math.round(total / MINUTE / own.length),
    most: seen.length === 0 ? null : Math.max(...seen),
  };
}

/** Start of the run of dates, up to the latest, that are of one length and with as many people; null when all are. */
function changedAt(held: readonly ReportMeeting[]): Instant | null {
  const last = held.at(-1);
  if (last === undefined) return null;
  const same = (one: ReportMeeting): boolean =>
    lengthOf(one) === lengthOf(last) && one.meeting.headcount === last.meeting.headcount;
  const before = held.findLastIndex((one) => !same(one));
  return before === -1 ? null : (held[before + 1]?.meeting.start ?? null);
}
