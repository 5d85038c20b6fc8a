/**
 * A calendar of 20,000 events in a real browser, from the click to the last row: fetched, fetched again, and as a file. Beside it what
 * `ASYNCABLE_BUILT=<a built extension of before>` takes, run the same way. Prints figures; it is no test.
 */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calendarOf, FEED_HOST } from '../../demo/calendar-host';
import type { FeedsState } from '../../src/core/model';
import { buildStale } from '../e2e/support/built';
import { ChromiumStage, importFile } from '../e2e/support/chromium-stage';
import { grantedCopy } from '../e2e/support/granted';
import { tell } from '../e2e/support/seed';
import { MONDAY } from '../e2e/support/week';

const DAY = 86_400_000;
const EVENTS = 20_000;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Three MB: events of two years around the demo's week. */
function calendar(changed: number | null = null): string {
  const first = Date.parse(MONDAY) - 350 * DAY;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Heron'];
  for (let index = 0; index < EVENTS; index += 1) {
    const day = new Date(first + (index % 700) * DAY).toISOString().slice(0, 10).replaceAll('-', '');
    const title = index === changed ? 'Another title' : `Meeting ${index}`;
    lines.push('BEGIN:VEVENT', `UID:${index}@heron.example`, `SUMMARY:${title}`, 'STATUS:CONFIRMED');
    lines.push(`DTSTART:${day}T140000Z`, `DTEND:${day}T150000Z`, 'DESCRIPTION:Agenda and notes', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** How often it is looked whether a reading has ended, in ms: seldom, since a look is work too. */
const PACE = 100;

if (process.env.ASYNCABLE_BUILT === undefined) buildStale(['chrome']);
const copy = grantedCopy();
const stage = await ChromiumStage.open({ extension: copy });
try {
  const page = await stage.browser.extensionPage('options');
  await page.waitForSelector('#calendars input[type=file]', { state: 'attached' });
  const ask = <T>(kind: Parameters<typeof tell>[1], fields: object): Promise<T> =>
    tell<typeof kind, T>((code) => page.evaluate(code), kind, fields);
  const feed = async () => (await ask<FeedsState>('feeds/state', {})).feeds[0];
  const serve = (version: string, changed: number | null): void =>
    stage.server.answer(`${FEED_HOST} /bench.ics`, calendarOf(calendar(changed), version));
  /** Seconds that a piece of work takes, up to the moment when something holds. */
  const time = async (
    work: () => Promise<unknown>,
    done: () => Promise<boolean>,
    meanwhile = async () => {},
  ): Promise<string> => {
    const began = performance.now();
    await work();
    while (!(await done())) {
      await meanwhile();
      await new Promise((resolve) => setTimeout(resolve, PACE));
    }
    return `${((performance.now() - began) / 1000).toFixed(2)} s`;
  };
  let feedId = '';
  const connect = async (): Promise<void> => {
    ({ feedId } = await ask<{ feedId: string }>('feeds/connect', { address: `https://${FEED_HOST}/bench.ics` }));
  };
  serve('1', null);
  const first = await time(connect, async () => (await feed())?.state === 'found');
  await ask('feeds/keep', { feedId, mine: [feedId] });
  const again = async (meanwhile?: () => Promise<void>): Promise<string> => {
    const before = (await feed())?.refreshed ?? 0;
    return time(
      () => ask('feeds/read', { feedId }),
      async () => ((await feed())?.refreshed ?? 0) > before,
      meanwhile,
    );
  };
  serve('2', 7);
  const changed = await again();
  // Another mark of version with the same calendar: Google's export has none at all.
  serve('3', 7);
  const same = await again();
  serve('4', 8);
  const waits: number[] = [];
  await again(async () => {
    const asked = performance.now();
    await ask('app/pause', { until: null });
    waits.push(performance.now() - asked);
  });
  waits.sort((a, b) => a - b);
  await ask('data/erase', {});
  await page.reload();
  const file = path.join(stage.folder, 'bench.ics');
  writeFileSync(file, calendar());
  let line = '';
  const asFile = await time(
    async () => void (line = await importFile(page, file, 120)),
    async () => line !== '',
  );
  console.log(
    [
      `a calendar of ${EVENTS} events (bar 5 s)`,
      `  fetched, from the click to the last row  ${first}`,
      `  again, one event changed                 ${changed}`,
      `  again, nothing changed                   ${same}`,
      `  a question meanwhile waits               ${ms(waits[Math.floor(waits.length / 2)] ?? 0)} median, ${ms(waits.at(-1) ?? 0)} at most`,
      `  as a file                                ${asFile}  (${line})`,
    ].join('\n'),
  );
} finally {
  await stage.close();
  rmSync(copy, { recursive: true, force: true });
}
