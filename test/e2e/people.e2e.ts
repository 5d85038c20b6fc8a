/** Lists of people, and everything that is kept: in, out, away and back again, in the built extension. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { ChromiumStage, importFile } from './support/chromium-stage';
import { tell } from './support/seed';
import { until } from './support/until';

let stage: ChromiumStage;
let page: Page;
beforeAll(async () => {
  stage = await ChromiumStage.open();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.browser.extensionPage('options');
  await page.waitForSelector('#people');
});
afterEach(async () => {
  await tell((code) => page.evaluate(code), 'data/erase', {});
  await page.close();
});

const ask: typeof tell = (evaluate, kind, fields) => tell(evaluate, kind, fields);
const send = <K extends Parameters<typeof tell>[1]>(kind: K, fields: Parameters<typeof tell<K>>[2]) =>
  ask<K, Record<string, unknown>>((code) => page.evaluate(code), kind, fields);

const member = (name: string, tz: string, more: object = {}): object => ({
  id: `U${name}`,
  name,
  deleted: false,
  tz,
  profile: { real_name: name, email: `${name.toLowerCase()}@heron.example` },
  ...more,
});
const SLACK = JSON.stringify([
  member('Kenji', 'Asia/Tokyo'),
  member('Amara', 'Africa/Lagos'),
  member('Nobody', ''),
  member('Left', 'Europe/Paris', { deleted: true }),
  member('Bot', 'Europe/Paris', { is_bot: true }),
]);

/** Drops files on the page, the way the browser tells a page of it. */
const drop = (name: string, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(content)], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, [...bytes]] as const,
  );
const dropText = (name: string, text: string): Promise<void> => drop(name, Buffer.from(text));
const names = (): Promise<string[]> => page.locator('#people .person h3').allInnerTexts();
const panel = () => page.locator('#people .list-in');
const take = () => panel().getByRole('button', { name: /^Add / });

/** Pictures of what a test stands before, when somebody wants to look: `ASYNCABLE_PICTURES=folder`. */
async function picture(name: string): Promise<void> {
  const folder = process.env.ASYNCABLE_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 400, height: 860 });
  await page.screenshot({ path: path.join(folder, `${name}-narrow.png`), fullPage: true });
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** The demo calendar, and the page as it stands when it is opened the next time. */
async function bringCalendar(): Promise<void> {
  await importFile(page, stage.ics);
  await page.reload();
  await page.waitForSelector('#people');
}

