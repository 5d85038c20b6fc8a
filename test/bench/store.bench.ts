/**
 * A week's read from 100,000 stored meetings, in a real browser's database, beside reading all and choosing. Prints figures and their
 * ratio; it is no test. The bar of the design is 30 ms.
 */
import { build } from 'esbuild';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';

const MEETINGS = 100_000;
const ROUNDS = 15;

const source = `
import { openDatabase } from './src/store/database';
import { readCalendars, readOccurrences } from './src/store/read';
const HOUR = 3_600_000, WEEK = 168 * HOUR, NOW = Date.UTC(2026, 10, 23);
globalThis.benchStore = async (meetings, rounds) => {
  const store = await openDatabase(undefined, { name: 'bench' });
  const fields = { name: 'Bench', fileName: 'b.ics', imported: NOW, events: 1, occurrences: meetings, from: null, to: null, problems: [], state: 'live', touched: NOW, namesGuests: true, zone: null, owner: null, mine: true, feedId: null };
  await store.shelves.calendars.put({ id: 'c1', ...fields });
  // Four years of 100,000 meetings: some 480 a week.
  for (let at = 0; at < meetings; at += 5_000) {
    const rows = Array.from({ length: 5_000 }, (_, n) => {
      const start = NOW + Math.round(((at + n) / meetings - 0.5) * 4 * 365 * 24) * HOUR;
      return { calendarId: 'c1', uid: 'u' + ((at + n) % 900), baseId: 'b' + ((at + n) % 900), start, end: start + HOUR, allDay: false, days: null, instance: start + at + n, status: 'confirmed', changed: null };
    });
    await store.shelves.occurrences.putAll(rows);
  }
  const week = () => store.look(['calendars', 'occurrences'], async (shelves) => (await readOccurrences(shelves, NOW, NOW + WEEK, await readCalendars(shelves))).length);
  const plain = () => store.look(['occurrences'], async (shelves) => (await shelves.occurrences.all()).filter((row) => row.start < NOW + WEEK && row.end > NOW).length);
  const time = async (work, times) => {
    const all = [];
    let found = 0;
    for (let round = 0; round < times; round += 1) {
      const began = performance.now();
      found = await work();
      all.push(performance.now() - began);
    }
    return { found, median: all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)], worst: Math.max(...all.slice(1), 0) };
  };
  const result = { week: await time(week, rounds), plain: await time(plain, 3) };
  await store.erase();
  return result;
};`;

interface Timed {
  readonly found: number;
  readonly median: number;
  readonly worst: number;
}

const bundle = await build({
  stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
});
buildStale(['chrome']);
const stage = await ChromiumStage.open();
try {
  const page = await stage.browser.extensionPage('options');
  await page.evaluate(bundle.outputFiles[0]?.text ?? '');
  const { week, plain } = await page.evaluate<{ week: Timed; plain: Timed }>(`benchStore(${MEETINGS}, ${ROUNDS})`);
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  console.log(`${MEETINGS} meetings, ${week.found} in the week`);
  console.log(`by the index        ${ms(week.median)}  (worst after the first of ${ROUNDS}: ${ms(week.worst)}; bar: 30 ms)`);
  console.log(`read all, choose    ${ms(plain.median)}  (${(plain.median / week.median).toFixed(0)} times as long)`);
} finally {
  await stage.close();
}
