/** What the database holds of calls and of prompts on Zoom's form. */
import type { CallRecord, Instant } from '../core/model';

/** One attendance, or an attempt at one. */
export interface CallRow extends CallRecord {
  /** Where it was seen; gone when the browser starts anew, since tab numbers then mean other tabs. */
  readonly tabId: number | null;
}

/** An opening of the schedule form on which an offer was made. */
export interface ZoomPromptRow {
  readonly visit: string;
  readonly seriesId: string;
  readonly at: Instant;
}

export interface CallTables {
  calls: CallRow;
  zoomPrompts: ZoomPromptRow;
}
