/** A year of a heavy calendar, day by day: what would be drawn, and that no limit is ever passed. */
import { expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, type Instant, type Meeting } from '../core/model';
import { addDays, toLocal, weekOf } from '../core/time';
import type { EventRow, OccurrenceRow, OutcomeRow, ShownRow } from '../store';
import { FIRST_DAYS, PER_DAY, weekBudget } from './budget';
import { loudnessOf } from './loudness';
import { marksOf } from './marks';
import type { World } from './world';
import { attendee, held, SETTINGS, snapshot, stored, world } from './world.fixture';

/** Monday 4 January 2027, 08:30 in Lisbon. */
const START = Date.UTC(2027, 0, 4, 8, 30);
const PEOPLE = ['ana', 'ben', 'cleo', 'dan', 'eve', 'fay', 'gus', 'hal', 'ida'].map((name) => attendee(name));
/** Titles of a loud company: twelve series, most of them weekly or daily rounds that could be written. */
const SERIES: readonly (readonly [string, string, number, number, readonly number[]])[] = [
  ['status', 'Heron status update', 9, 30, [0]],
  ['metrics', 'Weekly metrics update', 10, 45, [1]],
  ['readout', 'Roadmap read-out', 14, 60, [2]],
  ['standup', 'Daily stand-up', 11, 15, [0, 1, 2, 3, 4]],
  ['sync', 'Platform status sync', 13, 30, [0, 2, 4]],
  ['demo', 'Sprint status report', 15, 60, [4]],
  ['late', 'Release hand-off', 21, 45, [0, 1, 2, 3]],
  ['one', '1:1 Ben', 16, 30, [1]],
  ['retro', 'Retro, Heron team', 16, 60, [4]],
  ['review', 'Mid-year review Cleo', 17, 45, [3]],
  ['plan', 'Quarter planning', 12, 60, [2]],
  ['all', 'Weekly status round', 12, 30, [3]],
];
const events: EventRow[] = SERIES.map(([baseId, title]) =>
  stored({
    uid: baseId,
    baseId,
    title,
    description: title.includes('status') ? 'Agenda: status, updates' : '',
    cadence: 'weekly',
    attendees: baseId === 'one' || baseId === 'review' ? PEOPLE.slice(0, 2) : PEOPLE,
  }),
);
const occurrences: OccurrenceRow[] = Array.from({ length: 54 * 7 }, (_, day) => day).flatMap((day) =>
  SERIES.flatMap(([uid, , hour, minutes, on]) =>
    on.includes(day % 7)
      ? [
          held(START - 8.5 * HOUR + day * DAY + hour * HOUR, {
            uid,
            baseId: uid,
            end: START - 8.5 * HOUR + day * DAY + hour * HOUR + minutes * MINUTE,
          }),
        ]
      : [],
  ),
);

interface Year {
  readonly perDay: Map<string, number>;
  readonly perWeek: Map<string, number>;
  readonly quieterFrom: Instant | null;
  readonly drawn: { seriesId: string; async: boolean }[];
}

/** Lives through a year, opening the week every working morning; `answer` is what the person does about a mark. */
function live(answer: (day: number, seriesId: string) => Partial<OutcomeRow> | null): Year {
  const ledger = new Map<string, ShownRow>();
  const outcomes = new Map<string, OutcomeRow[]>();
  const year: Year = { perDay: new Map(), perWeek: new Map(), quieterFrom: null, drawn: [] };
  let quieterFrom: Instant | null = null;
  for (let day = 0; day < 364; day += 1) {
    if (day % 7 > 4) continue;
    const now = START + day * DAY;
    const here: World = {
      ...world({ events, occurrences: occurrences.filter((one) => Math.abs(one.start - now) < 8 * DAY) }),
      now,
      settings: { ...SETTINGS, installed: START },
      outcomes,
      ledger: [...ledger.values()],
    };
    const week = weekOf('Europe/Lisbon', now, 'mon');
    const shots = occurrences
      .filter(({ start }) => start >= week.from && start < week.to)
      .map((one) =>
        snapshot({ baseId: one.baseId, key: `${one.baseId}@${one.start}`, title: '', start: one.start, end: one.end }),
      );
    const page = marksOf(shots, here, here.ledger, 'en');
    quieterFrom ??= loudnessOf(here).halved ? now : null;
    count(
      year,
      page.marks.filter((mark) => mark.shown),
      here,
      shots.length,
    );
    for (const row of page.shown) if (!ledger.has(row.id)) ledger.set(row.id, row);
    for (const mark of page.marks.filter((one) => one.shown && Math.abs((one.start ?? 0) - now) < DAY)) {
      year.drawn.push({ seriesId: mark.seriesId, async: mark.async });
      const said = answer(day, mark.seriesId);
      if (!said) continue;
      const row: OutcomeRow = {
        seriesId: mark.seriesId,
        key: mark.key,
        title: '',
        kind: mark.kind,
        outcome: 'not-now',
        why: null,
        surface: 'badge',
        at: now,
        released: false,
        ...said,
      };
      outcomes.set(mark.seriesId, [...(outcomes.get(mark.seriesId) ?? []), row]);
    }
  }
  return { ...year, quieterFrom };
}

