// @vitest-environment happy-dom
/** Reads every sample page of the shared folder exactly. Without the folder nothing is checked, and the run says so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalZone, zoneOfLabel } from '../../src/core/time';
import { clientTitle, countIn, seeClient } from '../../src/sites/zoom/client';
import { isClientPath, isLaunchPath, numberInPath } from '../../src/sites/zoom/page';
import { readZoom, type ZoomReading } from '../../src/sites/zoom/read';

const FOLDER = path.resolve('..', 'shared', 'samples', 'zoom');
const present = existsSync(FOLDER);
if (!present) console.warn('skipped: ../shared/samples/zoom is not here, so its pages were not read');

function load(file: string): Document {
  // The frame that a shell holds is a page of its own.
  const html = readFileSync(path.join(FOLDER, `${file}.html`), 'utf8').replaceAll(/<iframe\b[^>]*>/gu, '<div id="webclient">');
  const doc = new DOMParser().parseFromString(html, 'text/html');
  // Evidence marks are not on the real pages.
  for (const marked of doc.querySelectorAll('[data-ev]')) marked.removeAttribute('data-ev');
  return doc;
}
function read(file: string, address: string): ZoomReading {
  const { pathname, hash } = new URL(address, 'https://us05web.zoom.us');
  return readZoom(load(file), { url: { pathname, hash }, today: '2026-10-07', order: null, settled: true });
}
const FORM = {
  number: null,
  topic: 'Weekly status update',
  description: 'Round of updates, no decisions.',
  date: '2026-10-07',
  minutes: 660,
  duration: 90,
  zoneLabel: '(GMT-7:00) Pacific Time (US and Canada)',
  cadence: 'none',
  fixedTime: true,
  personalRoom: false,
  invitees: [
    { email: 'ana@example.com', name: null },
    { email: 'kenji@example.com', name: null },
  ],
};
const rows = (reading: ZoomReading): unknown[] =>
  reading.rows.map(({ row }) => [row.title, row.number, row.date, row.start, row.end, row.mine]);

describe.runIf(present)('the schedule form', () => {
  test('as it opens, filled in', () => {
    const reading = read('schedule-form', '/meeting/schedule');
    expect(reading.form).toEqual(FORM);
    expect([reading.health.state, reading.place?.localName]).toEqual(['healthy', 'form']);
  });
  test('the same form being edited', () =>
    expect(read('schedule-form', '/meeting/81234567890/edit?listType=upcoming').form).toEqual({
      ...FORM,
      number: '81234567890',
    }));
  test('recurring', () =>
    expect(read('schedule-form-recurring', '/meeting/schedule').form).toEqual({ ...FORM, cadence: 'weekly' }));
  test('at any time', () => {
    const reading = read('schedule-form-no-fixed-time', '/meeting/schedule');
    expect(reading.form).toEqual({
      ...FORM,
      date: null,
      minutes: null,
      duration: null,
      zoneLabel: null,
      cadence: 'other',
      fixedTime: false,
    });
    expect(reading.health.state).toBe('healthy');
  });
});

describe.runIf(present)('lists and detail', () => {
  test('portal list', () =>
    expect(rows(read('upcoming-list', '/meeting#/upcoming'))).toEqual([
      ['Weekly status update', '81234567890', '2026-10-07', 660, 750, true],
      ['1:1 Ana / Kenji', '92345678901', '2026-10-08', 360, 390, false],
      ['Open office hours', '83456789012', null, null, null, true],
    ]));
  test('detail', () => {
    const reading = read('meeting-detail', '/meeting/81234567890');
    expect(reading.rows.map(({ row }) => row)).toEqual([
      {
        key: '81234567890|detail',
        number: '81234567890',
        title: 'Weekly status update',
        date: '2026-10-08',
        start: 660,
        end: null,
        zoneLabel: 'Pacific Time (US and Canada)',
        mine: null,
      },
    ]);
    expect(reading.health.state).toBe('healthy');
  });
  test('web app list', () =>
    expect(rows(read('pwa-meetings', '/wc/meetings'))).toEqual([
      ['Weekly status update', '81234567890', '2026-10-07', 660, 750, null],
      ['Team lunch', null, '2026-10-08', 360, 390, null],
      ['Client demo', null, '2027-01-15', 900, 930, null],
      ['Open office hours', '83456789012', null, null, null, null],
    ]));
  test('home card', () => {
    const doc = load('pwa-home-calendar');
    // The parser of the test environment makes no shadow root of its own.
    const host = doc.querySelector('calendar-widget-app');
    const template = host?.querySelector('template');
    if (host && !host.shadowRoot && template) host.attachShadow({ mode: 'open' }).append(...template.content.childNodes);
    const reading = readZoom(doc, { url: { pathname: '/wc/home', hash: '' }, today: '2026-10-07', order: null, settled: true });
    expect(rows(reading)).toEqual([
      ['Standup', null, '2026-10-07', 540, 555, null],
      ['Weekly status update', null, '2026-10-07', 660, 750, null],
    ]);
  });
});

describe.runIf(present)('the meeting client', () => {
  test.each([
    ['wc-frame-prejoin', 'before', null],
    ['wc-frame-waiting-room', 'before', null],
    ['wc-frame-in-meeting', 'in', 3],
    ['wc-frame-in-meeting-host', 'in', 3],
    ['wc-frame-breakout', 'moving', null],
    ['wc-frame-host-ended', 'ended', null],
    ['wc-error', 'none', null],
    ['wc-shell', 'none', null],
    ['launch-page', 'none', null],
    ['launch-page-after', 'none', null],
    ['launch-page-2025', 'none', null],
  ])('%s: %s', (file, state, count) => {
    expect(seeClient(load(file))).toMatchObject({ state, count });
  });
  test('title, and the count without names', () => {
    const doc = load('wc-frame-in-meeting');
    expect([clientTitle(doc), countIn(doc)]).toEqual(['Weekly status update', 3]);
    expect([clientTitle(load('wc-frame-prejoin')), clientTitle(load('wc-error'))]).toEqual(['', '']);
  });
  test('nothing is read of it for drawing', () => {
    const reading = read('wc-frame-in-meeting', '/wc/81234567890/join?from=pwa');
    expect([reading.page.kind, reading.rows, reading.form, reading.health.state]).toEqual(['client', [], null, 'not-applicable']);
  });
});

describe.runIf(present)('every file has been read', () => {
  test('by name', () => {
    const source = readFileSync(path.join(import.meta.dirname, 'zoom-samples.test.ts'), 'utf8');
    const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThanOrEqual(18);
    for (const page of pages) expect(source, page).toContain(`'${page.replace('.html', '')}'`);
  });
  test('all zones of the menu', () => {
    const { labelToIana } = JSON.parse(readFileSync(path.join(FOLDER, 'timezones.json'), 'utf8')) as {
      labelToIana: Record<string, string>;
    };
    const labels = Object.entries(labelToIana);
    expect(labels).toHaveLength(149);
    const now = Date.UTC(2026, 9, 7);
    for (const [label, zone] of labels)
      expect(zoneOfLabel(`(GMT+0:00) ${label}`, now, now)?.zone, label).toBe(canonicalZone(zone));
  });
});

test('addresses', () => {
  const pathOf = (address: string): string => new URL(address).pathname;
  expect(
    [
      'https://app.zoom.us/wc/81234567890/join?fromPWA=1',
      'https://app.zoom.us/wc/join/81234567890',
      'https://acme.zoom.us/wc/81234567890/start',
      'https://app.zoom.us/wc/leave?meetingNumber=81234567890',
      'https://app.zoom.us/wc/home',
      'https://app.zoom.us/wc/meetings',
      'https://us02web.zoom.us/j/81234567890#success',
    ].map((address) => isClientPath(pathOf(address))),
  ).toEqual([true, true, true, false, false, false, false]);
  expect(isLaunchPath('/j/81234567890')).toBe(true);
  expect(['/j/81234567890', '/wc/81234567890/join', '/my/ana', '/wc/start/videomeeting'].map(numberInPath)).toEqual([
    '81234567890',
    '81234567890',
    null,
    null,
  ]);
});
