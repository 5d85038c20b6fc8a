/**
 * The background: a service worker in Chrome, an event page in Firefox. Either may stop after any message, so nothing here outlives one
 * but the open store, which is opened again when needed. Every listener is added in the first turn: one that is added later misses the
 * event that woke the worker.
 */
import { answering, browser } from '../platform/browser';
import { machineZone, now } from '../platform/clock';
import { dropGlances } from '../platform/glance';
import { logSurprise } from '../platform/log';
import { toLocal } from '../core/time';
import { closeCallsOf, openStore, PEOPLE_TABLES, readSettings, saveSettings, type Store } from '../store';
import { syncCallServices } from './call-services';
import { makeFeeds } from './feeds/feeds';
import { browserHouse, FEEDS_ALARM, giveBack } from './feeds/in-browser';
import { makeRenewal } from './glances';
import { handlers } from './handlers';
import { spokenLoad } from './announced';
import { applyPolicy, readPolicyFields } from './policy';
import { announceReport, lang, openReport, pushTo, pushWithdrawal, reach, REPORT, translate } from './reach';
import { nextAnnouncement } from './report-day';
import { follow, FOLLOW_TABLES } from './follow';
import { remark, REMINDERS } from './reminders';
import { contextOf, type Household, makeRouter } from './router';
import { DAILY, dailyAlarm, tidy } from './tidy';
import { welcome } from './welcome';

let opening: Promise<Store> | null = null;

/** Opens the store and makes sure that the first day is written down: the first week is counted from it. */
async function openFresh(): Promise<Store> {
  const store = await openStore(undefined, (error) => logSurprise('store/open', error));
  try {
    if (!store.readOnly) await rememberFirstDay(store);
  } catch (error) {
    logSurprise('store/first-day', error); // A full disk: reading still works.
  }
  // An earlier worker may have been ended in the middle of a calendar.
  if (!store.readOnly) inBackground('feeds/wake', () => feeds.wake());
  return store;
}

async function rememberFirstDay(store: Store): Promise<void> {
  await store.change(['settings'], async (shelves) => {
    if (!(await shelves.settings.get('own')))
      await saveSettings(shelves, await readSettings(shelves, machineZone(), now()), null);
  });
}

/** At the start of the browser, and after an update. */
async function settleIn(opened: Store): Promise<void> {
  await tidy(opened, { now: now(), zone: machineZone(), restarted: true });
  await followPolicy(opened);
  await reach.shareSettings(opened);
  await remark({ store: opened, reach, now: now() });
}

/** Reads what a company set; most browsers have no such thing, and Firefox rejects then. */
async function followPolicy(opened: Store): Promise<void> {
  if (opened.readOnly) return;
  const raw = await browser.storage.managed.get().catch(() => ({}));
  const policy = readPolicyFields(raw, toLocal('UTC', now()).date);
  await opened.change(['settings', ...PEOPLE_TABLES], async (shelves) => applyPolicy(shelves, policy));
}

const store = async (): Promise<Store> => (opening ??= openFresh());
const reopen = async (): Promise<Store> => (opening = openFresh());

const feeds = makeFeeds({
  ...browserHouse(),
  store,
  now,
  zone: machineZone,
  refresh: () => afterFeed(),
  surprised: (code, error) => logSurprise(code, error),
});

const house: Household = {
  own: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).href.replace(/\/$/u, '') },
  handlers,
  reach: {
    ...reach,
    refresh: () => refresh(),
    readFeed: (feedId) => inBackground('feeds/read', () => feeds.read(feedId)),
    stopFeed: (feedId) => feeds.stop(feedId),
    mindFeeds: () => inBackground('feeds/wake', () => feeds.wake()),
  },
  lang,
  t: translate,
  store,
  reopen,
  now,
  zone: machineZone,
  surprised: (code, error) => logSurprise(code, error),
};

const router = makeRouter(house);

/** What pages paint first is made again whenever they are told to ask again. */
const renew = makeRenewal(handlers, () => contextOf(house, { role: 'app', tabId: null }), dropGlances);

/** Tells every open page to ask again, and the next ones to look anew. */
async function refresh(): Promise<void> {
  await reach.refresh();
  inBackground('glance/renew', renew);
}

/** Announces last week's report and sets the alarm for the next one. */
async function announce(): Promise<void> {
  const open = await store();
  await announceReport(await spokenLoad(open, now(), machineZone()));
  await planReport(open);
}

/** Some browsers lose alarms at a restart. */
async function planReport(open: Store): Promise<void> {
  const settings = await open.look(['settings'], async (shelves) => readSettings(shelves, machineZone(), now()));
  await reach.announceReportAt(nextAnnouncement(settings, now()));
}

/** Something is due that the person asked to be reminded of. */
async function remind(): Promise<void> {
  await remark({ store: await store(), reach, now: now() });
  await reach.refresh();
}

/** A feed was read: what became of proposals may stand in it. */
async function afterFeed(): Promise<void> {
  const open = await store();
  if (!open.readOnly) await open.change([...FOLLOW_TABLES], async (shelves) => follow(shelves, now(), machineZone()));
  await refresh();
}

/** Runs something nobody waits for. */
function inBackground(code: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => logSurprise(code, error));
}

browser.runtime.onMessage.addListener(answering((message, sender) => router.answer(message, sender)));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') inBackground('welcome', welcome);
  inBackground('installed', async () => {
    await dailyAlarm();
    await settleIn(await store());
    await refresh();
    await syncCallServices();
  });
});

browser.runtime.onStartup.addListener(() => {
  inBackground('startup', async () => {
    await dailyAlarm();
    await settleIn(await store());
    await planReport(await store());
    await renew();
  });
});

/** A setting changed on another machine of the person's, or their company set one. */
browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'sync')
    inBackground('settings/sync', async () => {
      if (await reach.shareSettings(await store())) await refresh();
    });
  if (area === 'managed')
    inBackground('settings/policy', async () => {
      await followPolicy(await store());
      await refresh();
    });
});

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === REPORT) inBackground('report', announce);
  if (alarm.name === FEEDS_ALARM) inBackground('feeds/alarm', () => feeds.wake());
  if (alarm.name === REMINDERS) inBackground('reminders', remind);
  if (alarm.name !== DAILY) return;
  inBackground('daily', async () => {
    await tidy(await store(), { now: now(), zone: machineZone(), restarted: false });
    await giveBack(await feeds.clear());
    await remark({ store: await store(), reach, now: now() }); // Some browsers lose alarms.
    await renew(); // The day has turned.
  });
});

/** A tab that is closed in a call has nobody left to tell of its end. */
browser.tabs.onRemoved.addListener((tabId) => {
  inBackground('tab-removed', async () => {
    const open = await store();
    if (!open.readOnly) await open.change(['calls'], async (shelves) => closeCallsOf(shelves, tabId, now()));
  });
});

browser.permissions.onAdded.addListener(() => inBackground('permissions', syncCallServices));
browser.permissions.onRemoved.addListener(({ origins }) => {
  inBackground('permissions', syncCallServices);
  if (origins !== undefined && origins.length > 0) inBackground('permissions/withdrawn', () => pushWithdrawal(origins));
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-card') return;
  inBackground('open-card', async () => {
    const tab = await reach.activeTab();
    if (tab) await pushTo(tab.id, 'push/open-card');
  });
});

// Undefined until the person allows notifications: then the worker starts anew with it.
browser.notifications?.onClicked.addListener((id) => {
  if (id === REPORT) inBackground('open-report', openReport);
});

// An erase takes the alarm away too, and some browsers lose it in a restart: each wake sees to it.
inBackground('alarm', dailyAlarm);
