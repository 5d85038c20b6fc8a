// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, type PopupState } from '../../core/model';
import type { Kind } from '../../messages/messages';
import { speakLeft } from '../parts/duration';
import { control, draw, fakeAsk, fakePushes, now, press, Refusal, settle, translateFor } from '../parts/doors.fixture';
import { ASLEEP, CALM, FIRST_RUN, MARKS, MEMORY_ONLY, NOW, ORDINARY, PAUSED } from '../parts/samples.fixture';
import { PopupApp } from './app';
import type { PopupDoors } from './doors';
import { asOf } from './use-popup';

const opened: string[] = [];
let closed = 0;
beforeEach(() => {
  opened.length = 0;
  closed = 0;
});

async function popup(state: PopupState | null, more: Partial<Record<Kind, unknown>> = {}, doors: Partial<PopupDoors> = {}) {
  const background = fakeAsk({ ...(state === null ? {} : { 'popup/state': state }), 'app/open-options': {}, ...more });
  const pushes = fakePushes();
  const all: PopupDoors = {
    ask: background.ask,
    onPush: pushes.onPush,
    t: translateFor('en', 'en-GB'),
    now,
    activeTabUrl: async () => 'https://calendar.google.com/calendar/r/week',
    openTab: async (url) => void opened.push(url),
    openPage: async (page, hash) => void opened.push(`${page}#${hash}`),
    openReport: async () => void opened.push('report'),
    glance: async () => null,
    hasSiteAccess: async () => true,
    requestSiteAccess: async () => true,
    copy: async () => true,
    close: () => void (closed += 1),
    ...doors,
  };
  const root = await draw(<PopupApp doors={all} />);
  return { root, pushes, asked: background.asked, text: () => root.textContent };
}

describe('an ordinary day', () => {
  test('one question brings day, week, next and marks', async () => {
    const { asked, text } = await popup(ORDINARY);
    // What waits and what is coming is asked for once the day stands.
    expect(asked).toEqual([
      { kind: 'popup/state', fields: { tabUrl: 'https://calendar.google.com/calendar/r/week' } },
      { kind: 'waiting/state', fields: {} },
      { kind: 'call/state', fields: {} },
      { kind: 'plan/ahead', fields: {} },
    ]);
    expect(text()).toContain('4 meetings, 2 h 45 min. Clear until 11:30.');
    expect(text()).toContain('11 h 30 min this week');
    expect(text()).toContain('usually 12 h 15 min');
    expect(text()).toContain('3 of 15 marked');
    expect(text()).toContain('1 site read, 6 min ago');
  });

  test('the band says in words what it shows', async () => {
    const { root } = await popup(ORDINARY);
    const label = root.querySelector('.today svg[role=img]')?.getAttribute('aria-label') ?? '';
    expect(label).toContain('1:1 Amihan, 14:00 to 14:30, At night for someone.');
    expect(label).toContain('Release hand-off, 21:00 to 21:45, Outside hours.');
  });

  test('lists every mark, also the one that is not drawn', async () => {
    const { root } = await popup(ORDINARY);
    const rows = [...root.querySelectorAll('.markrow')].map((row) => row.textContent);
    expect(rows).toHaveLength(MARKS.length);
    expect(rows[3]).toContain('Fri, this date only');
  });

  test('no title is shown when titles are hidden', async () => {
    const { root } = await popup({ ...ORDINARY, settings: { ...ORDINARY.settings, hideTitles: true } });
    const whole = root.innerHTML;
    for (const { title } of [...MARKS, ...ORDINARY.today]) expect(whole).not.toContain(title);
  });

  test('what was shown earlier today stands until the answer of now, without what is of a page', async () => {
    const silent = { ask: (async () => new Promise(() => {})) as PopupDoors['ask'] };
    const { root, text } = await popup(null, {}, { ...silent, glance: async () => ({ ...ORDINARY, page: null }) });
    expect(text()).toContain('4 meetings, 2 h 45 min. Clear until 11:30.');
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(root.querySelector('.markrow')).toBeNull();
  });

  test('the answer takes the place of what was shown earlier', async () => {
    const before = { ...ORDINARY, today: [], next: [] };
    const { root, text } = await popup(ORDINARY, {}, { glance: async () => before });
    expect(text()).toContain('4 meetings, 2 h 45 min.');
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('false');
  });

  test('what was shown on another day is not shown again, and a meeting that has begun is no next one', () => {
    const [first] = ORDINARY.next;
    if (!first) throw new Error('no next meeting');
    expect(asOf(NOW + DAY, ORDINARY)).toBeNull();
    expect(asOf(first.start, ORDINARY)?.next).toEqual(ORDINARY.next.slice(1));
    expect(asOf(NOW, null)).toBeNull();
  });

  test('time left is said in hours, and from two days on in days', () => {
    const t = translateFor('en', 'en-GB');
    expect(speakLeft(t, 2 * 1_440 - 1)).toBe('47 h 59 min');
    expect(speakLeft(t, 2 * 1_440)).toBe('2 days');
    expect(speakLeft(translateFor('de'), 3 * 1_440 + 700)).toBe('3 Tage');
  });

  test('a push asks again', async () => {
    const { asked, pushes } = await popup(ORDINARY);
    await settle(() => pushes.push());
    expect(asked.map(({ kind }) => kind).filter((kind) => kind === 'popup/state')).toHaveLength(2);
  });
});

