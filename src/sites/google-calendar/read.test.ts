// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { layoutFromStyles } from './fixtures/layout';
import { FIXTURES, loadFacts, loadPage } from './fixtures/load';
import { readPage } from './read';

const env = layoutFromStyles('2026-03-10T12:00:00Z');
const HREF = 'https://calendar.google.com/calendar/u/0/r';
const read = (doc: Document, settled = true, href = HREF) => readPage(doc, { href, settled, env });
const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString().replace(':00.000Z', 'Z'));
const find = (doc: Document, selector: string): HTMLElement => {
  const found = doc.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`fixture lacks ${selector}`);
  return found;
};

test.each(FIXTURES)('%s is read exactly', (name) => {
  const page = read(loadPage(name));
  const meetings = page.meetings.map(({ snapshot: one, layout }) => [
    one.title,
    one.baseId,
    iso(one.start),
    iso(one.end),
    one.ownAnswer,
    layout,
  ]);
  expect({ view: page.view, account: page.account, health: page.health.state, meetings }).toEqual(loadFacts(name));
});

test('the same page read twice gives the same snapshots', () => {
  const doc = loadPage('week');
  const first = read(doc).meetings.map((one) => one.snapshot);
  const again = read(doc).meetings.map((one) => one.snapshot);
  expect(first.length).toBeGreaterThan(0);
  expect(again.every((one, at) => one === first[at])).toBe(true);
});

describe('a chip', () => {
  test('whose node is reused for another event is read anew', () => {
    const doc = loadPage('week');
    read(doc);
    const chip = find(doc, '.GTG3wb');
    chip.setAttribute('data-eventid', btoa('other01 ida.holm@hall.example'));
    find(doc, '.GTG3wb .XuJrye').textContent = '10am to 11am, Other, Ida Holm, Declined, March 10, 2026';
    find(doc, '.GTG3wb .I0UMhf').textContent = 'Other';
    const other = read(doc).meetings.find((one) => one.element === chip);
    expect(other?.snapshot).toMatchObject({
      baseId: 'other01',
      title: 'Other',
      ownAnswer: 'declined',
      start: Date.UTC(2026, 2, 10, 10),
    });
  });

  test('keeps its title without the known classes', () => {
    const doc = loadPage('week');
    for (const shown of doc.querySelectorAll('.I0UMhf,.WBi6vc')) shown.removeAttribute('class');
    expect(read(doc).meetings.map((one) => one.snapshot.title)).toEqual(loadFacts('week').meetings.map(([title]) => title));
  });

  test('without area is passed over', () => {
    const doc = loadPage('week');
    find(doc, '.GTG3wb').style.height = '0px';
    expect(read(doc).meetings.map((one) => one.snapshot.title)).not.toContain('Morning round');
  });

  test('that cannot be read is counted and stays without badge', () => {
    const doc = loadPage('week');
    find(doc, '.GTG3wb').setAttribute('data-eventid', '%%%');
    find(doc, '.GTG3wb').removeAttribute('jslog');
    const page = read(doc);
    expect(page.health).toMatchObject({ state: 'degraded', unreadable: 1 });
    expect(page.meetings).toHaveLength(3);
  });

  test('whose label contradicts its column falls back on its id', () => {
    const doc = loadPage('week');
    find(doc, '.GTG3wb .XuJrye').textContent = '9am to 9:30am, Morning round, Ida Holm, March 20, 2026';
    const round = read(doc).meetings.find((one) => one.snapshot.title === 'Morning round')?.snapshot;
    expect(round?.start).toBe(Date.UTC(2026, 2, 10, 9));
  });
});

describe('a moved occurrence in words that are not read', () => {
  /** The month's line of an occurrence whose id says 10 March, 9:00, with another label; in the cell of that day. */
  const starts = (head: string, lang = 'nb') => {
    const doc = loadPage('month');
    doc.documentElement.lang = lang;
    const chip = find(doc, '[data-eventid^=cm91bmQwMV]');
    find(chip.ownerDocument, '[data-eventid^=cm91bmQwMV] .XuJrye').textContent = `${head}, Morning round, Ida Holm`;
    return read(doc).meetings.find(({ element }) => element === chip)?.snapshot.start;
  };
  test.each([
    ['09:00 til 09:30', Date.UTC(2026, 2, 10, 9)],
    ['16:00 til 16:30', null],
    ['09:15 til 09:45', null],
  ])('%s', (head, start) => expect(starts(head)).toBe(start));

  test('in the cell of another day', () => {
    const doc = loadPage('month');
    doc.documentElement.lang = 'nb';
    const chip = find(doc, '[data-eventid^=cm91bmQwMV]');
    chip.setAttribute('data-eventid', btoa('round01_20260311T090000Z ida.holm@hall.example'));
    find(doc, `[data-eventid^=cm91bmQwMV] .XuJrye`).textContent = '09:00 til 09:30, Morning round, Ida Holm';
    expect(read(doc).meetings.find(({ element }) => element === chip)?.snapshot).toMatchObject({ start: null, end: null });
  });
});

test('a label of whole days that contradicts its column is not believed', () => {
  const doc = loadPage('week');
  find(doc, '[data-stacked-layout-chip-container] .XuJrye').textContent = 'All day, Fair, Ida Holm, March 10 – 11, 2036';
  const fair = read(doc).meetings.find((one) => one.snapshot.title === 'Fair')?.snapshot;
  expect(fair).toMatchObject({ start: null, end: null, allDay: true });
});

