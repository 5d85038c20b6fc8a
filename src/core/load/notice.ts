import { HOUR } from '../model/scalars';
import type { CountedReport } from './report-meeting';

/** How long before its start a meeting was entered. Published habits: 24 h at least, 72 h for an agenda (guides: peers, 4.16). */
export interface Notice {
  readonly under24h: number;
  readonly under72h: number;
  readonly longer: number;
  /** Entered after it began, as notes of what happened are. */
  readonly after: number;
  /** Series (only the first occurrence was announced then) and entries without a date of creation. */
  readonly unknown: number;
}

/** Notice of single meetings. A series is announced once, long before most of its occurrences: it says nothing here. */
export function noticeOf(meetings: readonly CountedReport[]): Notice {
  const counts = { under24h: 0, under72h: 0, longer: 0, after: 0, unknown: 0 };
  for (const { of } of meetings) counts[bandOf(of.meeting)] += 1;
  return counts;
}

function bandOf({ cadence, created, start }: CountedReport['of']['meeting']): keyof Notice {
  if (cadence !== 'none' || created === null) return 'unknown';
  const ahead = start - created;
  if (ahead < 0) return 'after';
  if (ahead < 24 * HOUR) return 'under24h';
  return ahead < 72 * HOUR ? 'under72h' : 'longer';
}
