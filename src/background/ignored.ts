/** What was seen and left: three times is a *not now* (guides: nudging, section 3). A mark that was scrolled past does not count. */
import type { Instant } from '../core/model';
import type { LessonRow, OutcomeRow, ShownRow } from '../store';
import { isForgiven, lessonId } from './lessons';

export const TIMES_IGNORED = 3;

/**
 * Outcomes that nobody spoke: for each series one *not now* at every third time that a mark of it stood on the screen for five seconds and
 * nothing was done. What was seen before the person's last answer, or before it was taken back, no longer counts.
 */
export function ignoredOutcomes(
  shown: readonly ShownRow[],
  outcomes: ReadonlyMap<string, readonly OutcomeRow[]>,
  lessons: ReadonlyMap<string, LessonRow>,
): OutcomeRow[] {
  const bySeries = new Map<string, { row: ShownRow; at: Instant }[]>();
  for (const row of shown) {
    const last = outcomes.get(row.seriesId)?.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    const seen = (row.seenAt ?? []).filter((at) => at > last && !isForgiven(lessons, lessonId.series(row.seriesId), at));
    bySeries.set(row.seriesId, [...(bySeries.get(row.seriesId) ?? []), ...seen.map((at) => ({ row, at }))]);
  }
  return [...bySeries.values()].flatMap((seen) =>
    seen
      .toSorted((a, b) => a.at - b.at)
      .filter((_, i) => i % TIMES_IGNORED === TIMES_IGNORED - 1)
      .map(
        ({ row, at }): OutcomeRow => ({
          seriesId: row.seriesId,
          key: row.id,
          title: '',
          kind: row.kind,
          outcome: 'not-now',
          why: null,
          surface: 'badge',
          at,
          released: false,
          unspoken: true,
        }),
      ),
  );
}
