/** What surfaces show of a plan: words, made by the background in the person's language, drawn by `ui` and `pages`. */
import type { AttendeeHours } from '../model/assessment';
import type { Cadence } from '../model/meeting';
import type { Instant, Zone } from '../model/scalars';
import type { MeetingPlan, PlanMember } from './meeting-plan';

export interface PlanCardSlot {
  readonly start: Instant;
  readonly end: Instant;
  /** Day and time on the reader's clock. */
  readonly when: string;
  /** What speaks for it. */
  readonly why: string;
  /** How it lies to everybody, for the strips; empty where there are too many to draw. */
  readonly attendees: readonly AttendeeHours[];
  /** A proposal to copy, in everybody's local time. */
  readonly text: string;
}

/** Something to do instead: turns, a relay, halves, absence. Its lines open on one click. */
export interface PlanOffer {
  readonly kind: 'rotation' | 'relay' | 'split' | 'absence';
  readonly title: string;
  readonly lines: readonly string[];
  readonly text: string;
}

export interface PlanCard {
  /** What is about to change by itself, with what to do. */
  readonly notes: readonly string[];
  /** Best first. */
  readonly slots: readonly PlanCardSlot[];
  /** What there is to know of the slots, or why there are none. */
  readonly lines: readonly string[];
  readonly offers: readonly PlanOffer[];
}

/** Who carried bad hours, by place; burdens are rounded to whole numbers. 1 is half an hour at one rate above none. */
export interface LedgerWords {
  readonly places: readonly { readonly place: string; readonly burden: number; readonly people: number }[];
  readonly taken: number;
  readonly caused: number;
}

/** Everything planned for one meeting, for a page of our own. */
export interface PlanState {
  readonly seriesId: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly cadence: Cadence;
  readonly now: Instant;
  readonly viewerZone: Zone;
  readonly hideTitles: boolean;
  readonly members: readonly PlanMember[];
  readonly plan: MeetingPlan;
  readonly card: PlanCard;
  /** The next twelve months, in words. */
  readonly ahead: readonly string[];
  readonly ledger: LedgerWords;
}

/** A series about to change, as the popup lists it. */
export interface AheadNote {
  readonly seriesId: string;
  readonly title: string;
  readonly start: Instant;
  readonly lines: readonly string[];
}