/** Counts what the page shows by the day and week it lies in, holding the limits as it goes. */
function count(
  year: Year,
  drawn: readonly { start: Meeting['start'] | null }[],
  { settings, now }: World,
  meetings: number,
): void {
  const days = new Map<string, number>();
  for (const { start } of drawn) {
    const { date } = toLocal(settings.zone, start ?? 0);
    days.set(date, (days.get(date) ?? 0) + 1);
  }
  const limit = now - settings.installed < FIRST_DAYS ? 1 : PER_DAY;
  for (const [date, marks] of days) {
    expect(marks, date).toBeLessThanOrEqual(limit);
    year.perDay.set(date, Math.max(year.perDay.get(date) ?? 0, marks));
  }
  expect(drawn.length).toBeLessThanOrEqual(weekBudget(meetings));
  const { date } = toLocal(settings.zone, weekOf(settings.zone, now, 'mon').from);
  year.perWeek.set(date, Math.max(year.perWeek.get(date) ?? 0, drawn.length));
}

const spread = (counts: ReadonlyMap<string, number>): string =>
  [0, 1, 2, 3, 4, 5, 6, 7]
    .map((n) => [n, [...counts.values()].filter((one) => one === n).length] as const)
    .filter(([, times]) => times > 0)
    .map(([n, times]) => `${n} marks ${times}x`)
    .join(', ');

it('somebody who looks and never answers: the limits hold, and it goes quieter', { timeout: 60_000 }, () => {
  const year = live(() => null);
  process.stdout.write(`a year unanswered, by day: ${spread(year.perDay)}; by week: ${spread(year.perWeek)}\n`);
  expect(year.perWeek.size).toBe(52);
  expect(year.quieterFrom).not.toBeNull();
  const late = [...year.perDay].filter(([date]) => date > addDays(toLocal('UTC', year.quieterFrom ?? 0).date, 7));
  for (const [date, marks] of late) expect(marks, date).toBeLessThanOrEqual(1);
  expect(year.drawn.some(({ seriesId, async }) => async && ['one', 'review'].includes(seriesId))).toBe(false);
});

it('somebody who acts on every fourth: what was acted on rests, the rest stays within the limits', { timeout: 60_000 }, () => {
  let turn = 0;
  const year = live(() => ((turn += 1) % 4 === 0 ? { outcome: 'acted' } : null));
  process.stdout.write(`a year of acting, by day: ${spread(year.perDay)}; by week: ${spread(year.perWeek)}\n`);
  const first = [...year.perWeek.values()].slice(1, 9).reduce((all, n) => all + n, 0);
  const last = [...year.perWeek.values()].slice(-8).reduce((all, n) => all + n, 0);
  expect(last).toBeLessThan(first);
});

it('somebody who finds nothing useful: almost nothing is left after two months', { timeout: 60_000 }, () => {
  const year = live(() => ({ outcome: 'not-useful', why: null }));
  process.stdout.write(`a year of not useful, by day: ${spread(year.perDay)}; by week: ${spread(year.perWeek)}\n`);
  const weeks = [...year.perWeek.values()];
  expect(weeks.slice(8).reduce((all, n) => all + n, 0)).toBeLessThanOrEqual(4);
});
