// @vitest-environment happy-dom
/** Reads every sample page of the shared folder exactly. Without the folder nothing is checked, and the run says so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { layoutFromStyles } from '../../src/sites/google-calendar/fixtures/layout';
import { readPage } from '../../src/sites/google-calendar/read';
import type { PageReading } from '../../src/sites/site';

const FOLDER = path.resolve('..', 'shared', 'samples', 'google-calendar');
const present = existsSync(FOLDER);
if (!present) console.warn('skipped: ../shared/samples/google-calendar is not here, so its pages were not read');

const BASE = 'https://calendar.google.com/calendar/u/0/r';

function read(file: string, href = BASE): PageReading {
  const doc = new DOMParser().parseFromString(readFileSync(path.join(FOLDER, `${file}.html`), 'utf8'), 'text/html');
  return readPage(doc, { href, settled: true, env: layoutFromStyles('2026-10-06T12:00:00Z') });
}

/** New York in October: four hours behind. */
const at = (wall: string): number => Date.parse(`${wall}-04:00`);
const range = (start: string, end: string): [number, number] => [at(start), at(end)];

const OWN = 'alex.doe@example.com';
const status = (day: string) =>
  [
    'Daily status call',
    '0sampleseries0000000000001',
    ...range(`2026-10-${day}T09:00`, `2026-10-${day}T09:30`),
    'accepted',
    OWN,
  ] as const;
const OFFSITE = [
  'Offsite',
  '0sampleoffsite000000000010',
  ...range('2026-10-07T00:00', '2026-10-09T00:00'),
  'accepted',
  OWN,
] as const;
const TOKIO = [
  'Platform sync with Tokyo',
  '0sampletokio00000000000002',
  ...range('2026-10-06T07:30', '2026-10-06T08:30'),
  'needs-action',
  OWN,
] as const;
const ONE = [
  '1:1 Sam / Alex',
  '0sampleoneonone00000000005',
  ...range('2026-10-08T13:00', '2026-10-08T13:30'),
  'unknown',
  OWN,
] as const;
const VENDOR_ID =
  '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h84s34h9g60s30c1g60o30c1g85146h258oo32ga28d24ahhg650k4gq48l330ca1891k8ha660ok2gi38h2kcc1h85146h258oo32ga28d24ahhg650k4gq48l330ca1891k8ha660og';
const IMPORTED = '0importcal000000000000000000000@import.calendar.google.com';
const BUSY = [
  'Tentative',
  '0samplebusi000000000000008',
  ...range('2026-10-09T08:35', '2026-10-09T09:00'),
  'unknown',
  IMPORTED,
] as const;
const VENDOR = ['Vendor demo', VENDOR_ID, ...range('2026-10-09T11:00', '2026-10-09T12:00'), 'accepted', OWN] as const;

const WEEK = [
  OFFSITE,
  status('05'),
  status('06'),
  TOKIO,
  status('07'),
  ['Team Sync', '0sampleteamsinc00000000003', ...range('2026-10-07T10:30', '2026-10-07T12:00'), 'declined', OWN],
  [
    'Planning Review: Roadmap, Tooling, Access, Pricing, Time',
    '0sampleplanning00000000004',
    ...range('2026-10-07T12:00', '2026-10-07T12:30'),
    'accepted',
    OWN,
  ],
  status('08'),
  ONE,
  [
    'Candidate interview: backend role',
    '0sampleinterviev0000000006',
    ...range('2026-10-08T14:00', '2026-10-08T15:00'),
    'tentative',
    OWN,
  ],
  ['Design review', '0sampledesign0000000000007', ...range('2026-10-08T16:00', '2026-10-08T17:00'), 'accepted', OWN],
  status('09'),
  BUSY,
  VENDOR,
  ['Release window', '0samplerelease000000000009', ...range('2026-10-09T23:30', '2026-10-10T00:30'), 'accepted', OWN],
];

const rows = ({ meetings }: PageReading) =>
  meetings.map(({ snapshot: { title, baseId, start, end, ownAnswer, calendarId } }) => [
    title,
    baseId,
    start,
    end,
    ownAnswer,
    calendarId,
  ]);

