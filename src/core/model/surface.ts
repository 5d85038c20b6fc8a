/** What the surfaces (badge, card, popup, options) show: plain data, made by the background, drawn by `ui` and `pages`. */
import type { AttendeeHours, Finding, FormatChoice, HoursClass, Reason, Verdict } from './assessment';
import type { ImportProblem } from './calendar';
import type { Meeting } from './meeting';
import type { Evidence, Person } from './person';
import type { Email, Instant, Minutes, Zone } from './scalars';
import type { Settings } from './settings';
import type { SiteHealth, SiteId } from './snapshot';

/** What a badge shows: at most two signs in one ring, the hour first. */
export interface Mark {
  readonly key: string;
  readonly seriesId: string;
  readonly hours: 'outside' | 'night' | null;
  readonly async: boolean;
  /** Id from the taxonomy, so that what the person does with the mark teaches something of its kind; null when none was recognised. */
  readonly kind: string | null;
  /** First line of the tip, and the sentence behind it. */
  readonly headline: Reason;
  readonly detail: Reason | null;
  /** What the popup lists: title and start as the page showed them. */
  readonly title: string;
  readonly start: Instant | null;
  /** Drawn on the page; false when the budget left it for the popup only. */
  readonly shown: boolean;
}

/** All that the card shows of one meeting. */
export interface CardFacts {
  readonly key: string;
  readonly seriesId: string;
  readonly title: string;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly allDay: boolean;
  readonly cadence: Meeting['cadence'];
  readonly viewerZone: Zone;
  readonly verdict: Verdict;
  readonly flagged: boolean;
  readonly confidence: number;
  readonly headline: Reason;
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly kind: string | null;
  /** Words of the meeting's own text that weighed most for asynchronous, at most three; none while titles are hidden. */
  readonly words: readonly string[];
  readonly severity: HoursClass;
  /** Empty beyond 15 attendees: then only counts are shown. */
  readonly attendees: readonly AttendeeHours[];
  readonly affected: number;
  readonly unknown: number;
  readonly considered: number;
  readonly formats: readonly FormatChoice[];
  /** Joined to the stored calendar, or read from the page alone ("not sure"). */
  readonly joined: boolean;
  readonly kept: boolean;
  readonly hideTitles: boolean;
}

export type Outcome = 'acted' | 'keep-live' | 'not-now' | 'not-useful';
export type NotUsefulWhy = 'wrong-kind' | 'wrong-hours' | 'sensitive';

export interface CalendarSummary {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly imported: Instant;
  readonly events: number;
  readonly occurrences: number;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly problems: readonly ImportProblem[];
  /** The person says that the meetings in it take their time. A colleague's or a team's calendar only tells about meetings. */
  readonly mine: boolean;
  /** The feed that it comes from; null for a file. */
  readonly feedId: string | null;
  /** Whether it names guests at all. */
  readonly namesGuests: boolean;
}

export interface DayMeeting {
  readonly key: string;
  readonly seriesId: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly sign: 'live' | 'async' | 'outside' | 'night' | 'unknown';
  readonly line: Reason | null;
  /** Where a sign of the hour comes from: up to two zones of others, the worst first. Empty for every other sign. */
  readonly places: readonly Zone[];
  /** Why it could be asynchronous; null for every other sign. */
  readonly why: Reason | null;
}

export interface WeekLoad {
  readonly from: Instant;
  readonly to: Instant;
  readonly meetings: number;
  readonly minutes: Minutes;
  readonly outsideMinutes: Minutes;
  readonly couldBeAsyncMinutes: Minutes;
  /** Median of the last four weeks with data; null when there are fewer than two. */
  readonly medianMinutes: Minutes | null;
}

export interface PopupState {
  readonly settings: Settings;
  readonly calendars: readonly CalendarSummary[];
  readonly now: Instant;
  readonly today: readonly DayMeeting[];
  readonly next: readonly DayMeeting[];
  readonly week: WeekLoad | null;
  readonly page: { readonly site: SiteId; readonly marks: readonly Mark[]; readonly meetings: number } | null;
  readonly health: readonly (SiteHealth & { readonly seen: Instant })[];
  readonly memoryOnly: boolean;
  /** The data is of a newer release: it is shown, and not changed. */
  readonly readOnly: boolean;
}

export interface OptionsState {
  readonly settings: Settings;
  /** Settings that the person's company set, and that they cannot change. */
  readonly managed: readonly (keyof Settings)[];
  /** What is known of people, from where. */
  readonly evidence: readonly (Evidence & { readonly email: Email })[];
  /** Why nothing outlives the browser; null when everything does. */
  readonly trouble: StoreTrouble | null;
  /** The data is of a newer release: it is shown, and not changed. */
  readonly readOnly: boolean;
  readonly calendars: readonly CalendarSummary[];
  readonly people: readonly Person[];
  readonly kept: readonly {
    readonly seriesId: string;
    readonly title: string;
    readonly why: 'kept' | 'sensitive';
    readonly since: Instant;
  }[];
  readonly memoryOnly: boolean;
}

/** Why nothing outlives the browser: an older copy in the way, a full disk, anything else. */
export type StoreTrouble = 'blocked' | 'full' | 'broken';
