/** Messages about calendars that are fetched, and about what is done with stored ones. Our own pages only. */
import type { FeedProgress, FeedsState } from '../../core/model';

type Nothing = Record<never, never>;

export interface FeedRequests {
  'feeds/state': Nothing;
  /** A pasted address. The right to ask its host was asked for by the page, on the click. */
  'feeds/connect': { address: string };
  /** Google's own export, with the session that the browser has. */
  'feeds/google': Nothing;
  'feeds/read': { feedId: string };
  'feeds/stop': { feedId: string };
  /** Says yes to what was found; `mine` names the calendars whose meetings take the person's time. */
  'feeds/keep': { feedId: string; mine: readonly string[] };
  'feeds/remove': { feedId: string };
  'feeds/restore': { feedId: string };
  'calendar/mine': { calendarId: string; mine: boolean };
  'calendar/restore': { calendarId: string };
}

export interface FeedAnswers {
  'feeds/state': FeedsState;
  'feeds/connect': { feedId: string };
  'feeds/google': { feedId: string };
  'feeds/read': Nothing;
  'feeds/stop': Nothing;
  'feeds/keep': Nothing;
  'feeds/remove': Nothing;
  'feeds/restore': Nothing;
  'calendar/mine': Nothing;
  'calendar/restore': Nothing;
}

/** How far a reading is; pushed to our own pages only. */
export interface FeedPush {
  readonly v: 1;
  readonly kind: 'push/feed';
  readonly feedId: string;
  readonly progress: FeedProgress;
}

export const FEED_POLICY = {
  'feeds/state': 'app',
  'feeds/connect': 'app',
  'feeds/google': 'app',
  'feeds/read': 'app',
  'feeds/stop': 'app',
  'feeds/keep': 'app',
  'feeds/remove': 'app',
  'feeds/restore': 'app',
  'calendar/mine': 'app',
  'calendar/restore': 'app',
} as const;
