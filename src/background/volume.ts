/** How loud to be: halved when what was shown did not help (guides: nudging, sections 3 and 11). */
import { DAY, type Instant } from '../core/model';
import type { LessonRow, OutcomeRow, ShownRow } from '../store';
import { isForgiven, lessonId } from './lessons';

/** The last prompts that are looked at, and the days a person has to do something about one. */
export const LAST_PROMPTS = 20;
export const TIME_TO_ACT = 14 * DAY;
/** Fewer acted on than this, or more called not useful than that: half as loud. */
export const FEWEST_ACTED = 0.05;
export const MOST_NOT_USEFUL = 0.1;

export interface Volume {
  readonly halved: boolean;
  /** Of the last prompts: how many, acted on, not useful. */
  readonly prompts: number;
  readonly acted: number;
  readonly notUseful: number;
}

/**
 * Looks at the last twenty prompts that had their fourteen days or were answered. A prompt that a person has not had time for says
 * nothing yet; with fewer than twenty nothing is changed.
 */
export function volumeOf(
  shown: readonly ShownRow[],
  outcomes: readonly OutcomeRow[],
  lessons: ReadonlyMap<string, LessonRow>,
  now: Instant,
): Volume {
  const bySeries = new Map<string, OutcomeRow[]>();
  for (const one of outcomes) bySeries.set(one.seriesId, [...(bySeries.get(one.seriesId) ?? []), one]);
  const last = shown
    .filter(({ at }) => !isForgiven(lessons, lessonId.volume, at) && at <= now)
    .flatMap((row) => {
      const answers = (bySeries.get(row.seriesId) ?? []).filter(({ at }) => at >= row.at && at - row.at <= TIME_TO_ACT);
      return answers.length > 0 || now - row.at >= TIME_TO_ACT ? [{ row, answers }] : [];
    })
    .toSorted((a, b) => a.row.at - b.row.at || (a.row.id < b.row.id ? -1 : 1))
    .slice(-LAST_PROMPTS);
  const acted = last.filter(({ answers }) => answers.some(({ outcome }) => outcome === 'acted')).length;
  const notUseful = last.filter(({ answers }) => answers.some(({ outcome }) => outcome === 'not-useful')).length;
  const enough = last.length >= LAST_PROMPTS;
  const halved = enough && (acted / last.length < FEWEST_ACTED || notUseful / last.length > MOST_NOT_USEFUL);
  return { halved, prompts: last.length, acted, notUseful };
}
