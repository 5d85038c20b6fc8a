/** What handlers may do in the browser, done. A tab that is gone or has no copy of ours is no surprise. */
import { accountOfPage } from '../calendars/feed/address';
import { PROTOCOL, type Push, type Withdrawal } from '../messages/messages';
import { SITE_PATTERNS as PATTERNS } from '../messages/hosts';
import { browser } from '../platform/browser';
import { now } from '../platform/clock';
import { keepGlance } from '../platform/glance';
import { makeTranslate } from '../platform/i18n';
import { logSurprise } from '../platform/log';
import { eraseTakes, TAKES_DATABASE } from '../platform/takes';
import { mayMeasure } from './call-services';
import type { Reach, Sign } from './context';
import { giveBack } from './feeds/in-browser';
import { REMINDERS } from './reminders';
import { shareSettings } from './sync';

/** Name of the weekly report's alarm, and of its notification: a new one takes the old one's place. */
export const REPORT = 'report';

/** Match patterns of our sites: with host rights, tabs can be found by address without the `tabs` permission. */
export const SITE_PATTERNS: string[] = [...PATTERNS];

const SIZES = [16, 32, 48] as const;
const iconOf = (sign: Sign): Record<string, string> =>
  Object.fromEntries(SIZES.map((size) => [size, `/icons/${sign}-${size}.png`]));

/** The catalogue in the browser's language. */
export const translate = makeTranslate((key) => browser.i18n.getMessage(key), browser.i18n.getUILanguage());

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

/**
 * Tells every tab that rights to pages were taken back. No tab can be asked for: those pages' addresses are no longer told to us. Whoever
 * is no longer meant does not hear it, or passes over it.
 */
export async function pushWithdrawal(origins: readonly string[]): Promise<void> {
  const message: Withdrawal = { v: PROTOCOL, kind: 'push/withdrawn', origins };
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => (id === undefined ? null : browser.tabs.sendMessage(id, message).catch(unheard))));
}

/** Rights that the person gave beyond those of the manifest: hosts of calendars and calls, notifications. Which they are tells of the person. */
async function rightsGiven(): Promise<string[]> {
  const { host_permissions = [], content_scripts = [], optional_permissions = [] } = browser.runtime.getManifest();
  const own = new Set([...host_permissions, ...content_scripts.flatMap(({ matches }) => matches)]);
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return [...origins.filter((one) => !own.has(one)), ...permissions.filter((one) => optional_permissions.includes(one))];
}

async function giveBackRights(): Promise<void> {
  for (const right of await rightsGiven()) {
    const asked = right.includes(':') ? { origins: [right] } : { permissions: [right as 'notifications'] };
    await browser.permissions.remove(asked).catch(unheard);
  }
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
  async openPage(page, hash) {
    await browser.tabs.create({ url: browser.runtime.getURL(`src/pages/${page}/index.html#${hash}`) });
  },
  frameAt: (page) => ({
    url: browser.runtime.getURL(`src/frames/${page}/index.html`),
    origin: browser.runtime.getURL('').replace(/\/$/u, ''),
  }),
  mayMeasure,
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
  async announceReportAt(at) {
    if (at === null) await browser.alarms.clear(REPORT);
    else await browser.alarms.create(REPORT, { when: at });
  },
  async remind(waiting, next) {
    if (next === null) await browser.alarms.clear(REMINDERS);
    else await browser.alarms.create(REMINDERS, { when: next });
    await browser.action.setBadgeText({ text: waiting ? '•' : '' }).catch(unheard);
  },
  async clearRest() {
    await browser.alarms.clearAll();
    // What the recorder keeps lies in a database of its own.
    await eraseTakes();
    await giveBackRights();
    await browser.action.setBadgeText({ text: '' }).catch(unheard);
    const { local, session, sync } = browser.storage;
    await Promise.all([local.clear(), session.clear(), sync.clear().catch(unheard)]);
  },
  keepGlance(name, shown) {
    keepGlance(name, shown).catch((error: unknown) => logSurprise('glance/keep', error));
  },
  async leftOver() {
    const { local, session, sync } = browser.storage;
    const areas = await Promise.all([local.get(), session.get(), sync.get().catch(unheard)]);
    const alarms = await browser.alarms.getAll();
    const databases = await indexedDB.databases();
    return [
      ...alarms.map(({ name }) => name),
      ...areas.flatMap((items) => Object.keys(items ?? {})),
      ...databases.flatMap(({ name }) => (name === TAKES_DATABASE ? [name] : [])),
      ...(await rightsGiven()),
    ];
  },
  async shareSettings(store) {
    try {
      return await shareSettings(store, browser.storage.sync, now());
    } catch (error) {
      logSurprise('settings/share', error); // No sync in this browser, or its quota is used up.
      return false;
    }
  },
};

/** BCP 47 tag that times in marks are written in. */
export const lang = translate.lang;

/** Announces the report, when the person still lets us notify. The words are those of the browser: a notification is drawn by it. */
export async function announceReport(time: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(REPORT, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/idle-128.png'),
    title: translate('report_notice_title'),
    message: translate('report_notice_body', { time }),
  });
}

/** Opens the report page. */
export async function openReport(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/pages/report/index.html') });
}