describe('a list of people', () => {
  it('comes in as a Slack export, is shown before it is taken, and can be taken back', async () => {
    await drop('Heron Slack export.zip', zipSync({ 'channels.json': Buffer.from('[]'), 'users.json': Buffer.from(SLACK) }));
    await take().waitFor();
    expect(await panel().innerText()).toMatch(/3 people: 2 new/u);
    expect(await names()).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await take().click();
    await until('both in the list', async () => (await names()).length === 2);
    expect(await names()).toEqual(['Amara', 'Kenji']);
    expect(await page.locator('#people .person').last().innerText()).toMatch(/Tokyo[\s\S]*Slack export/u);
    await page.locator('#people .undo').getByRole('button', { name: 'Undo' }).click();
    await until('nobody left', async () => (await names()).length === 0);
  });

  it('comes in as a table: columns can be set right, old letters are read, and what is ambiguous is asked', async () => {
    const table = 'Wer;Post;Ort oder Zone\r\nJürgen;juergen@heron.example;IST\r\nZoë;zoe@heron.example;IST\r\n';
    await drop('leute.csv', Buffer.from(table, 'latin1'));
    await panel().waitFor();
    await panel().locator('details.columns summary').click();
    await panel().locator('.column-list select').nth(0).selectOption('name');
    await panel().locator('.column-list select').nth(2).selectOption('zone');
    const dublin = panel().getByRole('button', { name: 'Dublin' });
    await dublin.waitFor();
    expect(await panel().locator('.questions').innerText()).toContain('“IST”, for 2 people');
    // Nothing is assumed of IST: as long as nobody answers, there is nothing to take.
    expect(await take().isDisabled()).toBe(true);
    await dublin.click();
    await until('both can be taken', async () => (await take().innerText()) === 'Add 2 people');
    await picture('list-questions');
    expect(await violations(page)).toEqual([]);
    await take().click();
    await until('both in the list', async () => (await names()).length === 2);
    expect(await names()).toEqual(['Jürgen', 'Zoë']);
    expect(await page.locator('#people .person').first().innerText()).toContain('Dublin');
  });

  it('asks where two entries disagree, by keyboard too, and says what it did not understand', async () => {
    const rows = ['noor@heron.example,Europe/Berlin,9-17', 'noor@heron.example,Europe/Lisbon,9-17'];
    const more = [
      'kai@heron.example,Pacific Time (US & Canada),whenever',
      'zoe@heron.example,Asia/Tokyo,"Mon-Thu 9-17, Fri 9-13"',
    ];
    await dropText('team.csv', ['email,time zone,hours', ...rows, ...more].join('\n'));
    const lisbon = panel().getByRole('button', { name: 'Lisbon' });
    await lisbon.waitFor();
    expect(await panel().locator('.questions').innerText()).toMatch(/Europe\/Berlin \| Europe\/Lisbon[\s\S]*Pacific Time/u);
    expect(await panel().innerText()).toContain('1 entry couldn’t be fully understood');
    await lisbon.focus();
    await page.keyboard.press('Enter');
    await until('the answer is kept', async () => (await lisbon.getAttribute('aria-pressed')) === 'true');
    await panel().getByRole('button', { name: 'Vancouver' }).focus();
    await page.keyboard.press('Space');
    await until('all three can be taken', async () => (await take().innerText()) === 'Add 3 people');
    await picture('list-two-entries');
    expect(await violations(page)).toEqual([]);
    await take().click();
    await until('all three in the list', async () => (await names()).length === 3);
    const list = await page.locator('#people').innerText();
    expect(list).toMatch(/Lisbon/u);
    expect(list).toMatch(/Vancouver/u);
    await page.locator('#people .undo').getByRole('button', { name: 'Undo' }).click();
    await until('nobody left', async () => (await names()).length === 0);
  });

  it('does not overrule what the person typed, unless that is ticked', async () => {
    await send('person/save', {
      person: {
        email: 'kenji@heron.example',
        name: 'Kenji',
        zone: { value: 'Europe/Berlin', source: 'said', confidence: 1, learned: '2026-11-01' },
        hours: null,
        country: null,
        relation: 'peer',
        off: [],
      },
    });
    await until('Kenji in the list', async () => (await names()).length === 1);
    await dropText('users.json', SLACK);
    await panel().locator('tbody tr').waitFor();
    const tick = panel().locator('tbody input[type=checkbox]');
    expect(await tick.isChecked()).toBe(false);
    expect(await panel().innerText()).toContain('You said Berlin, so that stays unless you tick this');
    await picture('list-changes');
    await tick.check();
    await take().click();
    await until('Kenji in Tokyo', async () => /Tokyo/u.test(await page.locator('#people').innerText()));
  });

  it('that is none says what it is instead', async () => {
    await dropText('people.json', '{"hello": 1}');
    await page.locator('#people .callout').waitFor();
    expect(await page.locator('#people .callout').innerText()).toContain('Couldn’t read this list');
    await page.locator('#people .callout').getByRole('button').click();
    await dropText('people.csv', 'a;b\n1;2\n');
    await panel().waitFor();
    expect(await panel().innerText()).toContain('Choose below which column has the email addresses');
  });
});

