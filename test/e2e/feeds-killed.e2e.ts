/** The worker is ended in the middle of a calendar, at every step of it: what is stored in the end is as if nothing had happened. */
import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { calendarOf, FEED_HOST, heldBack } from '../../demo/calendar-host';
import type { FeedsState } from '../../src/core/model';
import { ChromiumStage } from './support/chromium-stage';
import { grantedCopy } from './support/granted';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

const FEED = `${FEED_HOST} /private-77/basic.ics`;
const EVENTS = 3_000;
const day = MONDAY.replaceAll('-', '');
const events = Array.from(
  { length: EVENTS },
  (_, at) =>
    `BEGIN:VEVENT\r\nUID:k${at}@heron.example\r\nDTSTART:${day}T090000Z\r\nDTEND:${day}T093000Z\r\nSUMMARY:Event ${at}\r\nEND:VEVENT\r\n`,
);
const text = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Heron\r\n${events.join('')}END:VCALENDAR\r\n`;

let stage: ChromiumStage;
let copy: string;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  copy = grantedCopy();
  stage = await ChromiumStage.open({ extension: copy });
});
afterAll(async () => {
  await stage.close();
  rmSync(copy, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await stage.browser.extensionPage('options');
  await page.waitForSelector('#calendars .ways');
  session = await stage.browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await page.evaluate(GATE);
});
afterEach(async () => {
  await tell((code) => page.evaluate(code), 'data/erase', {});
  await page.close();
  stage.server.answer(FEED, null);
});

/**
 * A gate across the store: while it is shut, every step of the worker waits for the page's own transaction; each opening lets exactly one
 * transaction of the worker through, and then says what the row of the reading has come to.
 */
const GATE = `(() => {
  const opened = new Promise((resolve, reject) => {
    const asked = indexedDB.open('asyncable');
    asked.onsuccess = () => {
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
  const hold = async () => {
    const db = await opened;
    const transaction = db.transaction(['jobs'], 'readwrite');
    const store = transaction.objectStore('jobs');
    let free = false;
    let rows = [];
    const seen = new Promise((resolve) => {
      const again = () => {
        const asked = store.getAll();
        asked.onsuccess = () => {
          rows = asked.result;
          resolve(null);
          if (!free) again();
        };
      };
      again();
    });
    const done = new Promise((resolve) => { transaction.oncomplete = () => resolve(null); });
    return { seen, rows: () => rows.map(({ step, cursor }) => ({ step, cursor })), release: async () => { free = true; await done; } };
  };
  let held = null;
  globalThis.gate = {
    shut: async () => { held = await hold(); await held.seen; return held.rows(); },
    step: async () => {
      const before = held;
      const next = hold();
      await before.release();
      held = await next;
      await held.seen;
      return held.rows();
    },
    open: async () => { const before = held; held = null; await before.release(); },
  };
})()`;

interface Stand {
  readonly step: string;
  readonly cursor: number;
}
const gate = (act: 'shut' | 'step' | 'open'): Promise<Stand[]> => page.evaluate(`gate.${act}()`);
const asked = (): number => stage.server.log.filter((line) => line === FEED).length;
const state = (): Promise<FeedsState> => tell<'feeds/state', FeedsState>((code) => page.evaluate(code), 'feeds/state', {});

/** Ends the worker, as the browser does whenever it likes. */
async function kill(): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some((one) => one.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

async function paste(): Promise<void> {
  await page.fill('.address input.input', `https://${FEED_HOST}/private-77/basic.ics`);
  await page.click('.address button[type=submit]');
}

async function whole(): Promise<void> {
  await until('all of it', async () => (await state()).feeds[0]?.state === 'found', 40);
  const found = await state();
  expect(found.feeds[0]).toMatchObject({ problem: null, progress: null });
  expect(found.feeds[0]?.calendars[0]).toMatchObject({ events: EVENTS, occurrences: EVENTS });
  const counts = await page.evaluate(`new Promise((resolve) => {
    indexedDB.open('asyncable').onsuccess = ({ target }) => {
      const names = ['blocks', 'jobs', 'parcels'];
      const transaction = target.result.transaction(names);
      Promise.all(names.map((name) => new Promise((done) => { transaction.objectStore(name).getAll().onsuccess = (event) => done(event.target.result); })))
        .then(([blocks, jobs, parcels]) => {
          target.result.close();
          const series = blocks.flatMap((block) => block.series);
          const starts = series.flatMap((one) => one.plain.starts);
          resolve([new Set(series.map((one) => one.event.uid)).size, series.length, starts.length, jobs.length, parcels.length]);
        });
    };
  })`);
  expect(counts).toEqual([EVENTS, EVENTS, EVENTS, 0, 0]);
}

describe('a worker that is ended', () => {
  it('while it waits for the server asks again', async () => {
    const held = heldBack(calendarOf(text, '1'));
    stage.server.answer(FEED, held.answer);
    await paste();
    await until('the question', async () => asked() > 0);
    await kill();
    held.release();
    stage.server.answer(FEED, calendarOf(text, '1'));
    await whole();
  });

  it.each<[string, (stand: Stand) => boolean]>([
    ['when everything was fetched', ({ step, cursor }) => step === 'reading' && cursor === 0],
    ['in the middle of reading', ({ step, cursor }) => step === 'reading' && cursor > 0],
    ['before it compares', ({ step }) => step === 'removing'],
    ['before it finishes', ({ step }) => step === 'finishing'],
  ])('%s goes on from there and does not fetch again', async (_name, wanted) => {
    const held = heldBack(calendarOf(text, '1'));
    stage.server.answer(FEED, held.answer);
    const before = asked();
    await paste();
    await until('the question', async () => asked() > before);
    await gate('shut');
    held.release();
    await until('the step', async () => {
      const [stand] = await gate('step');
      return stand !== undefined && wanted(stand);
    });
    await kill();
    await gate('open');
    await whole();
    expect(asked()).toBe(before + 1);
  });

  it('is woken by its alarm, with nobody asking', async () => {
    const held = heldBack(calendarOf(text, '1'));
    stage.server.answer(FEED, held.answer);
    const before = asked();
    await paste();
    await until('the question', async () => asked() > before);
    // In a minute would be too long for a test: the alarm is the worker's own, only sooner.
    await page.evaluate(`chrome.alarms.create('feeds', { when: Date.now() + 4000, periodInMinutes: 1 })`);
    await kill();
    stage.server.answer(FEED, calendarOf(text, '1'));
    await until('a new question', async () => asked() > before + 1, 30);
    await whole();
    held.release();
  });
});
