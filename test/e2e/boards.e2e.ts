/** What stands in the place of meetings, page by page: the relay board, the check-in, the decision page, the recording to send, and what waits. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ME } from '../../demo/team';
import { demoEventId } from '../../demo/team-calendar';
import type { CheckIn, FormatId, Proposal, Waiting } from '../../src/core/model';
import { addDays, formatDay, formatTime, toInstant, zoneCity } from '../../src/core/time';
import type { RelayBoard } from '../../src/core/replace/relay-board';
import type { ReportState } from '../../src/messages/areas/report';
import type { Kind, Requests } from '../../src/messages/messages';
import { axeFindsNothing } from './support/axe';
import { ChromiumStage } from './support/chromium-stage';
import { tell } from './support/seed';
import { until } from './support/until';
import { MONDAY } from './support/week';

let stage: ChromiumStage;
let app: Page;

beforeAll(async () => {
  stage = await ChromiumStage.open();
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await stage.seed();
  app = await stage.browser.extensionPage('options');
});
afterAll(() => stage.close());

const say = <K extends Kind, T>(kind: K, fields: Requests[K]): Promise<T> =>
  tell<K, T>((expression) => app.evaluate(expression), kind, fields);

/** When an event of the demo calendar is, so many weeks before the shown one. */
const startOf = (day: number, minutes: number, weeksBefore = 0): number =>
  toInstant(DEMO_ME.zone, addDays(MONDAY, day - 7 * weeksBefore), minutes);
const STATUS = { seriesId: demoEventId('heronstatus'), start: startOf(0, 16 * 60) };
const HAND_OFF = { seriesId: demoEventId('handoff'), start: startOf(1, 10 * 60) };

async function openFor(name: string, meeting: { seriesId: string; start: number }, format: FormatId): Promise<Page> {
  const { id } = await say<'compose/open', { id: number }>('compose/open', { ...meeting, format });
  const page = await stage.browser.extensionPage(name, `#${id}`);
  await page.waitForSelector('.wrap[aria-busy=false] h1');
  await page.bringToFront();
  return page;
}

const saved = async (page: Page, name: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return readFileSync(await (await download).path(), 'utf8');
};
const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** When the browser wakes the background to remind of something; null when nothing is to come. */
const alarmAt = (): Promise<number | null> =>
  app.evaluate<number | null>(`chrome.alarms.get('reminders').then((alarm) => alarm?.scheduledTime ?? null)`);