describe('rows of several days', () => {
  const rows = (shown: string, label: string) => {
    const doc = loadPage('schedule');
    const [button] = doc.querySelectorAll('[role=button]');
    button?.setAttribute('aria-label', label);
    if (button) button.textContent = shown;
    const page = read(doc);
    const found = page.meetings.find(({ control }) => control === button)?.snapshot;
    return { title: found?.title, start: iso(found?.start ?? null), end: iso(found?.end ?? null), state: page.health.state };
  };
  const whole = { title: 'Fair', start: '2026-03-10T00:00Z', end: '2026-03-12T00:00Z', state: 'healthy' };
  test.each([
    ['Fair (Day 1/2)', 'All day, Fair (Day 1 of 2), Ida Holm, March 10 – 11, 2026', whole],
    ['Fair (Day 1 of 2)', 'All day, Fair (Day 1 of 2), Ida Holm, March 10 – 11, 2026', whole],
    ['Fair (1/2)', 'All day, Fair (Day 1 of 2), Ida Holm, March 10 – 11, 2026', whole],
    ['Fair (1/2)', 'All day, Fair (2 days, the 1st), Ida Holm, March 10 – 11, 2026', whole],
    // A counter of the title's own.
    [
      'Fair (1 of 2)',
      '9am to 10am, Fair (1 of 2), Ida Holm, March 10, 2026',
      { title: 'Fair (1 of 2)', start: '2026-03-10T09:00Z', end: '2026-03-10T10:00Z', state: 'healthy' },
    ],
    // Not the same days: nothing is cut off, and health counts the label as not understood.
    [
      'Fair (Day 1/3)',
      'All day, Fair (Day 1 of 2), Ida Holm, March 10 – 11, 2026',
      { title: 'Fair (Day 1/3)', start: null, end: null, state: 'degraded' },
    ],
  ])('%s: %s', (shown, label, facts) => expect(rows(shown, label)).toEqual(facts));
});

describe('the zone', () => {
  test('when the page keeps it back and ids contradict the browser, wall times are not believed', () => {
    const doc = loadPage('week');
    find(doc, '#xTimezone').remove();
    // Three occurrences whose labels are eleven and a half hours from their ids: no browser zone of the test run is there.
    for (const chip of doc.querySelectorAll('.GTG3wb[data-eventid]')) {
      chip.setAttribute('data-eventid', btoa('far_20260311T003700Z ida.holm@hall.example'));
    }
    const [, far] = read(doc).meetings;
    expect(far?.snapshot).toMatchObject({ start: Date.UTC(2026, 2, 11, 0, 37), end: null });
  });
});

describe('drift', () => {
  const strip = (selector: string, attribute: string) => (doc: Document) => {
    for (const one of doc.querySelectorAll(selector)) one.removeAttribute(attribute);
  };
  const LOST: readonly [string, (doc: Document) => void, 'asleep' | 'degraded'][] = [
    ['view key', strip('body', 'data-viewkey'), 'asleep'],
    ['an unknown view key', (doc) => doc.body.setAttribute('data-viewkey', 'TIMELINE'), 'asleep'],
    ['view family', strip('body', 'data-viewfamily'), 'asleep'],
    ['main area', (doc) => find(doc, '#YPCqFe').replaceWith(), 'asleep'],
    ['grid', strip('[role=grid]', 'role'), 'degraded'],
    ['visible range', strip('[data-start-date-key]', 'data-start-date-key'), 'degraded'],
    ['chip mark', strip('[data-eventchip]', 'data-eventchip'), 'asleep'],
    ['ids', strip('[data-eventid]', 'data-eventid'), 'asleep'],
    [
      'readable ids',
      (doc) => {
        for (const chip of doc.querySelectorAll('[data-eventid]')) {
          chip.setAttribute('data-eventid', 'new:format');
          chip.removeAttribute('jslog');
        }
      },
      'asleep',
    ],
    [
      'titles',
      (doc) => {
        for (const title of doc.querySelectorAll('.I0UMhf,.WBi6vc')) title.textContent = '';
      },
      'asleep',
    ],
    ['labels', (doc) => doc.querySelectorAll('.XuJrye').forEach((one) => one.remove()), 'degraded'],
    ['days of the columns', strip('[data-datekey]', 'data-datekey'), 'degraded'],
  ];
  test.each(LOST)('without %s', (_what, lose, state) => {
    const doc = loadPage('week');
    lose(doc);
    const page = read(doc);
    expect(page.health.state).toBe(state);
    if (state === 'asleep') expect(page.meetings).toEqual([]);
    expect(read(doc, false).health.state).toBe('not-applicable');
  });

  test.each([
    ['YEAR', 'EVENT'],
    ['WEEK', 'SETTINGS'],
    ['AGENDA', 'SEARCH'],
  ])('%s %s is none of ours', (key, family) => {
    const doc = loadPage('week');
    doc.body.dataset.viewkey = key;
    doc.body.dataset.viewfamily = family;
    expect(read(doc)).toMatchObject({ view: 'other', meetings: [], opened: null, health: { state: 'not-applicable' } });
  });

  test('an empty week is healthy', () => {
    const doc = loadPage('week');
    for (const chip of doc.querySelectorAll('[data-eventchip]')) chip.remove();
    expect(read(doc)).toMatchObject({ meetings: [], health: { state: 'healthy' } });
  });

  test.each(['#xTiIn', '#xStDaIn', '#xStTiIn', '[jscontroller=etBPYb]'])('an editor without %s', (lost) => {
    const doc = loadPage('editor');
    for (const one of doc.querySelectorAll(lost)) one.remove();
    expect(read(doc).health.state).toBe('degraded');
  });
  test('health names no title and no address', () => {
    const text = JSON.stringify(read(loadPage('week')).health);
    expect(text).not.toMatch(/round|hall\.example/i);
  });
});
