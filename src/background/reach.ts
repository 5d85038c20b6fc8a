/** What handlers may do in the browser, done. A tab that is gone or has no copy of ours is no surprise. */
import { accountOfPage } from '../calendars/feed/address';
import { PROTOCOL, type Push } from '../messages/messages';
import { SITE_PATTERNS as PATTERNS } from '../messages/hosts';
import { browser } from '../platform/browser';
import { makeTranslate } from '../platform/i18n';
import { TAKES_DATABASE } from '../platform/takes';
import type { Reach, Sign } from './context';
import { giveBack } from './feeds/in-browser';

/** Match patterns of our sites: with host rights, tabs can be found by address without the `tabs` permission. */
export const SITE_PATTERNS: string[] = [...PATTERNS];

const SIZES = [16, 32, 48] as const;
const iconOf = (sign: Sign): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${sign}-${size}.png`]));

const translate = makeTranslate((key) => browser.i18n.getMessage(key), browser.i18n.getUILanguage());

/** Nobody there to hear it: the tab was closed, or holds a copy from before an update. */
const unheard = (): null => null;

/** Tabs of our sites. */
async function siteTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: SITE_PATTERNS });
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Pushes to one tab. */
export async function pushTo(tabId: number, kind: Push['kind']): Promise<void> {
  await browser.tabs.sendMessage(tabId, { v: PROTOCOL, kind }).catch(unheard);
}

/** The reach of the worker but for the feeds, which need its store. */
export const reach: Omit<Reach, 'readFeed' | 'stopFeed' | 'mindFeeds'> = {
  async refresh() {
    const tabs = await siteTabs();
    await Promise.all([
      ...tabs.map(async (tab) => pushTo(tab, 'push/refresh')),
      browser.runtime.sendMessage({ v: PROTOCOL, kind: 'push/refresh' }).catch(unheard),
    ]);
  },
  async openOptions(section) {
    if (section === null) return browser.runtime.openOptionsPage();
    await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/options/index.html#${section}`) });
  },
  async openPage(name, hash) {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${name}/index.html#${hash}`) });
  },
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true, url: SITE_PATTERNS });
    return tab?.id === undefined || tab.url === undefined ? null : { id: tab.id, url: tab.url };
  },
  siteTabs,
  async showSign(tabId, sign, marks) {
    const title = translate(`action_title_${sign}`, { count: marks });
    await Promise.all([
      browser.action.setIcon({ tabId, path: iconOf(sign) }).catch(unheard),
      browser.action.setTitle({ tabId, title }).catch(unheard),
    ]);
  },
  giveBack,
  async googleAccount() {
    const tabs = await browser.tabs.query({ url: 'https://calendar.google.com/*' });
    const newest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
    return accountOfPage(newest?.url ?? '');
  },
  async remind(waiting) {
    await browser.action.setBadgeText({ text: waiting ? '•' : '' }).catch(unheard);
  },
  async clearRest() {
    await browser.alarms.clearAll();
    // What the recorder keeps lies in a database of its own.
    indexedDB.deleteDatabase(TAKES_DATABASE);
    await browser.action.setBadgeText({ text: '' }).catch(unheard);
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  },
};

/** BCP 47 tag that times in marks are written in. */
export const lang = translate.lang;
