/**
 * The background: a service worker in Chrome, an event page in Firefox. Either may stop after any message, so nothing here outlives one
 * but the open store, which is opened again when needed. Every listener is added in the first turn: one that is added later misses the
 * event that woke the worker.
 */
import { browser, type Runtime } from '../platform/browser';
import { machineZone, now } from '../platform/clock';
import { logSurprise } from '../platform/log';
import { openStore, readSettings, saveSettings, type Store } from '../store';
import { handlers } from './handlers';
import { announceReport, lang, openReport, pushTo, reach, REPORT } from './reach';
import { spokenLoad } from './announced';
import { nextAnnouncement } from './report-day';
import { makeRouter } from './router';
import { DAILY, dailyAlarm, tidy } from './tidy';

let opening: Promise<Store> | null = null;

/** Opens the store and makes sure that the first day is written down: the first week is counted from it. */
async function openFresh(): Promise<Store> {
  const store = await openStore(undefined, (error) => logSurprise('store/open', error));
  try {
    if (!store.readOnly) await rememberFirstDay(store);
  } catch (error) {
    logSurprise('store/first-day', error); // A full disk: reading still works.
  }
  return store;
}

async function rememberFirstDay(store: Store): Promise<void> {
  await store.change(['settings'], async (shelves) => {
    if (!(await shelves.settings.get('own'))) await saveSettings(shelves, await readSettings(shelves, machineZone(), now()));
  });
}

const store = async (): Promise<Store> => (opening ??= openFresh());
const reopen = async (): Promise<Store> => (opening = openFresh());

const router = makeRouter({
  own: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).href.replace(/\/$/u, '') },
  handlers,
  reach,
  lang,
  store,
  reopen,
  now,
  zone: machineZone,
  surprised: (code, error) => logSurprise(code, error),
});

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

/** Runs something nobody waits for. */
function inBackground(code: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => logSurprise(code, error));
}

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => router.answer(message, sender));

browser.runtime.onInstalled.addListener(() => {
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
    await planReport(await store());
  });
});

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === REPORT) inBackground('report', announce);
  if (alarm.name === DAILY) inBackground('daily', async () => tidy(await store(), now(), { restarted: false }));
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
