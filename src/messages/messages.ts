/**
 * Every message there is. A message is `{ v: 1, kind, ...fields }`; its answer is a `Reply`.
 * `policy.ts` says who may send each, `validate.ts` checks each field, `background/router.ts` answers.
 */
import type { CallAnswers, CallRequests } from './areas/calls';
import type { FrameAnswers, FrameRequests } from './areas/frames';
import type { GmailAnswers, GmailRequests } from './areas/gmail';
import type { ZoomAnswers, ZoomRequests } from './areas/zoom';
import type {
  CalendarEvent,
  CalendarOccurrence,
  CalendarSummary,
  CardFacts,
  Draft,
  FormatId,
  ImportCounts,
  ImportProblem,
  Instant,
  Mark,
  MeetingSnapshot,
  NotUsefulWhy,
  OptionsState,
  Outcome,
  PopupState,
  Problem,
  Settings,
  SiteHealth,
  SiteId,
} from '../core/model';
import type { ReplaceAnswers, ReplaceRequests } from './areas/replace';
import type { FeedAnswers, FeedPush, FeedRequests } from './areas/feeds';
import type { DataAnswers, DataRequests } from './areas/data';
import type { PeopleAnswers, PeopleRequests } from './areas/people';
import type { ReportAnswers, ReportRequests } from './areas/report';

import type { ReviewAnswers, ReviewRequests } from './areas/review';
import type { PlanAnswers, PlanRequests } from './areas/plan';

export const PROTOCOL = 1;

/** Fields of each message, by kind. */
export interface Requests
  extends ZoomRequests,
    FrameRequests,
    CallRequests,
    GmailRequests,
    FeedRequests,
    PeopleRequests,
    DataRequests,
    ReportRequests,
    PlanRequests,
    ReviewRequests,
    ReplaceRequests {
  /** The meetings a page shows; answered with the marks to draw. */
  'page/marks': { site: SiteId; snapshots: readonly MeetingSnapshot[]; health: SiteHealth; account: string | null };
  'page/card': { snapshot: MeetingSnapshot };
  'page/draft': { snapshot: MeetingSnapshot; format: FormatId };
  /** `title` is kept so that lists of choices can name the series. */
  'page/outcome': {
    seriesId: string;
    key: string;
    title: string;
    /** Kind of the meeting (`kind` is the message's own). */
    meetingKind: string | null;
    outcome: Outcome;
    why: NotUsefulWhy | null;
    surface: 'badge' | 'card' | 'popup' | 'report';
  };
  'page/undo': { outcomeId: number };
  /** Guests seen in an opened event or the editor are remembered for the series. */
  'page/guests': { snapshot: MeetingSnapshot; editor?: boolean };
  'page/health': { health: SiteHealth };
  'app/pause': { until: Instant | null };
  'app/open-options': { section: string | null };
  'popup/state': { tabUrl: string | null };
  /** One meeting of the stored calendar, by its series and its start as `popup/state` listed them. */
  'popup/why': { seriesId: string; start: Instant };
  'options/state': Record<never, never>;
  'settings/save': { patch: Partial<Omit<Settings, 'installed'>> };
  'series/release': { seriesId: string };
  'calendar/begin': { name: string; fileName: string; bytes: number };
  'calendar/put': { importId: string; events: readonly CalendarEvent[]; occurrences: readonly CalendarOccurrence[] };
  'calendar/finish': { importId: string; counts: ImportCounts; problems: readonly ImportProblem[] };
  'calendar/abandon': { importId: string };
  'calendar/remove': { calendarId: string };
}
export type Kind = keyof Requests;

/** What each kind is answered with. */
export interface Answers
  extends ZoomAnswers,
    FrameAnswers,
    CallAnswers,
    GmailAnswers,
    FeedAnswers,
    PeopleAnswers,
    DataAnswers,
    ReportAnswers,
    PlanAnswers,
    ReviewAnswers,
    ReplaceAnswers {
  'page/marks': { marks: readonly Mark[]; paused: boolean };
  'page/card': CardFacts;
  'page/draft': Draft;
  'page/outcome': { outcomeId: number };
  'page/undo': Record<never, never>;
  'page/guests': { remembered: number };
  'page/health': Record<never, never>;
  'app/pause': Record<never, never>;
  'app/open-options': Record<never, never>;
  'popup/state': PopupState;
  /** Attendees are left out: the popup shows counts. */
  'popup/why': CardFacts;
  'options/state': OptionsState;
  'settings/save': { settings: Settings };
  'series/release': Record<never, never>;
  'calendar/begin': { importId: string };
  'calendar/put': { stored: number };
  'calendar/finish': { calendar: CalendarSummary };
  'calendar/abandon': Record<never, never>;
  'calendar/remove': Record<never, never>;
}

export type Request<K extends Kind = Kind> = { [P in K]: { v: typeof PROTOCOL; kind: P } & Requests[P] }[K];
export type Reply<K extends Kind = Kind> = { ok: true; value: Answers[K] } | { ok: false; problem: Problem };

/** Pushed to content scripts and pages when something they show may have changed. */
export type Push = { v: typeof PROTOCOL; kind: 'push/refresh' } | { v: typeof PROTOCOL; kind: 'push/open-card' } | FeedPush;

/** Pushed to every tab when the person takes rights to pages back: a copy that stands on such a page takes everything away and stops. */
export interface Withdrawal {
  v: typeof PROTOCOL;
  kind: 'push/withdrawn';
  /** Match patterns, as the browser says them. */
  origins: readonly string[];
}

/** Asks the background. The content script and the pages each get one of these from `platform`. */
export type Ask = <K extends Kind>(kind: K, fields: Requests[K]) => Promise<Reply<K>>;
