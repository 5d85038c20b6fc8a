/**
 * A week's read from 100,000 stored meetings, in a real browser's database, beside reading all and choosing: once as single events, once
 * as 900 series. Prints figures and their ratio; it is no test. The bar of the design is 30 ms.
 */
import { build } from 'esbuild';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage } from '../e2e/support/chromium-stage';

const MEETINGS = 100_000;
const SERIES = 900;
const ROUNDS = 15;

const source = `
import { openDatabase } from './src/store/database';
import { beginImport, finishImport, putImport, readCalendars, readMeetings, readOccurrences } from './src/store';
const HOUR = 3_600_000, WEEK = 168 * HOUR, NOW = Date.UTC(2026, 10, 23);
const guests = ['ana', 'ben', 'cleo', 'dan'].map((name) => ({ email: name + '@heron.example', name, kind: 'person', role: 'required', answer: 'accepted', organizer: name === 'ana' }));
const event = (uid, rule) => ({ uid, baseId: uid, title: 'Meeting ' + uid, description: 'Agenda and notes '.repeat(10), location: '', zone: null, cadence: rule === null ? 'none' : 'weekly', rule, attendees: guests, visibility: 'default', transparency: 'busy', entryType: 'event', hasCall: true, created: null, ownAnswer: 'accepted' });
const occurrence = (uid, start) => ({ uid, baseId: uid, start, end: start + HOUR, allDay: false, days: null, instance: start, status: 'confirmed', changed: null });
globalThis.benchStore = async (meetings, series, rounds) => {
  const store = await openDatabase(undefined, { name: 'bench' });
  const tables = ['calendars', 'blocks', 'spans'];
  await store.change(tables, (shelves) => beginImport(shelves, { id: 'c1', name: 'Bench', fileName: 'b.ics', now: NOW }));
  // Four years of 100,000 meetings: some 480 a week.
  const at = (n) => NOW + Math.round((n / meetings - 0.5) * 4 * 365 * 24) * HOUR + (n % 60) * 60_000;
  const each = series === 0 ? 1 : Math.floor(meetings / series);
  for (let begun = 0; begun < meetings; ) {
    const rows = { events: [], occurrences: [], now: NOW };
    for (; begun < meetings && rows.occurrences.length < 4_000; begun += each) {
      const uid = 'u' + begun;
      rows.events.push(event(uid, series === 0 ? null : 'FREQ=WEEKLY'));
      for (let one = 0; one < each; one += 1) rows.occurrences.push(occurrence(uid, series === 0 ? at(begun) : at((begun / each) + one * series)));
    }
    await store.change(tables, (shelves) => putImport(shelves, 'c1', rows));
  }
  const counts = { events: 1, occurrences: meetings, problems: 0, from: NOW, to: NOW, name: 'Bench', zone: null, owner: null };
  await store.change(tables, (shelves) => finishImport(shelves, 'c1', { counts, problems: [], now: NOW }));
  const week = () => store.look(tables, async (shelves) => (await readOccurrences(shelves, NOW, NOW + WEEK, await readCalendars(shelves))).length);
  const whole = () => store.look(tables, async (shelves) => (await readMeetings(shelves, NOW, NOW + WEEK, await readCalendars(shelves))).occurrences.length);
  const plain = () => store.look(tables, async (shelves) => (await readOccurrences(shelves, NOW - 5 * 365 * 24 * HOUR, NOW + 5 * 365 * 24 * HOUR, await readCalendars(shelves))).filter((row) => row.start < NOW + WEEK && row.end > NOW).length);
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
  const result = { week: await time(week, rounds), whole: await time(whole, rounds), plain: await time(plain, 3) };
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
  const ms = (value: number): string => `${value.toFixed(1)} ms`;
  for (const series of [0, SERIES]) {
    const { week, whole, plain } = await page.evaluate<{ week: Timed; whole: Timed; plain: Timed }>(
      `benchStore(${MEETINGS}, ${series}, ${ROUNDS})`,
    );
    console.log(`${MEETINGS} meetings, ${series === 0 ? 'single events' : `${series} series`}; ${week.found} in the week`);
    console.log(`by the index        ${ms(week.median)}  (worst after the first of ${ROUNDS}: ${ms(week.worst)}; bar: 30 ms)`);
    console.log(`with their events   ${ms(whole.median)}`);
    console.log(`read all, choose    ${ms(plain.median)}  (${(plain.median / week.median).toFixed(0)} times as long)`);
  }
} finally {
  await stage.close();
}
