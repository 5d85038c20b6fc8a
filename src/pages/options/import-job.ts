import type { ReadOptions, ReadProgress, ReadSummary, Window } from '../../calendars/contract';
import { DAY, type CalendarSummary, type Instant, type Problem, type Result, type Zone } from '../../core/model';
import type { Ask } from '../../messages/messages';
import { makeImportSink } from './import-sink';

/** One file on its way in. */
export interface ImportJob {
  readonly id: number;
  readonly fileName: string;
  readonly state: 'waiting' | 'reading' | 'done' | 'cancelled' | 'failed';
  readonly progress: ReadProgress | null;
  readonly summary: ReadSummary | null;
  readonly problem: Problem | null;
  /** What was taken in, also of a file that failed later on. */
  readonly calendars: readonly CalendarSummary[];
}

/** Occurrences are kept for a good year back (history, the report) and ahead (planning). */
const SPAN = 400 * DAY;

export const windowAround = (now: Instant): Window => ({ from: now - SPAN, to: now + SPAN });

export const waiting = (id: number, fileName: string): ImportJob => ({
  id,
  fileName,
  state: 'waiting',
  progress: null,
  summary: null,
  problem: null,
  calendars: [],
});

export interface ImportRun {
  readonly file: File;
  readonly ask: Ask;
  readonly zone: Zone;
  readonly now: Instant;
  readonly signal: AbortSignal;
  readonly read: (file: File, options: ReadOptions) => Promise<Result<ReadSummary>>;
  /** What changed of the job. */
  readonly report: (patch: Partial<ImportJob>) => void;
}

/** Reads one file to its end, telling of each step. Never rejects. */
export async function runImport({ file, ask, zone, now, signal, read, report }: ImportRun): Promise<void> {
  const sink = makeImportSink(ask);
  report({ state: 'reading' });
  const onProgress = (progress: ReadProgress): void => report({ progress });
  const result = await read(file, { window: windowAround(now), zone, signal, onProgress, sink }).catch(
    (): Result<ReadSummary> => ({ ok: false, problem: { code: 'import-broke', params: {} } }),
  );
  const calendars = sink.taken;
  if (result.ok) report({ state: 'done', summary: result.value, calendars });
  else if (signal.aborted || result.problem.code === 'cancelled') report({ state: 'cancelled', calendars });
  else report({ state: 'failed', problem: sink.refusal() ?? result.problem, calendars });
}
