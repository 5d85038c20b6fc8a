import type { HoursClass, Reason } from '../model/assessment';
import type { LocalDate, Minutes, Instant } from '../model/scalars';
import type { KnownHours, Span } from '../time';

/** Somebody a slot is sought for. */
export interface Planned {
  /** Whatever the caller tells people apart by; never shown. */
  readonly id: string;
  /** Null when not known well enough: then nothing is claimed, and they bar no slot but by `busy`. */
  readonly hours: KnownHours | null;
  readonly required: boolean;
  /** Other engagements, in any order. Only the person's own calendar knows any. */
  readonly busy: readonly Span[];
  /** Burden carried from earlier meetings (see `carriedBurden`). */
  readonly carried: number;
}

export interface SlotRequest {
  readonly people: readonly Planned[];
  /** Length of the meeting, 1 to 1440. */
  readonly minutes: Minutes;
  /** First start and last end: a week or two. */
  readonly from: Instant;
  readonly to: Instant;
  /** How many slots to give; 5 unless said. They never overlap. */
  readonly most?: number;
  /**
   * The time that the meeting has now. Then only starts that improve on it count: whoever is worst off is better off, and nobody
   * whose hours it fits now is moved outside them.
   */
  readonly insteadOf?: Span;
}

/** One person at a slot. Class and cost are null when their hours are not known. */
export interface SlotPerson {
  readonly id: string;
  readonly class: HoursClass;
  readonly cost: number | null;
  readonly date: LocalDate | null;
  /** Local time of the start, minutes after midnight. */
  readonly minutes: Minutes | null;
}

export interface Slot {
  readonly start: Instant;
  readonly end: Instant;
  /** The greatest burden, carried and new, that a required person would have. */
  readonly worst: number;
  /** New burden of all required people together. */
  readonly total: number;
  /** How many people it costs something. */
  readonly affected: number;
  readonly people: readonly SlotPerson[];
  readonly reasons: readonly Reason[];
}

/**
 * What to do instead of a slot: pass the work on around the clock, meet in two or more halves of which each records, take turns
 * in being absent and record, or look at other days.
 */
export type Alternative =
  | { readonly kind: 'relay' }
  | { readonly kind: 'split'; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: 'rotate-absence'; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: 'look-further' };

/**
 * Why there is no slot. `no-better`: there are slots, and none improves on the time the meeting has; `no-daylight`: never is it day (07:00 to 22:00) for all; `no-shared-day`: in this window the required
 * people share no time outside night and days off; `busy`: such times are taken; `nobody-known`: nobody's hours are known.
 */
export type NoSlot = 'no-better' | 'no-daylight' | 'no-shared-day' | 'busy' | 'nobody-known';

export interface SlotPlan {
  /** Best first; empty with `none` set. */
  readonly slots: readonly Slot[];
  readonly none: { readonly why: NoSlot; readonly reason: Reason; readonly instead: readonly Alternative[] } | null;
  /** People nothing is claimed about. */
  readonly unknown: readonly string[];
}