describe('hundreds of people', () => {
  it('are searched, paged and walked through by keyboard', async () => {
    const people = Array.from(
      { length: 600 },
      (_, at) => `Person ${at},p${at}@heron.example,${at % 2 ? 'Asia/Tokyo' : 'Europe/Lisbon'}`,
    );
    await dropText('many.csv', `name,email,time zone\n${people.join('\n')}\n`);
    await take().click();
    await until('the first page of them', async () => (await names()).length === 50);
    await page.locator('#people input[type=search]').fill('tokyo 599');
    await until('the one', async () => (await names()).join() === 'Person 599');
    await page.locator('#people input[type=search]').press('Enter');
    await page.locator('#people form.edit').waitFor();
    expect(await page.locator('#people form.edit').innerText()).toContain('Time zone: Tokyo (List,');
    await picture('form');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Escape');
    await until('the row again, in focus', async () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Edit Person 599'),
    );
    await page.locator('#people input[type=search]').fill('');
    await until('the first page again', async () => (await names()).length === 50);
    await page.locator('#people [data-row]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Edit Person 2');
  });
});

describe('whom to ask about', () => {
  it('are those in meetings to come whose zone is not known; an answer or "later" takes them off', async () => {
    await bringCalendar();
    const asks = page.locator('#people .asks li');
    await asks.first().waitFor();
    const first = await asks.first().locator('strong').innerText();
    await picture('asks');
    expect(await violations(page)).toEqual([]);
    await asks
      .first()
      .getByRole('button', { name: /^Ask me later/u })
      .click();
    await until('somebody else comes first', async () => (await asks.first().locator('strong').innerText()) !== first);
    const name = await asks.first().locator('strong').innerText();
    await asks
      .first()
      .getByRole('button', { name: /^Set time zone/u })
      .click();
    await asks.first().getByRole('combobox').fill('Lisbon');
    await asks.first().getByRole('option').first().click();
    await until('they are in the list', async () => (await names()).includes(name));
  });
});

describe('everything that is kept', () => {
  const withoutDate = (json: string): string => json.replace(/"exported":\d+/u, '');
  const exported = async (): Promise<string> => withoutDate(String((await send('data/export', {})).json));

  it('goes out, is wiped out, and comes back equal', async () => {
    await bringCalendar();
    await dropText('users.json', SLACK);
    await take().click();
    await until('both in the list', async () => (await names()).length >= 2);
    await send('settings/save', { patch: { grace: 30, keepDays: 365 } });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export everything' }).click(),
    ]);
    const file = path.join(stage.folder, 'export.json');
    await download.saveAs(file);
    const before = withoutDate(readFileSync(file, 'utf8'));

    await send('data/erase', {});
    const left = await page.evaluate(async () => {
      const { storage, alarms } = (globalThis as unknown as { chrome: Record<'storage' | 'alarms', never> })
        .chrome as unknown as {
        storage: Record<string, { get(): Promise<object> }>;
        alarms: { getAll(): Promise<unknown[]> };
      };
      const areas = await Promise.all(['local', 'session', 'sync'].map(async (area) => (await storage[area]?.get()) ?? {}));
      return { items: areas.flatMap((area) => Object.keys(area)), alarms: (await alarms.getAll()).length };
    });
    expect(left).toEqual({ items: [], alarms: 0 });
    await until('nobody left', async () => (await names()).length === 0);
    expect(await exported()).not.toBe(before);

    await page.locator('#data input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Replace everything' }).click();
    await until('it is said to be back', async () => /entries restored/u.test(await page.locator('#data').innerText()));
    expect(await exported()).toBe(before);
    await picture('data');
    expect(await violations(page)).toEqual([]);
    await page.locator('#data').getByRole('button', { name: 'Undo' }).click();
    await until('everything is as before', async () => /back as it was/u.test(await page.locator('#data').innerText()));
    expect(await names()).toEqual([]);
  });

  it('leaves out, and counts, rows that are not sound', async () => {
    const hostile = JSON.parse(String((await send('data/export', {})).json)) as { tables: Record<string, unknown[]> };
    hostile.tables.people = [{ email: 'no address' }, JSON.parse('{"__proto__": {"x": 1}, "email": "a@b.example"}')];
    const file = path.join(stage.folder, 'hostile.json');
    writeFileSync(file, JSON.stringify(hostile));
    await page.locator('#data input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Replace everything' }).click();
    await until('what was refused is counted', async () => /2 could not be read/u.test(await page.locator('#data').innerText()));
    expect(await names()).toEqual([]);
  });

  it('goes out as a table of meetings', async () => {
    await importFile(page, stage.ics);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export meetings as a table' }).click(),
    ]);
    const file = path.join(stage.folder, 'meetings.csv');
    await download.saveAs(file);
    const lines = readFileSync(file, 'utf8').split('\r\n');
    expect(lines[0]).toContain('date,start,end,zone,minutes,title');
    expect(lines.length).toBeGreaterThan(10);
  });

  it('is shared as settings between machines, people and meetings are not', async () => {
    await dropText('users.json', SLACK);
    await take().click();
    await send('settings/save', { patch: { grace: 45 } });
    const synced = async (): Promise<string> =>
      page.evaluate(async () => {
        const { storage } = (globalThis as unknown as { chrome: { storage: { sync: { get(): Promise<object> } } } }).chrome;
        return JSON.stringify(await storage.sync.get());
      });
    await until('the setting is shared', async () => (await synced()).includes('"setting.grace"'));
    expect(await synced()).not.toContain('heron.example');
    // Another machine sets it later.
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { sync: { set(items: object): Promise<void> } } } })
        .chrome;
      await storage.sync.set({ 'setting.grace': { value: 5, at: Date.now() + 1_000 } });
    });
    await until('the later word counts here', async () => (await page.locator('#marks input[type=number]').inputValue()) === '5');
  });
});

