/** What reading a calendar file asks for and gives: shared by the page side, the worker and the command line. */
import type { CalendarEvent, CalendarOccurrence, ImportCounts, ImportProblem, Instant, Zone } from '../core/model';

/** The span whose occurrences are wanted; `to` is exclusive. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

export interface CalendarBatch {
  readonly events: readonly CalendarEvent[];
  readonly occurrences: readonly CalendarOccurrence[];
}

/**
 * Where a calendar goes. For each calendar of a file: `begin`, any number of `put`s of at most {@link BATCH} rows, then
 * `finish`; or `abandon` at any point after `begin`. Each call is awaited before the next: that is the back-pressure.
 */
export interface CalendarSink {
  begin(about: { name: string; fileName: string; bytes: number }): Promise<void>;
  put(batch: CalendarBatch): Promise<void>;
  finish(counts: ImportCounts, problems: readonly ImportProblem[]): Promise<void>;
  abandon(): Promise<void>;
}

/** Rows (events and occurrences together) in one batch at most: a second's work to store on a slow machine, so that a stop is soon obeyed. */
export const BATCH = 4_000;

export type ReadPhase = 'reading' | 'parsing' | 'expanding' | 'done';

export interface ReadProgress {
  readonly phase: ReadPhase;
  /** 0 to 1 over the whole file. */
  readonly fraction: number;
  /** Events handed over so far. */
  readonly events: number;
}

export interface ReadOptions {
  readonly window: Window;
  /** The owner's zone: floating times of a file that names no zone are read in it. */
  readonly zone: Zone;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
  readonly sink: CalendarSink;
}

/** What was taken in, over all calendars of the file. */
export interface ReadSummary {
  readonly calendars: number;
  readonly events: number;
  readonly occurrences: number;
  readonly problems: number;
}
