/**
 * The store at the size of a long working life, in a real browser: what a week's read costs among 100,000 stored meetings, beside the same
 * read among a thousand; and a fetched calendar of 20,000 events, from the click to the last row. Prints figures; it is no test.
 */
import { rmSync } from 'node:fs';
import { buildSync } from 'esbuild';
import { calendarOf, FEED_HOST } from '../../demo/calendar-host';
import type { FeedsState } from '../../src/core/model';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';
import { grantedCopy } from '../e2e/support/granted';
import { tell } from '../e2e/support/seed';
import { until } from '../e2e/support/until';
import { MONDAY } from '../e2e/support/week';

const DAY = 86_400_000;
const ROUNDS = 9;
const EVENTS = 20_000;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The store's own code, made into one script for a page of the extension's origin. */
const [script] = buildSync({
  stdin: {
    contents: `
      import { openDatabase } from './src/store/database';
      import { readCalendars, readOccurrences } from './src/store';
      globalThis.bench = { openDatabase, readCalendars, readOccurrences };
    `,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  target: 'es2022',
  write: false,
}).outputFiles;

/** Fills a database of its own and reads a week of it, over and over; median in milliseconds, and rows. */
const MEASURE = `async (count, rounds) => {
  const { openDatabase, readCalendars, readOccurrences } = globalThis.bench;
  const store = await openDatabase(undefined, { name: 'bench-' + count });
  const now = Date.now();
  const span = 4 * 365 * ${DAY};
  const tables = ['calendars', 'events', 'occurrences'];
  await store.change(tables, async (shelves) => shelves.calendars.put({ id: 'c', name: 'c', fileName: '', imported: now, events: count, occurrences: count, from: now - span, to: now + span, problems: [], mine: true, feedId: null, namesGuests: true, state: 'live', touched: now, zone: null, owner: null }));
  for (let at = 0; at < count; at += 5000) {
    const rows = Array.from({ length: Math.min(5000, count - at) }, (_, i) => {
      const start = now - span / 2 + Math.floor(((at + i) / count) * span);
      return { calendarId: 'c', uid: 'u' + ((at + i) % 2000), baseId: 'u' + ((at + i) % 2000), start, end: start + 1800000, allDay: false, days: null, instance: start, status: 'confirmed', changed: null };
    });
    await store.change(tables, async (shelves) => shelves.occurrences.putAll(rows));
  }
  const times = [];
  let found = 0;
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await store.look(['calendars', 'occurrences'], async (shelves) => {
      found = (await readOccurrences(shelves, now, now + 7 * ${DAY}, await readCalendars(shelves))).length;
    });
    times.push(performance.now() - began);
  }
  await store.erase();
  return { median: times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)], found };
}`;

function calendar(): string {
  const day = MONDAY.replaceAll('-', '');
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Heron'];
  for (let index = 0; index < EVENTS; index += 1) {
    lines.push('BEGIN:VEVENT', `UID:${index}@heron.example`, `SUMMARY:Meeting ${index}`, 'STATUS:CONFIRMED');
    lines.push(`DTSTART:${day}T140000Z`, `DTEND:${day}T150000Z`, 'DESCRIPTION:Agenda and notes', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

buildStale(['chrome']);
const copy = grantedCopy();
const stage = await ChromiumStage.open({ extension: copy });
try {
  const page = await stage.browser.extensionPage('options');
  // The page's own policy keeps foreign scripts out: this one comes in by the debugger's door.
  await page.evaluate(script?.text ?? '');
  const measure = (count: number): Promise<{ median: number; found: number }> =>
    page.evaluate(`(${MEASURE})(${count}, ${ROUNDS})`);
  const few = await measure(1_000);
  const many = await measure(100_000);
  process.stdout.write(
    [
      `a week's read, median of ${ROUNDS}`,
      `  among 100,000 meetings  ${ms(many.median)}, ${many.found} rows  (bar 30 ms)`,
      `  among   1,000 meetings  ${ms(few.median)}, ${few.found} rows`,
      '',
    ].join('\n'),
  );
  const text = calendar();
  stage.server.answer(`${FEED_HOST} /bench.ics`, calendarOf(text, '1'));
  const state = (): Promise<FeedsState> => tell<'feeds/state', FeedsState>((code) => page.evaluate(code), 'feeds/state', {});
  const began = performance.now();
  const { feedId } = await tell<'feeds/connect', { feedId: string }>((code) => page.evaluate(code), 'feeds/connect', {
    address: `https://${FEED_HOST}/bench.ics`,
  });
  // While it is read, how long does a question wait?
  const waits: number[] = [];
  await until(
    'all of it',
    async () => {
      const asked = performance.now();
      await tell((code) => page.evaluate(code), 'app/pause', { until: null });
      waits.push(performance.now() - asked);
      return (await state()).feeds[0]?.state === 'found';
    },
    120,
  );
  const first = performance.now() - began;
  await tell((code) => page.evaluate(code), 'feeds/keep', { feedId, mine: [feedId] });
  stage.server.answer(`${FEED_HOST} /bench.ics`, calendarOf(text.replace('Meeting 7\r\n', 'Meeting seven\r\n'), '2'));
  const before = (await state()).feeds[0]?.refreshed ?? 0;
  const again = performance.now();
  await tell((code) => page.evaluate(code), 'feeds/read', { feedId });
  await until('it again', async () => ((await state()).feeds[0]?.refreshed ?? 0) > before, 120);
  const sorted = waits.toSorted((a, b) => a - b);
  process.stdout.write(
    [
      `a fetched calendar of ${EVENTS} events, ${(text.length / 1e6).toFixed(1)} MB, in the background`,
      `  from the click to the last row      ${(first / 1000).toFixed(2)} s   (bar 5 s)`,
      `  again, one event changed            ${((performance.now() - again) / 1000).toFixed(2)} s`,
      `  a question meanwhile waits          ${ms(sorted[Math.floor(sorted.length / 2)] ?? 0)} median, ${ms(sorted.at(-1) ?? 0)} at most`,
      '',
    ].join('\n'),
  );
} finally {
  await stage.close();
  rmSync(copy, { recursive: true, force: true });
}
