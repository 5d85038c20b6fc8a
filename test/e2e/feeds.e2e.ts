import { rmSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  calendarOf,
  cutShort,
  EXPORT,
  exportOf,
  FEED_HOST,
  heldBack,
  htmlPage,
  refused,
  signedOut,
  tornOff,
  type HostAnswer,
} from '../../demo/calendar-host';
import { DEMO_ME } from '../../demo/team';
import { teamCalendar } from '../../demo/team-calendar';
import type { FeedsState, PopupState } from '../../src/core/model';
import { ChromiumStage } from './support/chromium-stage';
import { grantedCopy } from './support/granted';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

const SECRET = 'private-4f1c9a7755d2e0b8';
const ADDRESS = `https://${FEED_HOST}/ical/${SECRET}/basic.ics`;
const FEED = `${FEED_HOST} /ical/${SECRET}/basic.ics`;

const day = MONDAY.replaceAll('-', '');
const event = (uid: string, title: string): string =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}@heron.example`,
    `DTSTART:${day}T100000Z`,
    `DTEND:${day}T103000Z`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ].join('\r\n');
const heron = (...titles: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Heron',
    ...titles.map((one, at) => event(`h${at}`, one)),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

let stage: ChromiumStage;
let copy: string;
let page: Page;
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
});
afterEach(async () => {
  stage.server.answer(EXPORT, null);
  stage.server.answer(FEED, null);
  await ask('data/erase', {});
  await page.close();
});

const ask = <K extends Parameters<typeof tell>[1], T = unknown>(kind: K, fields: Parameters<typeof tell<K, T>>[2]): Promise<T> =>
  tell<K, T>((code) => page.evaluate(code), kind, fields);
const state = (): Promise<FeedsState> => ask<'feeds/state', FeedsState>('feeds/state', {});
const serve = (at: string, how: HostAnswer): void => stage.server.answer(at, how);
const row = (): Promise<string> => page.locator('#calendars .connected > li').first().innerText();
const says = (words: RegExp): Promise<unknown> => until(String(words), async () => words.test(await row()));

async function paste(address = ADDRESS): Promise<void> {
  await page.fill('.address input.input', address);
  await page.click('.address button[type=submit]');
}
async function connected(how: HostAnswer): Promise<void> {
  serve(FEED, how);
  await paste();
  await page.click('button:has-text("Use this calendar")');
  await says(/Updated .*\d+ events?/);
}

describe('the calendar that the browser is signed in to', () => {
  it('is read with its session on a click, found first, and kept when the person says whose it is', async () => {
    await stage.browser.context.addCookies([
      { name: 'SID', value: 'heron', domain: 'calendar.google.com', path: '/', secure: true, sameSite: 'Lax' },
    ]);
    const heard: IncomingHttpHeaders[] = [];
    const zip = exportOf({
      [`${DEMO_ME.email}.ics`]: teamCalendar(MONDAY),
      'Releases_9@group.calendar.google.com.ics': heron('Release train'),
    });
    serve(EXPORT, (request, response) => {
      heard.push(request.headers);
      zip(request, response);
    });
    expect(stage.server.log.filter((line) => line === EXPORT)).toEqual([]);
    await page.click('button:has-text("Import from Google Calendar")');
    await page.waitForSelector('.review');
    expect(heard).toHaveLength(1);
    expect(heard[0]?.cookie).toContain('SID=heron');
    const before = await ask<'popup/state', PopupState>('popup/state', { tabUrl: null });
    expect(before.calendars).toEqual([]);
    expect(await page.locator('.review input[type=checkbox]').count()).toBe(2);
    expect(await page.locator('.review input[type=checkbox]:checked').count()).toBe(1);
    await page.click('button:has-text("Use this calendar")');
    await until('the calendars', async () => {
      const after = await ask<'popup/state', PopupState>('popup/state', { tabUrl: null });
      return after.calendars.length === 2 && after.settings.emails.includes(DEMO_ME.email);
    });
    const { feeds } = await state();
    expect(feeds[0]?.calendars.map(({ mine }) => mine).toSorted()).toEqual([false, true]);
  });

  it.each<[string, HostAnswer, RegExp]>([
    ['signed out', signedOut, /You’re signed out of Google/],
    ['a sign-in page', htmlPage, /You’re signed out of Google/],
    ['403', refused(403), /don’t have access to this calendar \(403\)/],
    ['500', refused(500), /has a problem \(500\)/],
  ])('says in words what is wrong: %s', async (_name, how, words) => {
    serve(EXPORT, how);
    await page.click('button:has-text("Import from Google Calendar")');
    await says(words);
    expect(stage.server.log.filter((line) => !line.startsWith('calendar.google.com ') && !line.startsWith(FEED_HOST))).toEqual(
      [],
    );
  });
});

describe('a secret address', () => {
  it('is masked while it is typed and leaves the page once it is handed over', async () => {
    serve(FEED, calendarOf(heron('Planning'), '1'));
    expect(await page.getAttribute('.address input.input', 'type')).toBe('password');
    await paste();
    await page.waitForSelector('.review, .connected li');
    await until('the field empty', async () => (await page.inputValue('.address input.input')) === '');
  });

  it('is in no page, no answer, no export and nothing that is logged', async () => {
    const logged: string[] = [];
    stage.browser.context.on('console', (message) => logged.push(message.text()));
    await connected(calendarOf(heron('Planning'), '1'));
    serve(FEED, refused(404));
    await page.click('button:has-text("Update now")');
    await says(/not found/i);
    const watched = await stage.calendar('week');
    const popup = await stage.browser.extensionPage('popup');
    await popup.waitForSelector('main');
    const seen = [
      await page.content(),
      await popup.content(),
      await watched.page.content(),
      JSON.stringify(await state()),
      JSON.stringify(await ask('options/state', {})),
      JSON.stringify(await ask('data/export', {})),
      ...logged,
    ].join('\n');
    expect(seen).not.toContain(SECRET);
    await popup.close();
    await watched.page.close();
  });

  it('is asked without a session, and with what the server said of the last copy', async () => {
    const heard: IncomingHttpHeaders[] = [];
    const how = calendarOf(heron('Planning'), 'seven');
    const listen: HostAnswer = (request, response) => {
      heard.push(request.headers);
      how(request, response);
    };
    await stage.browser.context.addCookies([
      { name: 'S', value: 'x', domain: FEED_HOST, path: '/', secure: true, sameSite: 'Lax' },
    ]);
    await connected(listen);
    const { feeds } = await state();
    await page.click('button:has-text("Update now")');
    await until('a second reading', async () => ((await state()).feeds[0]?.refreshed ?? 0) > (feeds[0]?.refreshed ?? 0));
    expect(heard).toHaveLength(2);
    expect(heard.map(({ cookie }) => cookie)).toEqual([undefined, undefined]);
    expect(heard[1]?.['if-none-match']).toBe('"seven"');
  });

  it('takes in what changed since, and nothing else', async () => {
    await connected(calendarOf(heron('Planning', 'Retro'), '1'));
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    serve(FEED, calendarOf(heron('Planning II').replaceAll(day, tomorrow), '2'));
    await page.click('button:has-text("Update now")');
    await until('the change', async () => (await state()).feeds[0]?.calendars[0]?.events === 1);
    // It leaves guests out: how far they are known from elsewhere is said.
    await says(/Guests are known for 0 of 1 meeting in the next four weeks/);
  });

  it.each<[string, HostAnswer, RegExp]>([
    ['revoked', refused(404), /Not updated since|not found/],
    ['a page', htmlPage, /leads to a web page, not a calendar/],
    ['torn off on the way', tornOff(heron('Planning', 'Retro', 'Demo')), /stopped loading partway/],
    ['cut short', cutShort(heron('Planning', 'Retro')), /stopped loading partway/],
    ['busy', refused(429, { 'retry-after': '60' }), /server is busy/],
  ])('that fails says why and keeps the copy there was: %s', async (_name, how, words) => {
    await connected(calendarOf(heron('Planning', 'Retro'), '1'));
    serve(FEED, how);
    await page.click('button:has-text("Update now")');
    await says(words);
    expect((await state()).feeds[0]?.calendars[0]?.events).toBeGreaterThanOrEqual(1);
    const json = await ask<'data/export', { json: string }>('data/export', {});
    expect(json.json).toContain('Retro');
  });

  it('that is slow shows that it is asked, and can be stopped', async () => {
    const held = heldBack(calendarOf(heron('Planning'), '1'));
    serve(FEED, held.answer);
    await paste();
    await page.waitForSelector('.connected [role=progressbar]');
    expect(await row()).toContain(`Connecting to ${FEED_HOST}`);
    await page.click('.connected button:has-text("Stop")');
    await until('nothing left', async () => (await state()).feeds.length === 0);
    held.release();
  });

  it.each([
    ['hello', /isn’t a calendar address/],
    [`http://${FEED_HOST}/x.ics`, /Only https/],
    ['https://calendar.google.com/calendar/u/0/r/week', /the calendar’s page, not its address/],
  ])('is refused in words before anything is asked: %s', async (text, words) => {
    await paste(text);
    await until('the words', async () => words.test(await page.locator('.address .fault').innerText()));
    expect((await state()).feeds).toEqual([]);
  });

  it('may be written as webcal:', async () => {
    serve(FEED, calendarOf(heron('Planning'), '1'));
    await paste(ADDRESS.replace('https:', 'webcal:'));
    await page.waitForSelector('.review');
  });

  it('is removed at once and brought back', async () => {
    await connected(calendarOf(heron('Planning'), '1'));
    await page.click('button:has-text("Remove")');
    await says(/Removed/);
    expect((await ask<'popup/state', PopupState>('popup/state', { tabUrl: null })).calendars).toEqual([]);
    await page.click('button:has-text("Undo")');
    await until(
      'it back',
      async () => (await ask<'popup/state', PopupState>('popup/state', { tabUrl: null })).calendars.length === 1,
    );
  });
});
