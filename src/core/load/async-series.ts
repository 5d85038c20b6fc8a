import type { FormatId, Reason } from '../model/assessment';
import type { Instant, Minutes } from '../model/scalars';
import { minutesOf } from '../time';
import type { FocusCost } from './focus-cost';
import { namedOf, type CountedReport, type Named } from './report-meeting';
import { guardedSeries } from './series-minutes';

/** A series, or a single meeting, that could be written instead. */
export interface AsyncCandidate extends Named {
  /** Occurrences in the week. */
  readonly meetings: number;
  /** Its minutes in the week, overlaps once: what it would return, unless something else is booked at the same time. */
  readonly minutes: Minutes;
  readonly people: number | null;
  /** Kind id, so that what is done about it teaches something of its kind. */
  readonly kind: string | null;
  readonly reason: Reason | null;
  readonly format: FormatId | null;
  /** Focus minutes its first occurrence breaks, and the free stretch that would join. */
  readonly focusMinutes: Minutes;
  readonly joins: { readonly from: Instant; readonly to: Instant } | null;
}

/**
 * What could be async: every meeting that carries the mark, a series in one line, by what it would return. A series of which any
 * occurrence is protected is never among them, nor one that the person keeps live or let rest.
 * @param resting series the person has answered for, and those guarded in other weeks
 */
export function asyncCandidates(
  meetings: readonly CountedReport[],
  costs: readonly FocusCost<CountedReport>[],
  resting: ReadonlySet<string>,
): AsyncCandidate[] {
  const guarded = guardedSeries(meetings.map(({ of }) => of));
  const groups = new Map<string, CountedReport[]>();
  for (const one of meetings) {
    const { seriesId } = one.of.meeting;
    if (!one.flagged || guarded.has(seriesId) || resting.has(seriesId)) continue;
    groups.set(seriesId, [...(groups.get(seriesId) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((all) => candidateOf(all, costs))
    .toSorted((a, b) => b.minutes - a.minutes || b.focusMinutes - a.focusMinutes || (a.seriesId < b.seriesId ? -1 : 1));
}

function candidateOf(all: readonly CountedReport[], costs: readonly FocusCost<CountedReport>[]): AsyncCandidate[] {
  const [first] = all;
  if (first === undefined) return [];
  const { meeting, assessment } = first.of;
  const cost = costs.find((one) => one.meeting === first);
  return [
    {
      ...namedOf(meeting),
      meetings: all.length,
      minutes: minutesOf(all),
      people: meeting.headcount,
      kind: assessment.kind,
      reason: assessment.reasons[0] ?? null,
      format: assessment.formats[0]?.id ?? null,
      focusMinutes: cost?.minutes ?? 0,
      joins: cost?.joins ?? null,
    },
  ];
}
