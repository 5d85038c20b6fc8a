/** Messages of calls: what a page measured, and what the person says of it. */
import type { CallAnswer, CallCorrection, CallLine, CallService, CallsState, Instant, Minutes } from '../../core/model';

export interface CallRequests {
  /** From the frame that holds the call. Told again and again while it lasts: the last one stands. */
  'call/report': {
    id: string;
    service: CallService;
    phase: 'start' | 'beat' | 'end';
    number: string | null;
    title: string;
    start: Instant;
    end: Instant;
    place: number | null;
    most: number | null;
  };
  /** A launch page was opened: somebody wants to join, and no more is known. */
  'call/attempt': { id: string; service: CallService; number: string | null };
  'call/state': Record<never, never>;
  'call/answer': { id: string; answer: CallAnswer };
  /** Null takes a correction back. */
  'call/correct': { id: string; correction: CallCorrection | null };
}

export interface CallAnswers {
  'call/report': Record<never, never>;
  'call/attempt': Record<never, never>;
  'call/state': CallsState;
  'call/answer': Record<never, never>;
  'call/correct': Record<never, never>;
}

export const callPolicy = {
  'call/report': 'call',
  'call/attempt': 'call',
  'call/state': 'app',
  'call/answer': 'app',
  'call/correct': 'app',
} as const;

/** Calls of one week: what was measured, beside what was planned. */
export interface WeekCalls {
  /** Those that a calendar knew, the greatest difference first. */
  readonly lines: readonly CallLine[];
  readonly plannedMinutes: Minutes;
  readonly reallyMinutes: Minutes;
  /** Calls that no calendar knew, and their minutes. */
  readonly unplanned: number;
  readonly unplannedMinutes: Minutes;
  readonly answers: Readonly<Record<CallAnswer, number>>;
}

/** Fields of one kind. */
export type CallRequestsOf<K extends keyof CallRequests> = CallRequests[K];
