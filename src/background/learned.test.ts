import { expect, it } from 'vitest';
import { DAY, type Instant } from '../core/model';
import type { LessonRow, OutcomeRow, ShownRow } from '../store';
import { ignoredOutcomes } from './ignored';
import { learnedOf } from './learned';
import { NOW, world } from './world.fixture';

const days = (n: number): Instant => NOW + n * DAY;
const answer = (seriesId: string, outcome: OutcomeRow['outcome'], ago: number, kind: string | null = null): OutcomeRow => ({
  seriesId,
  key: 'k',
  title: seriesId,
  kind,
  outcome,
  why: outcome === 'not-useful' ? 'wrong-kind' : null,
  surface: 'badge',
  at: days(-ago),
  released: false,
});
const of = (rows: readonly OutcomeRow[], ledger: readonly ShownRow[] = [], lessons: readonly LessonRow[] = []) => {
  const outcomes = new Map<string, OutcomeRow[]>();
  for (const row of rows) outcomes.set(row.seriesId, [...(outcomes.get(row.seriesId) ?? []), row]);
  const known = new Map(lessons.map((one) => [one.id, one]));
  const ignored = ignoredOutcomes(ledger, outcomes, known);
  for (const row of ignored) outcomes.set(row.seriesId, [...(outcomes.get(row.seriesId) ?? []), row]);
  return learnedOf(world({ outcomes, ledger, lessons: known })).map(({ id, what, until }) => [id, what, until]);
};

it('nothing answered, nothing learned', () => expect(of([])).toEqual([]));

it('lists what rests, latest first, until when', () => {
  expect(
    of([answer('a', 'acted', 9), answer('b', 'not-now', 3), answer('c', 'not-now', 20), answer('d', 'not-useful', 1)]),
  ).toEqual([
    ['series:d', 'series-not-useful', null],
    ['series:b', 'series-later', days(11)],
    ['series:a', 'series-acted', null],
  ]);
});

it('a muted kind, until when; taken back, it is gone', () => {
  const three = ['a', 'b', 'c'].map((id, i) => answer(id, 'not-useful', 3 - i, 'status-update'));
  expect(of(three)).toContainEqual(['kind:status-update', 'kind-muted', days(29)]);
  const forgiven = of(three, [], [{ id: 'kind:status-update', forgiven: NOW, told: null }]);
  expect(forgiven.map(([id]) => id)).not.toContain('kind:status-update');
});

it('a series that was seen three times and left, and fewer marks when twenty did not help', () => {
  const row = (id: string, seriesId: string, ago: number, seenAt: readonly Instant[] = []): ShownRow => ({
    id,
    seriesId,
    start: NOW,
    day: '2026-11-24',
    kind: null,
    at: days(-ago),
    seenAt,
  });
  const seen = row('x', 'x', 5, [days(-5), days(-4), days(-3)]);
  expect(of([], [seen])).toEqual([['series:x', 'series-ignored', days(11)]]);
  const twenty = Array.from({ length: 20 }, (_, i) => row(`s${i}`, `s${i}`, 30));
  expect(of([], twenty)).toEqual([['volume', 'volume', null]]);
});
