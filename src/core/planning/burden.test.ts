import { describe, expect, test } from 'vitest';
import { toInstant } from '../time';
import { burdenGrid, burdenOf, costsByStart, QUARTER, toBurden } from './burden';
import { daylightStarts } from './daylight';
import { carriedBurden, HALF_LIFE, ledgerOf } from './ledger';
import { at, PLACES, type Place, team, utc, week, zone } from './people.fixture';
import type { Planned } from './slot-types';
import { type Candidate, compareCandidates } from './slots';
import { zoneClusters } from './zone-clusters';

/** Monday 12 April 2027 and the twelve weeks from it, an hour each: the published check. */
const MONDAY = utc('2027-04-12T00:00');
const WEEKS = 12;
const STARTS = 7 * 96;

/** Costs of every start of one week, by start, a row a person; no clock of these teams changes until July. */
const costsOf = (people: readonly Planned[], from = MONDAY): Int32Array[] =>
  people.map((one) => costsByStart(burdenGrid(one.hours!, from, STARTS + 4), 60));

const columns = (costs: readonly Int32Array[]): number[][] =>
  Array.from({ length: STARTS }, (_, i) => costs.map((row) => row[i] ?? 0));
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const twelve = (costs: readonly number[]): string => costs.map((one) => Math.round(toBurden(one * WEEKS) - 1e-9)).join('/');

/** The best column by a key of two numbers; the earlier of equals. */
function best(all: readonly number[][], key: (column: number[]) => [number, number]): number[] {
  return all.toSorted((a, b) => key(a)[0] - key(b)[0] || key(a)[1] - key(b)[1])[0]!;
}

/** A slot a week, each the least of whoever carries most; nothing barred, nothing forgotten. */
function rotating(all: readonly number[][]): number[] {
  let carried = all[0]!.map(() => 0);
  for (let n = 0; n < WEEKS; n++) {
    const candidates = all.map((column, start): Candidate & { column: number[] } => ({
      start,
      worst: Math.max(...column.map((one, i) => one + carried[i]!)),
      total: sum(column),
      // The published check broke ties by time alone.
      affected: 0,
      column,
    }));
    const chosen = candidates.toSorted(compareCandidates)[0]!.column;
    carried = carried.map((one, i) => one + chosen[i]!);
  }
  return carried.map((one) => one / WEEKS);
}

describe('the published check, nights allowed', () => {
  test.each<[Place[], string, string, string, number]>([
    [['San Francisco', 'Berlin', 'Singapore'], '192/0/0', '132/0/144', '86/92/85', 36],
    [['New York', 'London', 'Bengaluru'], '18/0/42', '30/0/36', '33/1/33', 12],
    [['Mexico City', 'Sydney'], '1/18', '7/12', '10/10', 0],
    [['San Francisco', 'New York', 'London', 'Sydney'], '18/2/1/192', '0/7/144/132', '80/54/95/96', 52],
  ])('%s', (places, leastTotal, minimax, rotated, more) => {
    const all = columns(costsOf(team(...places)));
    const least = best(all, (column) => [sum(column), 0]);
    expect(twelve(least)).toBe(leastTotal);
    expect(twelve(best(all, (column) => [Math.max(...column), sum(column)]))).toBe(minimax);
    const turns = rotating(all);
    const rounded = turns.map((one) => Math.round(toBurden(one * WEEKS)));
    expect(rounded.join('/')).toBe(rotated);
    expect(Math.round((sum(turns) / sum(least) - 1) * 100)).toBe(more);
  });
});

describe('what a minute costs', () => {
  const cost = (place: Place, date: string, hour: number, minutes: number, more: Parameters<typeof at>[1] = {}): number => {
    const { hours } = at(place, more);
    const start = toInstant(hours!.zone, date, hour * 60);
    return burdenOf(hours, start, start + minutes * 60_000)!;
  };
  test.each([
    ['inside', '2026-11-24', 10, 60, 0],
    ['midday', '2026-11-24', 12, 60, 0.6],
    ['a quarter beyond', '2026-11-24', 17, 15, 0.1],
    ['an hour beyond', '2026-11-24', 17, 60, 1.6],
    ['the second hour beyond', '2026-11-24', 18, 60, 4],
    ['later', '2026-11-24', 20, 60, 8],
    ['night', '2026-11-24', 23, 60, 16],
    ['a Saturday', '2026-11-28', 12, 60, 12],
    ['a Saturday night', '2026-11-28', 23, 60, 16],
  ])('%s', (_why, date, hour, minutes, expected) => {
    expect(cost('Berlin', date, hour, minutes)).toBeCloseTo(expected, 10);
  });

  test('leave and holidays cost most, whatever the hour', () => {
    for (const why of ['leave', 'holiday'] as const) {
      const off = [{ from: '2026-11-24', to: '2026-11-24', why }];
      expect(cost('Berlin', '2026-11-24', 10, 60, { off })).toBe(20);
      expect(cost('Berlin', '2026-11-24', 23, 60, { off })).toBe(20);
      expect(cost('Berlin', '2026-11-25', 10, 60, { off })).toBe(0);
    }
  });

  test('who has a set break has no other midday', () => {
    const split = week({ tue: ['09:00-12:30', '14:00-18:00'] });
    expect(cost('Berlin', '2026-11-24', 12, 30, { works: split })).toBe(0);
    expect(cost('Berlin', '2026-11-24', 13, 30, { works: split })).toBe(1);
  });

  test('hours that are not known cost nothing known', () => {
    expect(burdenOf(null, 0, 60_000)).toBeNull();
  });

  test('any length: the last piece counts by its minutes, and the grid says the same as one meeting alone', () => {
    const { hours } = at('Berlin');
    const grid = burdenGrid(hours!, MONDAY, 96);
    for (const minutes of [5, 15, 20, 50, 60, 95]) {
      const costs = costsByStart(grid, minutes);
      expect(costs.length).toBe(96 - Math.ceil(minutes / 15) + 1);
      for (let i = 0; i < costs.length; i += 7) {
        const start = MONDAY + i * QUARTER;
        expect(toBurden(costs[i]!)).toBe(burdenOf(hours, start, start + minutes * 60_000));
      }
    }
  });
});

