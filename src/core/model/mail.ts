/** What crosses doors between Gmail's pages and the background: plain data. */
import type { FormatChoice, FormatId, Reason } from './assessment';
import type { Email, Instant, Zone } from './scalars';

export interface MailRecipient {
  readonly email: Email;
  /** Empty names are null: Gmail leaves them empty for people never written to. */
  readonly name: string | null;
  readonly field: 'to' | 'cc' | 'bcc';
}

/** A message of the thread that is answered, as far as the page says. */
export interface MailTurn {
  readonly from: Email;
  /** When it reached the mailbox, from the message's id; null when the id does not say. */
  readonly at: Instant | null;
}

/** A mail that is being written. A page is a stranger: whoever receives this validates it. */
export interface MailDraft {
  /** Identifies this opening of a compose, so that it counts as one prompt however often it is read. */
  readonly visit: string;
  /** Id of the thread; null for a new mail. */
  readonly thread: string | null;
  readonly recipients: readonly MailRecipient[];
  /** Recipients without a usable address: groups, contacts lists. */
  readonly unreadable: number;
  readonly subject: string;
  /** What the person typed, without quotations and signature. */
  readonly typed: string;
  /** What it answers. */
  readonly quoted: string;
  /** Oldest first, empty for a new mail; null: it answers messages that the page does not show, or not whole. */
  readonly turns: readonly MailTurn[] | null;
}

/** A place and the time there. */
export interface PlaceTime {
  readonly zone: Zone;
  readonly at: Instant;
}

/** One line in a compose. At most one at a time. */
export type MailNotice =
  | {
      readonly kind: 'hours';
      readonly night: boolean;
      /** Zones of the recipients outside their hours, each once, at most two. */
      readonly places: readonly Zone[];
      readonly outside: number;
      readonly known: number;
      readonly unknown: number;
      /** When all known recipients work; null when they share no time within a week. */
      readonly next: PlaceTime | null;
    }
  | {
      readonly kind: 'intent';
      readonly people: number;
      /** Zones of people that are known, the writer's own included. */
      readonly zones: number;
      /** Place in `typed` of the sentence that proposes; null when no one sentence does. */
      readonly sentence: { readonly from: number; readonly to: number } | null;
      readonly formats: readonly FormatChoice[];
    }
  | {
      readonly kind: 'reverse';
      readonly replies: number;
      readonly days: number;
      readonly people: number;
      readonly slot: Instant | null;
    }
  | { readonly kind: 'unknown'; readonly email: Email; readonly zones: readonly Zone[] };
export type MailNoticeKind = MailNotice['kind'];

/** What the person did with a notice. */
export type MailOutcome = 'acted' | 'not-now' | 'not-useful' | 'keep-live';

/** A text to insert into a mail. */
export interface MailText {
  readonly format: FormatId | null;
  readonly text: string;
  /** BCP 47 language of the text. */
  readonly lang: string;
}

/** Texts a guest may send to whoever called a meeting; each null where it does not fit. Nothing is sent from here. */
export interface GuestOffer {
  /** Whoever called it; null when not known. */
  readonly to: Email | null;
  /** The address by which the person is invited: the mail is written from that account. */
  readonly as: Email | null;
  readonly subject: string;
  readonly notes: string | null;
  readonly time: string | null;
}

/** An invitation in a mail, as the calendar judges it. */
export interface InvitationVerdict {
  readonly sign: 'hours' | 'night' | 'async' | 'live' | 'none';
  readonly headline: Reason;
  /** The fact behind it. */
  readonly detail: Reason | null;
  readonly guest: GuestOffer | null;
  /** What its answers are noted under. */
  readonly about: {
    readonly seriesId: string;
    readonly key: string;
    readonly title: string;
    readonly meetingKind: string | null;
  };
}
