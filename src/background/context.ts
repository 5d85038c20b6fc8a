import type { CallService, Instant, Result, Zone } from '../core/model';
import type { Answers, Kind, Requests } from '../messages/messages';
import type { Sender } from '../messages/policy';
import type { Glances } from '../platform/glance';
import type { makeTranslate } from '../platform/i18n';
import type { Store } from '../store';

/** Looks up a message and fills its placeholders. */
export type Translate = ReturnType<typeof makeTranslate>;

/** How the toolbar icon looks in a tab. */
export type Sign = 'idle' | 'marks' | 'paused' | 'asleep';

/** What a handler may do beyond the store: the browser, in the background's own words. */
export interface Reach {
  /** Tells every open page of ours and of our sites to ask again. */
  refresh(): Promise<void>;
  openOptions(section: string | null): Promise<void>;
  /** Opens one of our own pages in a tab; `hash` without its sign. */
  openPage(page: 'plan' | 'composer' | 'relay' | 'check-in' | 'recorder', hash: string): Promise<void>;
  /** Address of one of our frames, and the origin that it has once it has loaded. */
  frameAt(page: 'card' | 'mail'): { readonly url: string; readonly origin: string };
  /** The tab in front, when it shows one of our sites. */
  activeTab(): Promise<{ readonly id: number; readonly url: string } | null>;
  /** Whether calls of a service may be measured: Zoom's always, others' while the person gives the right to their pages. */
  mayMeasure(service: CallService): Promise<boolean>;
  /** Tabs that show one of our sites. */
  siteTabs(): Promise<readonly number[]>;
  showSign(tabId: number, sign: Sign, marks: number): Promise<void>;
  /** Begins reading a feed; how it goes is told to our pages. */
  readFeed(feedId: string): void;
  stopFeed(feedId: string): void;
  /** Sets when feeds are looked at next, and begins what is due. */
  mindFeeds(): void;
  /** Gives back the right to ask hosts that no feed needs. */
  giveBack(hosts: readonly string[]): Promise<void>;
  /** Place of the account that an open page of Google Calendar shows, 0 when none does. */
  googleAccount(): Promise<number>;
  /**
   * Brings the settings of this machine and of the person's others together; true when something here
   * changed. A browser without that is no failure.
   */
  shareSettings(store: Store): Promise<boolean>;
  /** Sets the one alarm of the weekly report; null takes it away. */
  announceReportAt(at: Instant | null): Promise<void>;
  /**
   * A quiet mark on the toolbar icon while something waits that the person asked to be reminded of; without a number. `next`: when the
   * background is woken for the next such thing; null takes that alarm away.
   */
  remind(waiting: boolean, next: Instant | null): Promise<void>;
  /** Takes away what lies outside the database: alarms and the browser's own storage. */
  clearRest(): Promise<void>;
  /** Keeps what a page shows for its next first paint; nobody waits for it. */
  keepGlance<N extends keyof Glances>(name: N, shown: Glances[N]): void;
  /** What is left outside the database: names of alarms and of kept items. */
  leftOver(): Promise<readonly string[]>;
}

/** What a handler works with; made anew for each message. */
export interface Context {
  readonly store: Store;
  /** Opens the store again after an erase. */
  readonly reopen: () => Promise<Store>;
  readonly now: Instant;
  /** Zone of the machine. */
  readonly zone: Zone;
  /** BCP 47 tag for times in the words of a mark. */
  readonly lang: string;
  /** The catalogue's words in that language, for lines that only the background can write. */
  readonly t: Translate;
  readonly sender: Sender;
  readonly reach: Reach;
}

/** Answers one kind of message. What it changes, it changes in one transaction. */
export type Handler<K extends Kind> = (fields: Requests[K], context: Context) => Promise<Result<Answers[K]>>;
export type Handlers = { readonly [K in Kind]: Handler<K> };