describe('daylight', () => {
  const SUMMER = utc('2027-04-12T00:00');
  const WINTER = utc('2027-01-11T00:00');
  const zones = (...names: string[]): string[] => names.map(zone);
  test.each([
    [['America/Los_Angeles', 'Europe/London', 'Australia/Sydney'], SUMMER, 0],
    [['America/Los_Angeles', 'Europe/London', 'Australia/Sydney'], WINTER, 75],
    [['America/Los_Angeles', 'Europe/Berlin', 'Asia/Singapore'], SUMMER, 0],
    [['Europe/Lisbon', 'America/Denver', 'Asia/Manila'], WINTER, 0],
    [['America/New_York', 'Europe/London', 'Asia/Tokyo'], SUMMER, 75],
    [['America/New_York', 'Europe/London', 'Asia/Kolkata'], SUMMER, 285],
  ])('%s', (names, day, minutes) => {
    expect(daylightStarts(zones(...names), 60, day)).toBe(minutes);
    if (minutes === 0) expect(daylightStarts(zones(...names), 30, day)).toBe(0);
  });

  test('any two people share three hours', { timeout: 60_000 }, () => {
    const all = Intl.supportedValuesOf('timeZone');
    for (let i = 0; i < all.length; i += 3) {
      const other = all[(i * 7 + 11) % all.length]!;
      expect(daylightStarts([all[i]!, other], 180, SUMMER), `${all[i]} ${other}`).toBeGreaterThan(0);
    }
  });
});

describe('clusters of clocks', () => {
  const clusters = (...places: Place[]): string =>
    zoneClusters(
      places.map((id) => ({ id, zone: zone(PLACES[id]) })),
      MONDAY,
    )
      .map((ids) => ids.join('+'))
      .join(' | ');
  test.each<[Place[], string]>([
    [['San Francisco', 'Berlin', 'Singapore'], 'Berlin | Singapore | San Francisco'],
    [['London', 'Berlin', 'New York'], 'New York | Berlin+London'],
    [['Berlin', 'London', 'Cairo'], 'Berlin+Cairo+London'],
    [['Mexico City', 'Sydney'], 'Sydney | Mexico City'],
    [['Berlin'], 'Berlin'],
    [[], ''],
  ])('%s', (places, expected) => {
    expect(clusters(...places)).toBe(expected);
    expect(clusters(...places.toReversed())).toBe(expected);
  });
});

describe('the ledger', () => {
  const NOW = utc('2026-11-24T12:00');
  test('half after eight weeks, and nothing from the future', () => {
    expect(carriedBurden([{ at: NOW, cost: 8 }], NOW)).toBe(8);
    expect(carriedBurden([{ at: NOW - HALF_LIFE, cost: 8 }], NOW)).toBe(4);
    expect(
      carriedBurden(
        [
          { at: NOW - 2 * HALF_LIFE, cost: 8 },
          { at: NOW + 1, cost: 8 },
        ],
        NOW,
      ),
    ).toBe(2);
  });

  test('both ways, and by place', () => {
    const berlin = { id: 'me', self: true, hours: at('Berlin').hours };
    const sydney = { id: 'sam', self: false, hours: at('Sydney').hours };
    const stranger = { id: 'x', self: false, hours: null };
    const meeting = (start: string, own: boolean): Parameters<typeof ledgerOf>[0][number] => ({
      start: utc(start),
      end: utc(start) + 3_600_000,
      own,
      people: [berlin, sydney, stranger],
    });
    // 09:00 in Berlin is 19:00 in Sydney; 22:00 in Berlin is 08:00 in Sydney.
    const ledger = ledgerOf([meeting('2026-11-23T08:00', true), meeting('2026-11-23T21:00', false)], NOW);
    expect([...ledger.carried.keys()].toSorted()).toEqual(['me', 'sam']);
    expect(ledger.caused).toBeCloseTo(8, 0);
    expect(ledger.taken).toBeCloseTo(16, 0);
    expect(ledger.places.map((one) => [one.place, Math.round(one.burden), one.people])).toEqual([
      ['Berlin', 16, 1],
      ['Sydney', 11, 1],
    ]);
  });
});
