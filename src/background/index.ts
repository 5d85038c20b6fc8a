/**
 * The background: a service worker in Chrome, an event page in Firefox. Either may stop after any message, so nothing here outlives one
 * but the open store, which is opened again when needed. Every listener is added in the first turn: one that is added later misses the
 * event that woke the worker.
 */
import { browser, type Runtime } from '../platform/browser';
import { machineZone, now } from '../platform/clock';
import { logSurprise } from '../platform/log';
import { openStore, readSettings, saveSettings, type Store } from '../store';
import { makeFeeds } from './feeds/feeds';
import { browserHouse, FEEDS_ALARM, giveBack } from './feeds/in-browser';
import { handlers } from './handlers';
import { lang, pushTo, reach } from './reach';
import { follow, FOLLOW_TABLES } from './follow';
import { dueReminders, REMINDERS, REMINDER_TABLES } from './reminders';
import { makeRouter } from './router';
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
    if (!(await shelves.settings.get('own'))) await saveSettings(shelves, await readSettings(shelves, machineZone(), now()));
  });
}

const store = async (): Promise<Store> => (opening ??= openFresh());
const reopen = async (): Promise<Store> => (opening = openFresh());

const feeds = makeFeeds({
  ...browserHouse(),
  store,
  now,
  zone: machineZone,
  refresh: () => reach.refresh(),
  surprised: (code, error) => logSurprise(code, error),
});

const router = makeRouter({
  own: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).href.replace(/\/$/u, '') },
  handlers,
  reach: {
    ...reach,
    readFeed: (feedId) => inBackground('feeds/read', () => feeds.read(feedId)),
    stopFeed: (feedId) => feeds.stop(feedId),
    mindFeeds: () => inBackground('feeds/wake', () => feeds.wake()),
  },
  lang,
  store,
  reopen,
  now,
  zone: machineZone,
  surprised: (code, error) => logSurprise(code, error),
});

/** Looks whether something is due that the person asked to be reminded of. */
async function remind(): Promise<void> {
  const open = await store();
  // A feed may have been refreshed since: what became of proposals stands in it.
  if (!open.readOnly) await open.change([...FOLLOW_TABLES], async (shelves) => follow(shelves, now(), machineZone()));
  const waiting = await open.look([...REMINDER_TABLES], async (shelves) => dueReminders(shelves, now()));
  await reach.remind(waiting > 0);
}

/** Runs something nobody waits for. */
function inBackground(code: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => logSurprise(code, error));
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => router.answer(message, sender));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') inBackground('welcome', welcome);
  inBackground('installed', async () => {
    await dailyAlarm();
    await tidy(await store(), now(), { restarted: true });
    await reach.refresh();
  });
});

browser.runtime.onStartup.addListener(() => {
  inBackground('startup', async () => {
    await dailyAlarm();
    await tidy(await store(), now(), { restarted: true });
  });
});

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === FEEDS_ALARM) inBackground('feeds/alarm', () => feeds.wake());
  if (alarm.name === REMINDERS) inBackground('reminders', remind);
  if (alarm.name !== DAILY) return;
  inBackground('daily', async () => {
    await tidy(await store(), now(), { restarted: false });
    await giveBack(await feeds.clear());
  });
});

browser.commands.onCommand.addListener((command) => {
  if (command !== 'open-card') return;
  inBackground('open-card', async () => {
    const tab = await reach.activeTab();
    if (tab) await pushTo(tab.id, 'push/open-card');
  });
});
