/** Rows about people: what is known of them, from where, and how they were before a change. */
import type { Email, Evidence, Instant, Person } from '../core/model';

/** One piece of evidence; the same source replaces what it said before. */
export type EvidenceRow = Evidence & { readonly email: Email };

/** How people stood before one change, so that it can be taken back. Lives for a day. */
export interface UndoRow {
  /** Given by the database. */
  readonly id?: number;
  readonly at: Instant;
  /** Everybody the change touched; who is not among {@link people} was not there. */
  readonly emails: readonly Email[];
  readonly people: readonly Person[];
  readonly evidence: readonly EvidenceRow[];
}

/** Somebody of whom the person does not want to be asked before an instant. */
export interface AskRow {
  readonly email: Email;
  readonly until: Instant;
}

export interface PeopleTables {
  evidence: EvidenceRow;
  undo: UndoRow;
  asks: AskRow;
}
