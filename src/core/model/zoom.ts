/** What Zoom's pages say of meetings: plain data that may cross a door. Unknown is null, and null is never a reason to flag. */
import type { Cadence } from './meeting';
import type { CardFacts } from './surface';
import type { Email, Instant, LocalDate, Minutes, Zone } from './scalars';
import type { Reason } from './assessment';

/** Somebody on the schedule form: the page shows an address or a name. */
export interface Invitee {
  readonly email: Email | null;
  readonly name: string | null;
}

/** A schedule or edit form as it stands while somebody fills it in. Wall times: the zone is named by {@link zoneLabel}. */
export interface ScheduleForm {
  /** Nine to eleven digits; null for a meeting that does not exist yet. */
  readonly number: string | null;
  readonly topic: string;
  readonly description: string;
  /** Null when the page does not say it without doubt. */
  readonly date: LocalDate | null;
  /** Start, from midnight. */
  readonly minutes: Minutes | null;
  readonly duration: Minutes | null;
  /** As written: `(GMT+1:00) Berlin`. */
  readonly zoneLabel: string | null;
  readonly cadence: Cadence;
  /** False for a recurring meeting that may be held at any time. */
  readonly fixedTime: boolean;
  /** The number is the person's own, used again and again. */
  readonly personalRoom: boolean;
  readonly invitees: readonly Invitee[];
}

/** One meeting of a list or a detail page. */
export interface ZoomRow {
  /** Identifies the row on the page. */
  readonly key: string;
  /** Null where the page hides it (private meetings, other calendars' events). */
  readonly number: string | null;
  readonly title: string;
  readonly date: LocalDate | null;
  readonly start: Minutes | null;
  readonly end: Minutes | null;
  /** Only a detail page names one; lists are written in the account's own zone. */
  readonly zoneLabel: string | null;
  /** Host is the person; null when the page does not say. */
  readonly mine: boolean | null;
}

/** A better start for the meeting on the form. */
export interface SlotOffer {
  readonly start: Instant;
  readonly reasons: readonly Reason[];
}

/** The judgement of a form: what the card shows, and what only a form can still change. */
export interface FormFacts {
  readonly card: CardFacts;
  /** Zone the form is written in; null: told from the offset alone. */
  readonly zone: Zone | null;
  /** The zone is a guess: local times may be an hour off, and nothing is claimed from them. */
  readonly approximate: boolean;
  readonly slots: readonly SlotOffer[];
  /** Why there is no better start; null when there is one, or none is needed. */
  readonly noSlot: Reason | null;
  /** Draw it: something is worth saying, and the person has room for it. Otherwise it waits to be asked for. */
  readonly speak: boolean;
}

/** What a row of a past meeting says of the time that was really spent. */
export interface SpentNote {
  readonly minutes: Minutes;
  readonly planned: Minutes | null;
  /** Earlier times of the same series, latest first, at most four. */
  readonly earlier: readonly Minutes[];
}
