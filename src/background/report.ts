/** The weekly report of the stored calendars, and what became of the marks. */
import { spentOf } from '../core/calls/spent';
import { loadReport, type LoadReport, reportSpan, type SeriesAct, withMeasured } from '../core/load';
import { BECAME, MINUTE, type Became, type Instant, type Proposal, type Trial, type Zone } from '../core/model';
import { weekOf } from '../core/time';
import type { ReportState } from '../messages/areas/report';
import type { OutcomeRow } from '../store';
import { storedMeetings } from './join';
import { judgeOf } from './judged';
import type { Question, World } from './world';

/** How a world must be read for the report of a week. A week of the past is judged as of its end: later meetings are no history of it. */
export function reportQuestion(
  zone: Zone,
  at: Instant,
  now: Instant,
): Pick<Question, 'now' | 'span'> & { week: ReturnType<typeof weekOf> } {
  const week = weekOf(zone, at, 'mon');
  return { now: Math.min(now, week.to), span: reportSpan(zone, week), week };
}

/** What was proposed, and what is left out on trial. */
export interface Loop {
  readonly proposals: readonly Proposal[];
  readonly trials: readonly Trial[];
}

/** The report of a week. `now` is the real instant: what was replaced is counted up to it. */
export function reportOf(
  world: World,
  week: { from: Instant; to: Instant },
  now: Instant,
  { proposals, trials }: Loop = { proposals: [], trials: [] },
): LoadReport {
  const { zone, hours } = world.settings;
  const span = reportSpan(zone, week);
  const judge = judgeOf(world);
  const judged = storedMeetings(world, span.from, span.to, Number.POSITIVE_INFINITY).map((meeting) =>
    judge({ meeting, joined: true }, meeting.id),
  );
  const planned = judged.map(({ meeting }) => meeting);
  const real = withMeasured(
    judged,
    spentOf(world.calls, planned),
    (meeting) => judge({ meeting, joined: false }, meeting.id),
    true,
  );
  return loadReport({
    judged: real,
    week,
    now,
    work: { zone, hours, off: ownDaysOff(world) },
    sources: {
      calendars: world.calendars.map(({ imported, from, to, problems }) => ({
        imported,
        from,
        to,
        unreadable: problems.reduce((all, one) => all + one.count, 0),
      })),
    },
    acts: [...actsOf(world), ...proposalActs(proposals), ...trialActs(trials)],
    resting: new Set(judged.filter(({ rest }) => rest.async).map(({ meeting }) => meeting.seriesId)),
  });
}

/** The person's own leave and holidays, when their own entry among the people has any. */
export const ownDaysOff = (world: World) => world.people.get(world.settings.emails[0] ?? '')?.off ?? [];

const spoken = (world: World): OutcomeRow[] => [...world.outcomes.values()].flat().filter((one) => !one.unspoken);

function actsOf(world: World): SeriesAct[] {
  return spoken(world).flatMap(({ seriesId, title, outcome, at }): SeriesAct[] => {
    if (outcome === 'acted') return [{ seriesId, title, what: 'replaced', at }];
    return outcome === 'keep-live' ? [{ seriesId, title, what: 'kept-live', at }] : [];
  });
}

/** What was taken somewhere in the composer or the card, and what the calendar or the person said became of it since. */
const proposalActs = (proposals: readonly Proposal[]): SeriesAct[] =>
  proposals.flatMap(({ seriesId, title, at, became, settled, source, before }) => {
    const said = became !== null && settled !== null && source !== null;
    const end = before.start + before.minutes * MINUTE;
    return [
      {
        seriesId,
        title,
        what: 'replaced',
        at,
        settled: said ? { became, source, at: settled, minutes: before.minutes, end } : null,
      },
      ...(said && became === 'live' ? [{ seriesId, title, what: 'kept-live' as const, at: settled }] : []),
    ];
  });

/** A trial that is under way. What was decided after one stands among the outcomes. */
const trialActs = (trials: readonly Trial[]): SeriesAct[] =>
  trials.flatMap(({ seriesId, title, from, decideAt, decided }) =>
    decided === null ? [{ seriesId, title, what: 'replaced', at: from, trialUntil: decideAt }] : [],
  );

/** What became of the replacements that were proposed since an instant, each of them counted once. */
export function proposalCounts(proposals: readonly Proposal[], since: Instant): ReportState['proposals'] {
  const counted = proposals.filter(({ at }) => at >= since);
  const of = (became: Became | null): number => counted.filter((one) => one.became === became).length;
  const became = Object.fromEntries(BECAME.map((one) => [one, of(one)])) as Record<Became, number>;
  return { proposed: counted.length, became, open: of(null), said: counted.filter(({ source }) => source === 'person').length };
}

/** What became of the marks that were drawn since an instant. */
export function markCounts(world: World, since: Instant): ReportState['marks'] {
  const said = spoken(world).filter(({ at }) => at >= since);
  const count = (outcome: OutcomeRow['outcome']): number => said.filter((one) => one.outcome === outcome).length;
  const drawn = world.ledger.filter(({ at }) => at >= since);
  return {
    since: drawn.length === 0 ? null : Math.min(...drawn.map(({ at }) => at)),
    shown: drawn.length,
    acted: count('acted'),
    kept: count('keep-live'),
    notUseful: count('not-useful'),
  };
}