describe('a mark', () => {
  const answers = { 'page/outcome': { outcomeId: 7 }, 'page/undo': {} };

  test('opens to its reasons in its place', async () => {
    const { root } = await popup(ORDINARY);
    await press(root, 'Platform sync');
    expect(control(root, 'Platform sync').getAttribute('aria-expanded')).toBe('true');
    expect(root.querySelector('.markmore')?.textContent).toContain('Outside hours for 1 of 4');
    expect(root.querySelector('.markmore')?.textContent).toContain('19:00 in Sydney');
  });

  test.each([
    ['Keep the meeting', 'keep-live', 'Kept as a meeting'],
    ['Not now', 'not-now', 'Not now'],
  ])('%s is told, shown and taken back', async (word, outcome, shown) => {
    const { root, asked } = await popup(ORDINARY, answers);
    await press(root, 'Heron status');
    await press(root, word);
    expect(asked.find(({ kind }) => kind === 'page/outcome')?.fields).toEqual({
      seriesId: 'heron',
      key: 'heron',
      title: 'Heron status',
      meetingKind: 'status-update',
      outcome,
      why: null,
      surface: 'popup',
    });
    expect(root.querySelector('.settled')?.textContent).toContain(shown);
    await press(root, 'Undo: Heron status');
    expect(asked.find(({ kind }) => kind === 'page/undo')?.fields).toEqual({ outcomeId: 7 });
    expect(root.querySelector('.settled')).toBeNull();
  });

  test('not useful asks what was wrong first', async () => {
    const { root, asked } = await popup(ORDINARY, answers);
    await press(root, 'Heron status');
    await press(root, 'Not helpful');
    expect(asked.some(({ kind }) => kind === 'page/outcome')).toBe(false);
    await press(root, 'Sensitive');
    expect(asked.find(({ kind }) => kind === 'page/outcome')?.fields).toMatchObject({ outcome: 'not-useful', why: 'sensitive' });
  });

  test('stays with its way back when the page no longer has it', async () => {
    let marks = MARKS;
    const state = (): PopupState => ({ ...ORDINARY, page: { site: 'google-calendar', marks, meetings: 15 } });
    const outcome = (): unknown => {
      marks = MARKS.slice(1);
      return { outcomeId: 1 };
    };
    const { root } = await popup(null, { 'popup/state': state, 'page/outcome': outcome });
    await press(root, 'Heron status');
    await press(root, 'Keep the meeting');
    expect(root.querySelector('.settled')?.textContent).toContain('Heron status');
    expect(root.querySelectorAll('.markrow')).toHaveLength(3);
  });

  test('a refusal is said and changes nothing', async () => {
    const { root, text } = await popup(ORDINARY, { 'page/outcome': new Refusal('store-full') });
    await press(root, 'Heron status');
    await press(root, 'Keep the meeting');
    expect(root.querySelector('.settled')).toBeNull();
    expect(text()).toContain('Asyncable didn’t answer');
  });
});