describe.runIf(present)('Google Calendar samples', () => {
  test('no sample is left out', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.html'));
    const source = readFileSync(path.resolve('test/corpus/google-calendar-samples.test.ts'), 'utf8');
    expect(files.filter((file) => !source.includes(`'${file.replace('.html', '')}'`))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(['week', 'week-dark'])('%s', (file) => {
    const page = read(file);
    expect(rows(page)).toEqual(WEEK);
    expect(page).toMatchObject({ view: 'week', account: OWN, opened: null, dark: file === 'week-dark' });
    expect(page.health).toMatchObject({ state: 'healthy', unreadable: 0 });
    const layouts = page.meetings.map((one) => one.layout);
    expect([layouts[0], ...new Set(layouts.slice(1))]).toEqual(['all-day', 'timed']);
    const [offsite, first] = page.meetings;
    expect(offsite?.snapshot).toMatchObject({ allDay: true, location: 'Lisbon', instance: null });
    expect(first?.snapshot.instance).toEqual({ at: at('2026-10-05T09:00') });
    expect(first?.snapshot.key).toBe('0sampleseries0000000000001_20261005T130000Z');
    const byTitle = new Map(page.meetings.map((one) => [one.snapshot.title, one.snapshot]));
    expect(byTitle.get('Platform sync with Tokyo')).toMatchObject({
      hasCall: true,
      location: 'https://meet.google.com/aaa-bbbb-ccc',
    });
    expect(byTitle.get('Vendor demo')).toMatchObject({ hasCall: true, location: 'Microsoft Teams Meeting' });
    expect(byTitle.get('Vendor demo')?.uid).toMatch(/^040000008200E00074C5B7101A82E008[0-9A-F]+$/);
    expect(byTitle.get('Team Sync')).toMatchObject({ hasCall: false, location: '', guests: null, description: null });
    expect(byTitle.get('Release window')?.instance).toEqual({ at: at('2026-10-09T23:30') });
    expect(
      page.meetings.every(({ control, element }) => control.getAttribute('role') === 'button' && element.contains(control)),
    ).toBe(true);
  });

  test('day-two-people', () => {
    const page = read('day-two-people');
    expect(rows(page)).toEqual([ONE]);
    expect(page).toMatchObject({ view: 'day', health: { state: 'healthy', unreadable: 0 } });
  });

  test('month', () => {
    const page = read('month');
    const holiday = ['Columbus Day', '20261012_sample0000000000', ...range('2026-10-12T00:00', '2026-10-13T00:00'), 'unknown'];
    expect(rows(page)).toEqual([
      status('05'),
      status('06'),
      OFFSITE,
      ONE,
      [...holiday, 'en.usa#holiday@group.v.calendar.google.com'],
    ]);
    expect(page.meetings.map((one) => one.layout)).toEqual(['month-line', 'month-line', 'all-day', 'month-line', 'all-day']);
    expect(page).toMatchObject({ view: 'month', health: { state: 'healthy', unreadable: 0 } });
  });

  test('schedule', () => {
    const page = read('schedule');
    expect(rows(page)).toEqual([
      status('05'),
      TOKIO,
      status('06'),
      OFFSITE,
      status('07'),
      status('08'),
      BUSY,
      status('09'),
      VENDOR,
    ]);
    expect(page).toMatchObject({ view: 'schedule', health: { state: 'healthy', unreadable: 0 } });
    expect(new Set(page.meetings.map((one) => one.layout))).toEqual(new Set(['schedule-row']));
  });

  test('event-popup', () => {
    const { opened, health } = read('event-popup');
    expect(health.state).toBe('healthy');
    expect(opened).toMatchObject({ where: 'popup' });
    expect(opened?.element.getAttribute('jsname')).toBe('ssXDle');
    const guest = (email: string, name: string | null, answer: string, organizer = false) => ({ email, name, organizer, answer });
    expect(opened?.snapshot).toEqual({
      site: 'google-calendar',
      baseId: '0sampletokio00000000000002',
      uid: null,
      instance: null,
      calendarId: OWN,
      key: '0sampletokio00000000000002',
      title: 'Platform sync with Tokyo',
      start: at('2026-10-06T07:30'),
      end: at('2026-10-06T08:30'),
      allDay: false,
      ownAnswer: 'needs-action',
      guests: [
        guest('yuki.roe@example.com', 'Yuki Roe', 'accepted', true),
        guest(OWN, 'Alex Doe', 'needs-action'),
        guest('sam.roe@example.com', 'Sam Roe', 'needs-action'),
        guest('pat@client.example', null, 'needs-action'),
      ],
      description: 'Status round.\nDoc: docs.example.com',
      location: '',
      hasCall: true,
    });
  });

  test('event-popup-one-on-one', () => {
    const { opened, meetings } = read('event-popup-one-on-one');
    expect(meetings).toEqual([]);
    expect(opened?.snapshot).toMatchObject({
      title: '1:1 Sam / Alex',
      baseId: '0sampleoneonone00000000005',
      calendarId: OWN,
      start: at('2026-10-08T13:00'),
      end: at('2026-10-08T13:30'),
      allDay: false,
      ownAnswer: 'accepted',
      location: 'Room 4',
      description: '',
      hasCall: false,
      guests: [
        { email: OWN, name: 'Alex Doe', organizer: true, answer: 'accepted' },
        { email: 'sam.roe@example.com', name: 'Sam Roe', organizer: false, answer: 'accepted' },
      ],
    });
  });

  test('quick-create', () => {
    const { opened } = read('quick-create');
    expect(opened).toMatchObject({ where: 'quick-create' });
    expect(opened?.snapshot).toMatchObject({
      baseId: null,
      calendarId: null,
      key: 'new',
      title: '',
      guests: [],
      ownAnswer: 'unknown',
    });
    expect([opened?.snapshot.start, opened?.snapshot.end]).toEqual(range('2026-10-08T13:00', '2026-10-08T13:30'));
  });

  test('edit-existing', () => {
    const token = 'MHNhbXBsZXRva2lvMDAwMDAwMDAwMDAwMDIgYWxleC5kb2VAZXhhbXBsZS5jb20';
    const { opened, view, health } = read('edit-existing', `${BASE}/eventedit/${token}`);
    expect({ view, where: opened?.where, health: health.state }).toEqual({ view: 'editor', where: 'editor', health: 'healthy' });
    expect(opened?.snapshot).toMatchObject({
      title: 'Platform sync with Tokyo',
      baseId: '0sampletokio00000000000002',
      calendarId: OWN,
      start: at('2026-10-06T07:30'),
      end: at('2026-10-06T08:30'),
      ownAnswer: 'needs-action',
      description: 'Status round.',
      location: '',
    });
    expect(opened?.snapshot.guests?.map(({ email, name, answer }) => [email, name, answer])).toEqual([
      ['yuki.roe@example.com', 'Yuki Roe', 'accepted'],
      [OWN, 'Alex Doe', 'needs-action'],
      ['sam.roe@example.com', 'Sam Roe', 'needs-action'],
    ]);
  });

  test('edit-new', () => {
    const { opened } = read('edit-new', `${BASE}/eventedit?text=&dates=20261006T113000Z/20261006T123000Z`);
    expect(opened?.snapshot).toMatchObject({ baseId: null, key: 'new', title: '', guests: [], description: '', location: '' });
    expect([opened?.snapshot.start, opened?.snapshot.end]).toEqual(range('2026-10-06T07:30', '2026-10-06T08:30'));
  });

  test('labels-other-languages', () => {
    // This page has no account block, so its wall times are in the browser's zone.
    const here = (wall: string): number => new Date(`2026-10-08T${wall}:00`).getTime();
    const chip = (lang: string, title: string, start: string, end: string, answer = 'unknown') => [
      title,
      `0samplelang${lang}`,
      here(start),
      here(end),
      answer,
      OWN,
    ];
    expect(rows(read('labels-other-languages'))).toEqual([
      chip('it0000000000000', 'Riunione di stato', '15:30', '16:30'),
      chip('ja0000000000000', '定例', '18:00', '19:00'),
      chip('es0000000000000', 'Reunión', '13:00', '14:00', 'accepted'),
      chip('fr0000000000000', 'Point hebdo', '13:00', '14:30'),
      chip('uk0000000000000', 'Статус', '15:00', '15:30'),
      chip('engb00000000000', 'Daily Scrum', '09:10', '09:20', 'accepted'),
      // The sample's "Zugesagt" was a guess; pages of that language were seen to say "Angenommen".
      chip('de0000000000000', 'Status', '13:00', '14:00'),
    ]);
  });
});