describe('the relay board', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openFor('relay', HAND_OFF, 'zone-relay');
  });
  afterAll(() => page.close());

  it('tells of each hand-off when it is due, on both clocks', async () => {
    const { id } = await say<'compose/open', { id: number }>('compose/open', { ...HAND_OFF, format: 'zone-relay' });
    const board = await say<'relay/state', RelayBoard>('relay/state', { id });
    const legs = board.plan.relay?.legs ?? [];
    expect(legs.length).toBeGreaterThanOrEqual(3);
    const lang = await page.evaluate(() => document.documentElement.lang);
    expect(
      await page
        .locator('.leg')
        .first()
        .getByRole('img', { name: /^(Working day|Not a working day) in / })
        .count(),
    ).toBe(2);
    for (const [i, leg] of legs.slice(0, 3).entries()) {
      const text = await page.locator('.leg').nth(i).innerText();
      for (const who of [leg.from, leg.to]) {
        const zone = board.runners.find((one) => one.id === who)?.zone ?? '';
        expect(text).toContain(formatTime(zone, leg.due, lang));
        expect(text).toContain(`${zoneCity(zone)}, ${formatDay(zone, leg.due, lang)}`);
      }
    }
    const cities = new Set(board.runners.map(({ zone }) => zoneCity(zone)));
    expect(cities).toEqual(new Set(['Lisbon', 'Denver', 'Manila']));
  });

  it('hands the state on as a message, with what is written and no empty field', async () => {
    const first = page.locator('.leg').first();
    await first.getByLabel('Done').fill('Release notes');
    await first.getByLabel('Next step').fill('Tag the build');
    await first.getByLabel('Next step').blur();
    await page.getByRole('button', { name: 'Copy this handoff' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await pasted(page);
    expect(text).toMatch(
      /^Release hand-off: .+ to .+\nDue .+ \(.+\) \/ .+ \(.+\)\n\nDone\nRelease notes\n\nNext step\nTag the build\n\n/u,
    );
    expect(text).not.toContain('Blockers');
  });

  it('is exported as Markdown and as a calendar', async () => {
    const markdown = await saved(page, 'Plan as .md');
    expect(markdown).toMatch(/^# .+\n[\s\S]*\n## .+/u);
    expect(markdown).not.toMatch(/undefined|\{\w+\}/u);
    const ics = await saved(page, 'Due times as .ics');
    expect(ics).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/u);
  });

  it('is ticked off, keeps what was written, and takes a tick back', async () => {
    const due = await page.locator('.leg.current .clocks').innerText();
    await page.locator('.leg.current').getByLabel('Handed over').click();
    await until('the next is under way', async () => (await page.locator('.leg.current .clocks').innerText()) !== due);
    await page.reload();
    await page.waitForSelector('.leg.current');
    expect(await page.locator('.leg.current .clocks').innerText()).not.toBe(due);
    await page.getByText('1 handoff done').click();
    await page.locator('.before').getByText('Release notes').waitFor();
    const plan = await saved(page, 'Plan as .md');
    expect(plan).toMatch(/## .+\n\n- \[x\] Handed over\n[\s\S]*?- \*\*Done:\*\* Release notes\n/u);
    expect(plan).toContain('- [ ] Not handed over yet');
    await page.getByRole('button', { name: 'Copy this handoff' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await pasted(page)).toMatch(
      /This round\n\[x\] .+ to .+, Handed over: Release notes\n\[ \] .+, not handed over yet\n/u,
    );
    await page.locator('.before').getByRole('button', { name: 'Undo' }).click();
    await until('it is under way again', async () => (await page.locator('.leg.current .clocks').innerText()) === due);
    expect(await page.locator('.leg.current').getByLabel('Done').inputValue()).toBe('Release notes');
  });

  it('axe finds nothing', () => axeFindsNothing(page));
});

describe('the check-in', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openFor('check-in', STATUS, 'check-in');
  });
  afterAll(() => page.close());
  const kept = (): Promise<{ checkIn: CheckIn }> => say('check-in/kept', { seriesId: STATUS.seriesId });

  it('asks three fixed questions, and has nothing to paste yet', async () => {
    expect(await page.locator('h1').innerText()).toBe('Heron status, in writing');
    expect(await page.locator('.part').first().locator('input.input').count()).toBe(3);
    await page.getByText('Answers will appear here').waitFor();
  });

  it('comes as often as is chosen, and reminds only who turns it on', async () => {
    await page.getByRole('combobox', { name: 'How often' }).selectOption('daily');
    await until('it is daily', async () => (await kept()).checkIn.cadence === 'daily');
    expect((await kept()).checkIn.remind).toBe(false);
    await page.getByRole('switch', { name: 'Remind me' }).check();
    await until('it reminds', async () => (await kept()).checkIn.remind);
    // The browser wakes us at that very minute.
    await until('the alarm', async () => (await alarmAt()) === (await kept()).checkIn.next);
  });

  it('puts the answers together to paste, one line a person', async () => {
    const answer = async (who: string, done: string, shown = done): Promise<void> => {
      await page.getByLabel('Who answers').fill(who);
      await page.getByLabel('What’s been done since last time?').last().fill(done);
      await page.getByRole('button', { name: 'Save these answers' }).click();
      await page.locator('.digest').getByText(shown).waitFor();
    };
    await answer('Mei', 'Imports *work*', 'Imports');
    await answer('Otto', 'Docs');
    await page.getByRole('button', { name: 'Copy summary' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await pasted(page);
    expect(text).toMatch(
      /^# Heron status, .+\n\n## What’s been done since last time\?\n- \*\*Mei:\*\* Imports \\\*work\\\*\n- \*\*Otto:\*\* Docs\n/u,
    );
  });

  it('axe finds nothing', () => axeFindsNothing(page));

  it('takes answers away, and ends', async () => {
    await page.getByRole('listitem').filter({ hasText: 'Otto' }).getByRole('button', { name: 'Remove' }).click();
    await until('they are gone', async () => !(await page.locator('.digest').innerText()).includes('Docs'));
    await page.getByRole('button', { name: 'End this check-in' }).click();
    await until('it has ended', async () => (await page.getByRole('button', { name: 'End this check-in' }).count()) === 0);
    expect(await page.getByRole('switch', { name: 'Remind me' }).isChecked()).toBe(false);
    await until('no alarm', async () => (await alarmAt()) === null);
  });
});

describe('the decision page', () => {
  it('holds proposal, options, who decides, objections by and what holds otherwise, on each clock', async () => {
    const page = await openFor('composer', STATUS, 'decision-page');
    const fields = {
      Question: 'When do we ship?',
      Proposal: 'On Monday',
      'Options, one per line': 'Monday\nTuesday',
      'Who decides': 'Marta',
      'If nobody objects': 'We ship on Monday',
    };
    for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
    const download = page.waitForEvent('download');
    await page.locator('.decision').getByRole('button', { name: 'Save as .md' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('heron-status.md');
    const text = readFileSync(await file.path(), 'utf8');
    for (const words of ['# Heron status', '- Monday\n- Tuesday', 'Marta', 'We ship on Monday']) expect(text).toContain(words);
    expect(text).toMatch(/## Objections by\n\n- \w+: /u);
    expect(text).toContain('- Tokyo: ');
    await axeFindsNothing(page);
    await page.close();
  });
});

describe('a recorded meeting', () => {
  const past = { ...STATUS, start: startOf(0, 16 * 60, 2) };
  const waiting = async (): Promise<readonly Waiting[]> =>
    (await say<'waiting/state', { waiting: readonly Waiting[] }>('waiting/state', {})).waiting;
  const sign = (): Promise<string> => app.evaluate<string>(`chrome.action.getBadgeText({})`);

  it('says who needs it, and reminds after the meeting to send it, until it is sent', async () => {
    const page = await openFor('composer', past, 'recorded-meeting');
    const shut = page.locator('.trial', { hasText: 'Who needs the recording' });
    // Half past four in Lisbon is after five in Berlin, and night in Tokyo.
    const cities = (await shut.locator('li').allInnerTexts()).map((line) => line.split(', ').at(-1));
    expect(cities).toEqual(['Berlin', 'Berlin', 'Berlin', 'Tokyo']);
    expect(await sign()).toBe('');
    await shut.getByRole('switch', { name: 'Remind me here afterwards' }).check();
    await page.getByText('You’ll be reminded from').waitFor();
    await until('the mark on the icon', async () => (await sign()) === '•');
    expect(await waiting()).toMatchObject([{ kind: 'recording', title: 'Heron status' }]);
    // What wakes at its time sets the mark by itself.
    await app.evaluate(`chrome.action.setBadgeText({ text: '' })`);
    await app.evaluate(`chrome.alarms.create('reminders', { when: Date.now() + 100 })`);
    await until('the mark, set by the alarm', async () => (await sign()) === '•');
    await page.close();

    const popup = await stage.browser.extensionPage('popup');
    const row = popup.locator('.waiting li', { hasText: 'Send the recording: Heron status' });
    const opened = stage.browser.context.waitForEvent('page');
    await row.getByRole('button', { name: 'See draft' }).click();
    const draft = await opened;
    await draft.waitForSelector('.sheet .doc');
    expect(await draft.locator('.pick input:checked').getAttribute('value')).toBe('recorded-meeting');
    await draft.close();
    await row.getByRole('button', { name: 'Sent' }).click();
    await until('nothing waits', async () => (await popup.locator('.waiting').count()) === 0);
    await until('no mark on the icon', async () => (await sign()) === '');
    await popup.close();
  });
});

describe('the closed loop', () => {
  const past = { ...HAND_OFF, start: startOf(1, 10 * 60, 2) };
  const asked = async (): Promise<Proposal | null> =>
    (await say<'waiting/state', { ask: Proposal | null }>('waiting/state', {})).ask;

  it('asks in the popup once what became of a proposal', async () => {
    const { id } = await say<'compose/open', { id: number }>('compose/open', { ...past, format: 'shared-note' });
    const draft = {
      format: 'shared-note',
      subject: 'S',
      body: 'B',
      lang: 'en',
      way: 'plain',
      tool: null,
      role: 'organizer',
    } as const;
    await say('compose/taken', { id, ...draft });
    expect(await asked()).toMatchObject({ title: 'Release hand-off', became: null });
    const popup = await stage.browser.extensionPage('popup');
    await popup.getByText('What happened to Release hand-off?').waitFor();
    await axeFindsNothing(popup);
    await popup.locator('.waiting').getByRole('button', { name: 'Replaced' }).click();
    await until('it is answered', async () => (await popup.locator('.waiting').count()) === 0);
    await popup.reload();
    await popup.waitForSelector('main[aria-busy=false]');
    expect(await asked()).toBeNull();
    const { proposals } = await say<'loop/state', { proposals: Proposal[] }>('loop/state', {});
    expect(proposals).toMatchObject([{ became: 'replaced', source: 'person' }]);
    const { proposals: counted } = await say<'report/week', Pick<ReportState, 'proposals'>>('report/week', { at: null });
    expect(counted).toMatchObject({ proposed: 1, open: 0, said: 1 });
    await popup.close();
  });
});
