/** The names under which lessons are kept and taken back. */
import type { Instant } from '../core/model';
import type { LessonRow } from '../store';

export const lessonId = {
  kind: (kind: string): string => `kind:${kind}`,
  series: (seriesId: string): string => `series:${seriesId}`,
  volume: 'volume',
} as const;

/** Whether what happened at an instant was taken back since: it counts no more. */
export const isForgiven = (lessons: ReadonlyMap<string, LessonRow>, id: string, at: Instant): boolean =>
  at <= (lessons.get(id)?.forgiven ?? Number.NEGATIVE_INFINITY);
