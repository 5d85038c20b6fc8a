/** What the page and its worker say to each other. The worker waits for `next` after begin, batch and finish. */
import type { ImportCounts, ImportProblem, Problem, Zone } from '../core/model';
import type { CalendarBatch, ReadPhase, ReadSummary, Window } from './contract';

export type ToWorker = { kind: 'start'; file: Blob; fileName: string; window: Window; zone: Zone } | { kind: 'next' };

export type FromWorker =
  | { kind: 'progress'; phase: ReadPhase; fraction: number; events: number }
  | { kind: 'begin'; name: string; fileName: string; bytes: number }
  | { kind: 'batch'; batch: CalendarBatch }
  | { kind: 'finish'; counts: ImportCounts; problems: readonly ImportProblem[] }
  | { kind: 'done'; summary: ReadSummary }
  | { kind: 'failed'; problem: Problem };
