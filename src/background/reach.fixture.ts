/** A reach that reaches nothing, and the senders of messages: for tests of the background. */
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import type { SenderFacts } from '../messages/policy';
import { makeTranslate } from '../platform/i18n';
import type { Reach } from './context';

export const OWN = { id: 'self', origin: 'chrome-extension://self' };
/** One of our own pages. */
export const APP: SenderFacts = { id: 'self', origin: OWN.origin };
/** The script on a page of Google Calendar. */
export const PAGE: SenderFacts = { id: 'self', origin: 'https://calendar.google.com', frameId: 0, tab: { id: 7 } };

/** The frame of the card in that page. */
export const FRAME: SenderFacts = {
  id: 'self',
  origin: OWN.origin,
  url: `${OWN.origin}/src/frames/card/index.html`,
  frameId: 4,
  tab: { id: 7, url: 'https://calendar.google.com/calendar/u/0/r' },
};

const messages: Readonly<Record<string, { readonly message: string }>> = en;
/** The words of the English catalogue. */
export const ENGLISH = makeTranslate((key) => messages[key]?.message ?? '', 'en-GB');

const nothing = async (): Promise<void> => undefined;

/** @param told takes the pages that were opened, whether a reminder was set and for when; `over` stands for what a test looks at */
export const stillReach = (told: string[], over: Partial<Reach> = {}): Reach => ({
  googleAccount: async () => 0,
  readFeed: () => undefined,
  stopFeed: () => undefined,
  mindFeeds: () => undefined,
  giveBack: nothing,
  refresh: nothing,
  openOptions: nothing,
  openPage: async (name, hash) => void told.push(`${name} ${hash}`),
  remind: async (waiting, next) => void told.push(`remind ${waiting}${next === null ? '' : ` ${next}`}`),
  frameAt: (page) => ({ url: `${OWN.origin}/src/frames/${page}/index.html`, origin: OWN.origin }),
  activeTab: async () => null,
  mayMeasure: async () => true,
  siteTabs: async () => [],
  showSign: nothing,
  shareSettings: async () => false,
  leftOver: async () => [],
  announceReportAt: nothing,
  clearRest: nothing,
  keepGlance: () => undefined,
  ...over,
});
