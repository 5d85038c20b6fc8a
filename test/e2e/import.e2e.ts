import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChromiumStage, importFile } from './support/chromium-stage';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.browser.extensionPage('options');
  await page.waitForSelector('#calendars');
});
afterEach(async () => {
  await tell((code) => page.evaluate(code), 'data/erase', {});
  await page.close();
});

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(stage.folder, name);
  writeFileSync(file, content);
  return file;
};
const event = (index: number, extra = ''): string =>
  `BEGIN:VEVENT\r\nUID:big${index}@google.com\r\nDTSTART:${MONDAY.replaceAll('-', '')}T090000Z\r\nDTEND:${MONDAY.replaceAll('-', '')}T093000Z\r\nSUMMARY:Event ${index}\r\n${extra}END:VEVENT\r\n`;
const calendar = (events: string): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Big one\r\n${events}END:VCALENDAR\r\n`;
const kept = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('#calendars h3 + p + ul h4 bdi, #calendars h3 + ul h4 bdi')].map((one) => one.textContent),
  );

/** Drops a file on the page, the way the browser tells a page of it. */
const drop = (name: string, text: string): Promise<void> =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: 'text/calendar' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, text] as const,
  );

describe('a calendar file', () => {
  it('comes in by the file field, with what is in it', async () => {
    expect(await importFile(page, stage.ics)).toMatch(/1 calendar: \d+ events, [\d,]+ dates/);
    await until('the calendar in the list', async () => (await kept()).length === 1);
  });

  it('comes in by being dropped', async () => {
    await drop('team.ics', readFileSync(stage.ics, 'utf8'));
    await until('the calendar in the list', async () => (await kept()).length === 1);
  });

  it('comes in as the .zip that Google exports, every calendar of it', async () => {
    const zip = zipSync({ 'own.ics': readFileSync(stage.ics), 'big.ics': Buffer.from(calendar(event(1))) });
    expect(await importFile(page, write('export.ical.zip', zip))).toMatch(/^2 calendars:/);
    await until('both in the list', async () => (await kept()).length === 2);
    expect(await kept()).toContain('Big one');
  });

  it('is salvaged when damaged: the rest is kept and the damage is shown', async () => {
    const damaged = calendar(
      `${event(1)}BEGIN:VEVENT\r\nUID:nostart@google.com\r\nSUMMARY:No start\r\nEND:VEVENT\r\n${event(2, 'RRULE:FREQ=NONSENSE\r\n')}${event(3)}`,
    ).slice(0, -40);
    const line = await importFile(page, write('damaged.ics', damaged));
    expect(line).toContain('3 problems');
    await page.click('#calendars summary:has-text("couldn’t be read")');
    await until('the problems in words', async () => {
      const text = await page.locator('#calendars').innerText();
      return /no start/i.test(text) && /repeat rule/i.test(text);
    });
  });

  it('is refused in plain words when it is no calendar, and what was there stays', async () => {
    await importFile(page, stage.ics);
    expect(await importFile(page, write('page.ics', '<!doctype html><title>Sign in</title>'))).toContain('This isn’t a calendar');
    expect(await kept()).toHaveLength(1);
  });

  it('shows how far it is, and leaves nothing behind when it is stopped', async () => {
    const many = calendar(Array.from({ length: 60_000 }, (_, index) => event(index, 'RRULE:FREQ=DAILY;COUNT=300\r\n')).join(''));
    await page.setInputFiles('#calendars input[type=file]', write('many.ics', many));
    await page.waitForSelector('#calendars [role=progressbar]');
    await page.click('#calendars .feeds li button');
    await page.waitForSelector('#calendars .feeds li p[role=status]');
    expect(await page.locator('#calendars .feeds li p[role=status]').innerText()).toBe('Stopped. Nothing was imported.');
    expect(await kept()).toEqual([]);
  });

  it('of 20,000 events is read without holding the page up', async () => {
    await page.evaluate(() => {
      const long: number[] = [];
      Object.assign(window, { long, began: performance.now() });
      new PerformanceObserver((list) => long.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' });
    });
    const line = await importFile(
      page,
      write('twenty.ics', calendar(Array.from({ length: 20_000 }, (_, index) => event(index)).join(''))),
      // How long it takes is for the bench to say; here it must come in, and leave the page free.
      50,
    );
    expect(line).toContain('20,000 events');
    // Beside the time that the whole takes on this machine.
    const held = await page.evaluate(() => {
      const { long, began } = window as unknown as { long: number[]; began: number };
      return Math.max(0, ...long) / (performance.now() - began);
    });
    expect(held).toBeLessThan(0.1);
  });
});
