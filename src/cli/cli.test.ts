import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli } from './run.fixture';

const folder = mkdtempSync(path.join(tmpdir(), 'asyncable-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, text);
  return full;
}

const CALENDAR = file(
  'work.ics',
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:Studio',
    'X-WR-TIMEZONE:Europe/Lisbon',
    'BEGIN:VEVENT',
    'UID:b@studio.example',
    'SUMMARY:Weekly status update',
    'DTSTART;TZID=Europe/Lisbon:20260706T090000',
    'DTEND;TZID=Europe/Lisbon:20260706T100000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:a@studio.example',
    'SUMMARY:Office closed',
    'DTSTART;VALUE=DATE:20260708',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:c@studio.example',
    'SUMMARY:Called off',
    'STATUS:CANCELLED',
    'DTSTART:20260707T090000Z',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:d@studio.example',
    'SUMMARY:Never',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
);

describe('expand', { timeout: 30_000 }, () => {
  it('prints occurrences by start, instants in UTC, and what could not be read', async () => {
    const { code, out } = await cli('expand', CALENDAR, '--from', '2026-07-06', '--to', '2026-07-13T09:00:00Z', '--json');
    expect(code).toBe(0);
    const { occurrences, problems } = JSON.parse(out) as { occurrences: unknown[]; problems: { code: string }[] };
    expect(occurrences).toEqual([
      {
        uid: 'b@studio.example',
        start: '2026-07-06T08:00:00Z',
        end: '2026-07-06T09:00:00Z',
        title: 'Weekly status update',
        allDay: false,
      },
      { uid: 'a@studio.example', start: '2026-07-08', end: '2026-07-09', title: 'Office closed', allDay: true },
      {
        uid: 'b@studio.example',
        start: '2026-07-13T08:00:00Z',
        end: '2026-07-13T09:00:00Z',
        title: 'Weekly status update',
        allDay: false,
      },
    ]);
    expect(problems.map((problem) => problem.code)).toEqual(['no-start']);
  });

  it('prints a table in the zone asked for', async () => {
    const { out } = await cli('expand', CALENDAR, '--from', '2026-07-06', '--to', '2026-07-09', '--zone', 'Asia/Tokyo');
    expect(out).toContain('2026-07-06  17:00–18:00  Weekly status update');
    expect(out).toContain('2026-07-08  all day      Office closed');
    expect(out).toContain('no start');
  });
});

describe('bad input', { timeout: 30_000 }, () => {
  const people = file('people.json', '[\n  {"email": "ana@studio.example"},\n  oops\n]');
  const stranger = file(
    'stranger.json',
    '[{"email": "ana@studio.example"}, {"email": "bo@studio.example", "zone": "Mars/Base"}]',
  );
  const text = file('notes.ics', 'hello');
  it.each([
    ['no such file', ['expand', 'nowhere.ics', '--from', '2026-01-01', '--to', '2026-02-01'], /^nowhere\.ics: no such file$/],
    ['no calendar', ['expand', text, '--from', '2026-01-01', '--to', '2026-02-01'], /notes\.ics:1: not an iCalendar file/],
    ['no span', ['expand', CALENDAR], /^--from and --to are needed/],
    ['a span that runs back', ['expand', CALENDAR, '--from', '2026-02-01', '--to', '2026-01-01'], /^--to must be after --from$/],
    ['no date', ['expand', CALENDAR, '--from', 'soon', '--to', '2026-01-01'], /^--from soon: not an ISO date or time$/],
    [
      'no zone',
      ['expand', CALENDAR, '--from', '2026-01-01', '--to', '2026-02-01', '--zone', 'Mars/Base'],
      /^--zone Mars\/Base: not a time zone/,
    ],
    ['an unknown option', ['expand', CALENDAR, '--fast'], /--fast/],
    ['an unknown command', ['explain'], /^there is no command "explain"/],
    ['no file', ['report'], /^one file is needed: report/],
    ['no week', ['report', CALENDAR, '--week', '2026-W54'], /^--week 2026-W54: not a week/],
    ['both a week and dates', ['report', CALENDAR, '--week', '2026-W30', '--from', '2026-07-06'], /not both/],
    ['half a span', ['report', CALENDAR, '--from', '2026-07-06'], /belong together/],
    ['no hours', ['report', CALENDAR, '--hours', 'nine to five'], /^--hours nine to five: write them as/],
    ['no address', ['report', CALENDAR, '--me', 'ana'], /^--me ana: not an e-mail address/],
    ['people that are no JSON', ['report', CALENDAR, '--people', people], /people\.json:3: not JSON$/],
    ['a person in no zone', ['report', CALENDAR, '--people', stranger], /stranger\.json: entry 2: zone unknown: /],
  ])('%s', async (_name, args, message) => {
    const { code, out, err } = await cli(...args);
    expect(err.trim()).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('explains itself', async () => {
    const { code, out } = await cli('--help');
    expect(code).toBe(0);
    for (const command of ['report', 'expand', 'judge', 'hours']) expect(out).toContain(command);
  });
});

describe('report', { timeout: 30_000 }, () => {
  it('prints the days of the week, times in the calendar zone, and the figures', async () => {
    const { code, out } = await cli('report', CALENDAR, '--week', '2026-W28');
    expect(code).toBe(0);
    expect(out).toContain('6 Jul 2026 to 12 Jul 2026, times in Europe/Lisbon');
    expect(out).toMatch(/Monday,? 6 July 2026\n {2}09:00–10:00 {2}Weekly status update/);
    expect(out).toContain('all day');
    expect(out).toContain('1 meeting, 1 h');
    expect(out).not.toContain('Called off');
    expect(out).not.toMatch(/cli_|reason_|hours_\w|format_|import_problem/);
  });

  it('gives the same as JSON', async () => {
    const { out } = await cli('report', CALENDAR, '--week', '2026-W28', '--json');
    const report = JSON.parse(out) as {
      zone: string;
      meetings: { title: string; start: string; verdict: string }[];
      load: { minutes: number };
    };
    expect(report.zone).toBe('Europe/Lisbon');
    expect(report.meetings.map((one) => [one.title, one.start])).toEqual([
      ['Weekly status update', '2026-07-06T08:00:00Z'],
      ['Office closed', '2026-07-07T23:00:00Z'],
    ]);
    expect(report.load.minutes).toBe(60);
  });

  it('says what the calendar covers when the week is empty', async () => {
    const { code, out } = await cli('report', CALENDAR, '--week', '2026-W02');
    expect(code).toBe(0);
    expect(out).toContain('There are no events in this week. The calendar runs from 6 Jul 2026 to 20 Jul 2026');
  });
});
