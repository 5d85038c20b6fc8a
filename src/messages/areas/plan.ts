/** Messages of planning: better slots, turns, relay, what clock changes bring, and who carried bad hours. */
import type { Instant, MeetingSnapshot } from '../../core/model';
import type { AheadNote, LedgerWords, PlanCard, PlanState } from '../../core/planning';

/** A meeting that no snapshot describes: by its series and start, with the rest as the page showed it, for one that no file knows. */
export interface PlannedMeeting {
  readonly seriesId: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly title: string;
}

export interface PlanRequests {
  'page/plan': { snapshot: MeetingSnapshot };
  /** Opens the page that shows a whole plan. */
  'plan/open': PlannedMeeting;
  'plan/state': PlannedMeeting;
  /** What comes up by itself, of every series, and the ledger. */
  'plan/ahead': Record<never, never>;
}

export interface PlanAnswers {
  'page/plan': PlanCard;
  'plan/open': Record<never, never>;
  'plan/state': PlanState;
  'plan/ahead': { notes: readonly AheadNote[]; ledger: LedgerWords };
}

export const PLAN_POLICY = { 'page/plan': 'frame', 'plan/open': 'own', 'plan/state': 'app', 'plan/ahead': 'app' } as const;