describe('a database that this release cannot use', () => {
  const database = (work: string): Promise<void> =>
    page.evaluate(`new Promise((resolve, reject) => {
      const asked = indexedDB.open('asyncable');
      asked.onerror = () => reject(asked.error);
      asked.onsuccess = () => { const db = asked.result; const done = () => { db.close(); resolve(); }; ${work} };
    })`);

  it('of a newer release is shown and not changed, and that is said', async () => {
    await database(
      `const t = db.transaction('meta', 'readwrite'); t.objectStore('meta').put({ key: 'schema', value: 999 }); t.oncomplete = done;`,
    );
    await stage.browser.stopServiceWorker();
    await page.reload();
    await page.locator('main .warn').waitFor();
    expect(await page.locator('main .warn').innerText()).toContain('newer version of Asyncable');
    await page.locator('#marks input[role=switch]').first().click();
    await until('the refusal is said', async () => /Not saved/u.test(await page.locator('.saved').innerText()));
  });

  it('that an older copy of ours holds on to leaves everything working in memory, and that is said', async () => {
    const holder = await stage.browser.extensionPage('options');
    await holder.waitForSelector('#people');
    await stage.browser.stopServiceWorker();
    // An old database, held open by somebody who does not let go when told to.
    await holder.evaluate(`new Promise((resolve, reject) => {
      const gone = indexedDB.deleteDatabase('asyncable');
      gone.onerror = () => reject(gone.error);
      gone.onsuccess = () => {
        const asked = indexedDB.open('asyncable', 1);
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => { globalThis.held = asked.result; resolve(); };
      };
    })`);
    await page.reload();
    await page.locator('main .warn').waitFor();
    expect(await page.locator('main .warn').innerText()).toContain('An older version of Asyncable');
    await dropText('users.json', SLACK);
    await take().click();
    await until('both in the list', async () => (await names()).length === 2);
    await holder.close();
    await stage.browser.stopServiceWorker();
    await page.reload();
    await page.waitForSelector('#people');
    await until('the database opens again', async () => (await page.locator('main .warn').count()) === 0);
    expect(await names()).toEqual([]);
  });
});
