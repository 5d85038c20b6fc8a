// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { loadReport } from '../../core/load';
import { facts, one } from '../../core/load/report.fixture';
import type { ReportState } from '../../messages/areas/report';
import { control, draw, fakeAsk, fakePushes, press, Refusal, settle, translateFor } from '../parts/doors.fixture';
import { OPTIONS } from '../parts/samples.fixture';
import { ReportApp } from './app';
import type { ReportDoors } from './doors';
import { csv, fileName, markdown } from './exports';
import { wordsOf } from './frame';
import { isoWeek } from './head';
import { frameOf } from './week-picture';

const flagged = { verdict: 'async', flagged: true, formats: [{ id: 'board-update', why: { code: 'x', params: {} } }] } as const;
const JUDGED = [
  one('23 10:30+60', { seriesId: 'heron', title: '=Heron | status', cadence: 'weekly', headcount: 9 }, flagged),
  one('24 16:30+60', { seriesId: 'late', title: 'Late, "call"' }),
];
const STATE: ReportState = {
  report: loadReport(facts(JUDGED)),
  settings: { ...OPTIONS.settings, zone: 'Europe/Berlin' },
  calendars: OPTIONS.calendars,
  marks: { since: null, shown: 0, acted: 0, kept: 0, notUseful: 0 },
  proposals: { proposed: 0, became: { replaced: 0, shortened: 0, optional: 0, moved: 0, live: 0 }, open: 0, said: 0 },
  calls: {
    lines: [],
    plannedMinutes: 0,
    reallyMinutes: 0,
    unplanned: 0,
    unplannedMinutes: 0,
    answers: { yes: 0, partly: 0, no: 0 },
  },
  quieter: false,
  memoryOnly: false,
};
const t = translateFor('en', 'en-GB');
const parts = (hide: boolean) => ({ state: STATE, t, words: wordsOf(t), hide });

async function page(state: ReportState | Refusal, more: Record<string, unknown> = {}) {
  const background = fakeAsk({ 'report/week': state, 'page/outcome': { outcomeId: 7 }, 'page/undo': {}, ...more });
  const pushes = fakePushes();
  const doors: ReportDoors = {
    ask: background.ask,
    onPush: pushes.onPush,
    t,
    glance: async () => null,
    now: () => STATE.report.now,
    save: () => {},
    copy: async () => true,
    print: () => {},
    openComposer: async () => {},
  };
  const root = await draw(<ReportApp doors={doors} />);
  const sent = (kind: string): unknown[] => background.asked.filter((asked) => asked.kind === kind).map(({ fields }) => fields);
  return { root, pushes, sent };
}

test.each([
  ['2026-11-23', 48],
  ['2026-12-28', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2021-01-04', 1],
])('the week of %s is number %i', (monday, week) => expect(isoWeek(monday)).toBe(week));

test('Markdown and CSV: what a title holds ends no cell and starts no formula', () => {
  expect(markdown(parts(false))).toContain(String.raw`- \=Heron \| status: 1`);
  const rows = csv(parts(false)).split('\r\n');
  expect(rows[1]).toContain(',60,"\'=Heron | status",weekly,could-be-async,0');
  expect(rows[2]).toContain('"Late, ""call"""');
  expect(fileName(parts(false))).toBe('asyncable-2026-11-23');
});

test('with titles hidden no title is in any export', () => {
  const text = markdown(parts(true)) + csv(parts(true));
  expect(text).not.toMatch(/Heron|Late/u);
  expect(text).toContain('Weekly series, Monday');
});

test('the strip holds the common day and whatever lies beyond it', () => {
  expect(frameOf(STATE.report.days, 'Europe/Berlin')).toEqual({ from: 420, to: 1_140 });
  const late = loadReport(facts([one('23 23:30+60')]));
  expect(frameOf(late.days, 'Europe/Berlin')).toEqual({ from: 0, to: 1_440 });
});

test('says the week, and hides titles when asked', async () => {
  const { root } = await page(STATE);
  expect(root.querySelector('h1')?.textContent).toBe('2\u00A0h in meetings this week, 30\u00A0min of it outside your hours.');
  expect(root.textContent).toContain('=Heron | status');
  const toggle = root.querySelector<HTMLInputElement>('input[role=switch]');
  await settle(() => toggle?.click());
  expect(root.innerHTML).not.toContain('Heron');
});

test('an answered offer stays where it stood until the page is left, with its way back', async () => {
  const { root, pushes, sent } = await page(STATE);
  await press(root, 'Keep the meeting');
  expect(sent('page/outcome')).toMatchObject([{ seriesId: 'heron', outcome: 'keep-live', surface: 'report' }]);
  await settle(() => pushes.push());
  expect(root.querySelector('.offers')?.textContent).toContain('OK, it stays a meeting. It won’t be suggested again.');
  await press(root.querySelector('.offers') ?? root, 'Undo');
  expect(sent('page/undo')).toEqual([{ outcomeId: 7 }]);
  expect(control(root, 'Keep the meeting')).toBeTruthy();
});

test('no calendar, no answer: each says what to do', async () => {
  const empty = await page({ ...STATE, calendars: [] });
  expect(empty.root.textContent).toContain('Choose a calendar');
  const broken = await page(new Refusal('no-answer'));
  expect(broken.root.textContent).toContain('Couldn’t create the report');
  expect(control(broken.root, 'Try again')).toBeTruthy();
});

test('what became of what was proposed: by the calendar, or as the person said', async () => {
  const before = { seriesId: 'heron', cadence: 'weekly' as const, start: STATE.report.week.from, since: STATE.report.week.from };
  const row = { ...before, title: 'Heron', weeks: 0, backSince: null, trialUntil: null, notSpentMinutes: 0 };
  const replaced = [
    { ...row, state: 'replaced' as const, source: 'person' as const, notSpentMinutes: 60 },
    { ...row, seriesId: 'moved', title: 'Docs', state: 'moved' as const, source: 'person' as const },
    {
      ...row,
      seriesId: 'gone',
      title: 'Plan',
      state: 'replaced' as const,
      source: 'calendar' as const,
      notSpentMinutes: 120,
      weeks: 2,
    },
    { ...row, seriesId: 'trial', title: 'Sync', state: 'trial' as const, source: null, trialUntil: STATE.report.week.to },
  ];
  const became = { replaced: 2, shortened: 0, optional: 0, moved: 1, live: 0 };
  const state = {
    ...STATE,
    report: { ...STATE.report, replaced },
    proposals: { proposed: 3, became, open: 0, said: 2 },
  };
  const { root } = await page(state);
  const part = root.querySelector('[aria-labelledby="replaced"]');
  expect([...(part?.querySelectorAll('.counts li') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Suggested: 3',
    'Replaced: 2',
    'Moved: 1',
    'Reported by you: 2',
  ]);
  expect([...(part?.querySelectorAll('.ev') ?? [])].map(({ textContent }) => textContent)).toEqual([
    'Replaced: 1\u00a0h saved. You said so.',
    'It was moved to another time. You said so.',
    '2\u00a0h saved since 23 November.',
    'Skipped as a trial. Decide on 30 November.',
  ]);
  expect(markdown({ ...parts(true), state })).not.toContain('Docs');
  expect(markdown({ ...parts(false), state })).toContain('- Docs: It was moved to another time. You said so.');
});