describe('pause', () => {
  test.each([
    ['For 1 hour', NOW + HOUR],
    ['Today', Date.UTC(2027, 2, 5)],
    ['For 2 weeks', NOW + 14 * DAY],
    ['Until I turn it back on', Number.MAX_SAFE_INTEGER],
  ])('%s', async (word, until) => {
    const { root, asked } = await popup(ORDINARY, { 'app/pause': {} });
    await press(root.querySelector('.menu') ?? root, word);
    expect(asked.find(({ kind }) => kind === 'app/pause')?.fields).toEqual({ until });
  });

  test('while paused: until when, and a way to turn it on', async () => {
    const { root, asked, text } = await popup(PAUSED, { 'app/pause': {} });
    expect(text()).toContain('Paused until 11:40');
    await press(root, 'Turn back on');
    expect(asked.find(({ kind }) => kind === 'app/pause')?.fields).toEqual({ until: null });
  });

  test('Escape closes the menu and gives the focus back', async () => {
    const { root } = await popup(ORDINARY);
    const menu = root.querySelector<HTMLDetailsElement>('details.menu');
    if (!menu) throw new Error('no menu');
    menu.open = true;
    await settle(() => menu.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(menu.querySelector('summary'));
  });
});

describe('first run', () => {
  test('"Yes, they are" confirms zone and hours', async () => {
    const { root, asked } = await popup(FIRST_RUN, { 'settings/save': {} });
    await press(root, 'Yes, they are');
    const { zone, hours } = FIRST_RUN.settings;
    expect(asked.find(({ kind }) => kind === 'settings/save')?.fields).toEqual({ patch: { zone, hours, hoursConfirmed: true } });
  });

  test.each([
    ['Change', 'hours'],
    ['Choose a file', 'calendars'],
  ])('%s leads to the settings', async (word, section) => {
    const { root, asked } = await popup(FIRST_RUN);
    await press(root, word);
    expect(asked.at(-1)).toEqual({ kind: 'app/open-options', fields: { section } });
    expect(closed).toBe(1);
  });

  test('opens Google Calendar', async () => {
    const { root } = await popup(FIRST_RUN);
    await press(root, 'Open Google Calendar');
    expect(opened).toEqual(['https://calendar.google.com/calendar/r/week']);
  });

  test('without a calendar nothing is claimed of the day', async () => {
    const { text } = await popup(FIRST_RUN);
    expect(text()).not.toContain('No meetings today');
    expect(text()).toContain('Monday to Friday, 09:00–17:30');
  });
});

describe('other states', () => {
  test('nothing to mention says what is not known', async () => {
    const { text } = await popup(CALM);
    expect(text()).toContain('Nothing to report.');
    expect(text()).toContain('For 1 meeting some hours aren’t known.');
    expect(text()).toContain('0 of 9 marked');
  });

  test('a site asleep: said, with what was checked, fit to copy', async () => {
    let copied = '';
    const copy = async (text: string): Promise<boolean> => {
      copied = text;
      return true;
    };
    const { root, text } = await popup(ASLEEP, {}, { copy });
    expect(text()).toContain('Google Calendar has changed, so marks are off there');
    expect(text()).toContain('Marks off on 1 site');
    await press(root, 'Copy these numbers');
    expect(copied).toBe('site: google-calendar\nstate: asleep\nunreadable: 0\ngrid: 0 of 1\nchips: 0');
  });

  test('kept in memory only', async () => {
    expect((await popup(MEMORY_ONLY)).text()).toContain('Nothing is saved');
  });

  test('no access to the site, and asking for it again', async () => {
    const { root, text } = await popup(ORDINARY, {}, { hasSiteAccess: async () => false });
    expect(text()).toContain('No access to Google Calendar');
    await press(root, 'Allow it again');
    expect(text()).not.toContain('No access to Google Calendar');
  });

  test('no answer: what to do, and trying again brings the state', async () => {
    let answers = false;
    const { root, text } = await popup(null, { 'popup/state': () => (answers ? ORDINARY : new Refusal('no-answer')) });
    expect(text()).toContain('turn the extension off and on');
    answers = true;
    await press(root, 'Try again');
    expect(text()).toContain('3 of 15 marked');
  });

  test.each([
    ['ordinary', ORDINARY],
    ['first run', FIRST_RUN],
    ['asleep', ASLEEP],
  ])('%s in German has no key without words', async (_name, state) => {
    const { text } = await popup(state, {}, { t: translateFor('de') });
    expect(text()).not.toMatch(/(?:popup|reason|problem)_[a-z]|\{\w+\}/u);
  });
});
