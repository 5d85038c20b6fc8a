/** What the database holds of prompts in mails, and of the questions that were asked there. No text and no address of a mail is kept. */
import type { Email, Instant, MailNoticeKind, MailOutcome } from '../core/model';

/** A notice that was shown in a compose. */
export interface MailPromptRow {
  /** `<visit>|<kind>` */
  readonly id: string;
  readonly visit: string;
  readonly kind: MailNoticeKind;
  /** Thread, else a digest of the people. */
  readonly seriesId: string;
  readonly at: Instant;
  /** What was done with it; null: nothing yet. */
  readonly outcome: MailOutcome | null;
}

/** Somebody whose zone was asked about: once, whatever the answer. */
export interface AskedRow {
  readonly email: Email;
  readonly at: Instant;
}

export interface MailTables {
  mailPrompts: MailPromptRow;
  asked: AskedRow;
}
