/** The report on a real calendar: its figures beside a count of their own, made from what another engine expanded of the same file. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { handlers } from '../../src/background/handlers';
import type { Context } from '../../src/background/context';
import { decode, expandCalendar, parseCalendar } from '../../src/calendars/ics';
import { makeReport } from '../../src/cli/report';
import { reportOptions } from '../../src/cli/report-options';
import { DAY, HOUR, MINUTE } from '../../src/core/model';
import type { LoadReport } from '../../src/core/load';
import { MEETING_TABLES, openStore, type Store } from '../../src/store';
import { putMeetings } from '../../src/store/rows.fixture';
import type { Oracle } from './oracles';
import path from 'node:path';
import { bytesOf, CALENDARS, here, isHere, json, sayWhenMissing } from './shared-files';

sayWhenMissing();

const FILE = 'finos-calendar/basic.part1of2.ics';
const ORACLE = 'oracle/finos1.py.json';
const present = here && isHere(FILE) && isHere(ORACLE);
/** Weeks of 2020 to 2022, quiet and full ones; London is at UTC in the first and an hour ahead in the second. */
const WEEKS = ['2020-W10', '2020-W24', '2021-W10', '2021-W24', '2022-W05', '2022-W40'];
const NOW = Date.UTC(2023, 0, 1);

const reportFor = (week: string): LoadReport =>
  makeReport(reportOptions([path.join(CALENDARS, FILE), '--zone', 'UTC', '--week', week]), NOW).full;

interface Own {
  readonly start: number;
  readonly end: number;
}

/** Timed occurrences of the other engine that touch a week, by start. */
function occurrencesIn(from: number, to: number): Own[] {
  const { occurrences } = json(ORACLE) as Oracle;
  return occurrences
    .filter(([start]) => start.includes('T'))
    .map(([start, end]) => ({ start: Date.parse(start), end: Date.parse(end) }))
    .filter(({ start, end }) => start < to && end > from)
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Counts a minute at a time, as slowly and plainly as can be. */
function byTheMinute(all: readonly Own[], from: number): { minutes: number; outside: number; focus: number; fragments: number } {
  const busy = new Uint8Array(7 * 1_440);
  for (const { start, end } of all) busy.fill(1, Math.round((start - from) / MINUTE), Math.round((end - from) / MINUTE));
  const works = (i: number): boolean => Math.floor(i / 1_440) < 5 && i % 1_440 >= 540 && i % 1_440 < 1_020;
  let minutes = 0;
  let outside = 0;
  let focus = 0;
  let fragments = 0;
  let free = 0;
  const close = (): void => {
    if (free >= 120) focus += free;
    else fragments += free;
    free = 0;
  };
  for (let i = 0; i < busy.length; i += 1) {
    if (busy[i] === 1) minutes += 1;
    if (busy[i] === 1 && !works(i)) outside += 1;
    if (works(i) && busy[i] === 0) free += 1;
    else close();
  }
  close();
  return { minutes, outside, focus, fragments };
}

describe.runIf(present)('a real calendar', () => {
  it.each(WEEKS)('%s: the figures are those of a count by the minute', { timeout: 60_000 }, (week) => {
    const report = reportFor(week);
    const { from, to } = report.week;
    // What the report left out with a reason is taken out of the other engine's list too, by its start; nothing else is.
    const left = new Map<number, number>();
    for (const one of report.coverage.entries) if (one.why !== 'all-day') left.set(one.start, (left.get(one.start) ?? 0) + 1);
    const others = occurrencesIn(from, to).filter(({ start }) => {
      const count = left.get(start) ?? 0;
      if (count > 0) left.set(start, count - 1);
      return count === 0;
    });
    const counted = byTheMinute(others, from);
    expect(others.length).toBe(report.load.meetings);
    expect(report.load).toMatchObject({ minutes: counted.minutes, outsideMinutes: counted.outside });
    expect(report.load.focus).toMatchObject({ minutes: counted.focus, fragmentMinutes: counted.fragments });
    expect(report.load.bookedMinutes).toBe(others.reduce((all, { start, end }) => all + (end - start) / MINUTE, 0));
    const squares = [...report.heat.inside, ...report.heat.outside].flat().reduce((all, minutes) => all + minutes, 0);
    expect(squares).toBe(report.weeks.reduce((all, one) => all + one.minutes, 0));
    const notFree = report.load.focus.minutes + report.load.focus.fragmentMinutes + report.share.insideMinutes;
    expect(notFree).toBe((5 * 8 * HOUR) / MINUTE);
  });

  it('the extension says what the command line says', { timeout: 120_000 }, async () => {
    const store = await openStore({ indexedDB: new IDBFactory(), IDBKeyRange });
    await takeIn(store);
    const context = { store, now: NOW, zone: 'UTC', lang: 'en', sender: { role: 'app', tabId: null } } as unknown as Context;
    for (const week of WEEKS.slice(0, 3)) {
      const ours = reportFor(week);
      const reply = await handlers['report/week']({ at: ours.week.from + DAY }, context);
      if (!reply.ok) throw new Error(reply.problem.code);
      const { report } = reply.value;
      for (const part of ['share', 'dispersion', 'makeUp', 'sizes', 'notice', 'heat', 'ahead', 'fourDays'] as const)
        expect({ week, part, value: report[part] }).toEqual({ week, part, value: ours[part] });
      expect({ ...report.load, medianMinutes: null }).toEqual({ ...ours.load, medianMinutes: null });
      expect(report.weeks.map(({ minutes }) => minutes)).toEqual(ours.weeks.map(({ minutes }) => minutes));
    }
    store.close();
  });
});

/** Takes the file into a store as an import does, without the browser around it. */
async function takeIn(store: Store): Promise<void> {
  const calendar = parseCalendar(decode(bytesOf(FILE)).text, { zone: 'UTC' });
  const window = { from: Date.UTC(2019, 0, 1), to: NOW };
  const rows = [...expandCalendar(calendar, window)];
  await store.change(['calendars', ...MEETING_TABLES, 'settings'], async (shelves) => {
    const counts = { events: rows.length, occurrences: 0, from: window.from, to: window.to, problems: [] };
    await shelves.calendars.put({
      id: 'a',
      name: 'FINOS',
      fileName: FILE,
      imported: NOW,
      ...counts,
      state: 'live',
      mine: true,
      feedId: null,
      touched: NOW,
      namesGuests: rows.some(({ event }) => event.attendees.length > 0),
      zone: 'UTC',
      owner: null,
    });
    const kept = rows.flatMap(({ occurrences }) => occurrences.filter((one) => one.status !== 'cancelled'));
    await putMeetings(
      shelves,
      rows.map(({ event }) => ({ ...event, calendarId: 'a' })),
      kept.map((one) => ({ ...one, calendarId: 'a' })),
    );
  });
}
