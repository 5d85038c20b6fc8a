/** The weekly report of the stored calendars, and what became of the marks. */
import { spentOf } from '../core/calls/spent';
import { loadReport, type LoadReport, reportSpan, type SeriesAct, withMeasured } from '../core/load';
import type { Instant, Proposal, Zone } from '../core/model';
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

/** The report of a week. `now` is the real instant: what was replaced is counted up to it. */
export function reportOf(
  world: World,
  week: { from: Instant; to: Instant },
  now: Instant,
  proposals: readonly Proposal[] = [],
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
    acts: [...actsOf(world), ...proposalActs(proposals)],
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

/** What was taken somewhere in the composer or the card; what the calendar or the person said went back to live since. */
const proposalActs = (proposals: readonly Proposal[]): SeriesAct[] =>
  proposals.flatMap(({ seriesId, title, at, became, settled }) => [
    { seriesId, title, what: 'replaced', at },
    ...(became === 'live' && settled !== null ? [{ seriesId, title, what: 'kept-live' as const, at: settled }] : []),
  ]);

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
