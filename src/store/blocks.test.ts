import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarOccurrence } from '../core/model';
import { blockFrom, blocksOf, rowsOf } from './block-shelf';
import { between, blockKeyOf, joined, occurrencesOf, pack, quarterOf, startsOf, weekOf } from './blocks';
import { grouped } from './grouped';
import { event, NOW, occurrence } from './rows.fixture';

const HOUR = 3_600_000;
const instant = fc.integer({ min: NOW - 1e10, max: NOW + 1e10 });
/** Occurrences as a series may have them: most as the rule says, some moved, cancelled, all-day or with words of their own. */
const occurrences: fc.Arbitrary<CalendarOccurrence[]> = fc.uniqueArray(
  fc
    .record({
      start: instant,
      length: fc.constantFrom(HOUR, HOUR, HOUR, HOUR / 2, 0),
      moved: fc.constantFrom(0, 0, 0, HOUR),
      status: fc.constantFrom('confirmed' as const, 'confirmed' as const, 'cancelled' as const),
      allDay: fc.constantFrom(false, false, true),
      title: fc.constantFrom(null, null, 'Other words'),
    })
    .map(({ start, length, moved, status, allDay, title }) =>
      occurrence(start, {
        end: start + length,
        instance: start - moved,
        status,
        allDay,
        days: allDay ? { from: '2026-11-24', to: '2026-11-25' } : null,
        changed: title === null ? null : { title },
      }),
    ),
  { selector: ({ instance }) => instance, maxLength: 30 },
);
const byInstance = (all: readonly CalendarOccurrence[]): CalendarOccurrence[] => all.toSorted((a, b) => a.instance - b.instance);

describe('a series in a block', () => {
  it('gives back every occurrence as it was', () => {
    fc.assert(
      fc.property(occurrences, (all) => {
        expect(occurrencesOf(pack({ event: event(), occurrences: all }, null), event())).toEqual(byInstance(all));
      }),
    );
  });

  it('is parted at any instant and put together again', () => {
    fc.assert(
      fc.property(occurrences, instant, (all, at) => {
        const packed = pack({ event: event(), occurrences: all }, null);
        const later = byInstance(all.filter(({ start }) => start >= at));
        expect(occurrencesOf(between(packed, at, Number.MAX_SAFE_INTEGER), event())).toEqual(later);
        const [earlier, rest] = [between(packed, 0, at), between(packed, at, Number.MAX_SAFE_INTEGER)];
        expect(occurrencesOf(joined(earlier, rest), event())).toEqual(byInstance(all));
      }),
    );
  });

  it('takes the last of several occurrences of one instance', () => {
    const all = [occurrence(NOW), occurrence(NOW, { status: 'cancelled' })];
    expect(occurrencesOf(pack({ event: event(), occurrences: all }, null), event())).toEqual([all[1]]);
  });

  it('as the rule has it takes a number for each occurrence', () => {
    const weekly = Array.from({ length: 100 }, (_, week) => occurrence(NOW + week * 168 * HOUR));
    const packed = pack({ event: event(), occurrences: weekly }, null);
    expect(packed.others).toEqual([]);
    expect(packed.plain).toEqual({ length: 1_800_000, starts: weekly.map(({ start }) => start) });
  });
});

describe('a block', () => {
  const single = (uid: string) => event({ uid, baseId: uid, rule: null, cadence: 'none' });

  it('holds single events of one week; series stand by their UID, whenever they are', () => {
    expect(blockKeyOf(single('a'), [NOW])).toBe(blockKeyOf(single('a'), [NOW + HOUR]));
    expect(blockKeyOf(single('a'), [NOW])).not.toBe(blockKeyOf(single('a'), [NOW + 168 * HOUR]));
    expect(blockKeyOf(event(), [NOW])).toBe(blockKeyOf(event(), [NOW + 168 * HOUR]));
  });

  it('holds all pieces of a split series, a piece of one occurrence too', () => {
    const piece = { ...single('heron_R20261201T090000@google.com'), baseId: 'heron' };
    expect(blockKeyOf(piece, [NOW])).toBe(blockKeyOf(event(), [NOW]));
  });

  it('is found by its weeks and its join keys, and keeps calendars apart', () => {
    const blocks = blocksOf(
      [
        { ...event(), calendarId: 'a' },
        { ...single('one'), calendarId: 'a', digest: 'd' },
        { ...single('one'), calendarId: 'b' },
      ],
      [
        { ...occurrence(NOW), calendarId: 'a' },
        { ...occurrence(NOW + 168 * HOUR), calendarId: 'a' },
        { ...occurrence(NOW, { uid: 'one', baseId: 'one' }), calendarId: 'a' },
        { ...occurrence(NOW, { uid: 'one', baseId: 'one' }), calendarId: 'b' },
        { ...occurrence(NOW, { uid: 'nobody', baseId: 'nobody' }), calendarId: 'a' },
      ],
    );
    const rows = blocks.map(rowsOf);
    const [a, one, b] = rows.map(({ block }) => block);
    expect(rows).toHaveLength(3);
    expect(a).toMatchObject({ calendarId: 'a', baseIds: ['heron'], weeks: [], quarters: [quarterOf(NOW)] });
    expect(one).toMatchObject({
      calendarId: 'a',
      baseIds: ['one'],
      weeks: [weekOf(NOW)],
      quarters: [],
      series: [{ digest: 'd' }],
    });
    expect(b).toMatchObject({ calendarId: 'b', baseIds: ['one'], series: [{ digest: null }] });
    expect(blocks.flatMap(({ series }) => series).flatMap(startsOf)).toHaveLength(4);
    expect(rows.map(({ block, spans }) => blockFrom(block, spans))).toEqual(blocks);
  });

  it('spreads events of a week, and series, over several', () => {
    const uids = Array.from({ length: 2_000 }, (_, at) => `${at}@google.com`);
    const counts = (keys: string[]): number[] => [...grouped(keys, (key) => key).values()].map((all) => all.length);
    expect(Math.max(...counts(uids.map((uid) => blockKeyOf(single(uid), [NOW]))))).toBeLessThan(400);
    expect(Math.max(...counts(uids.map((uid) => blockKeyOf(event({ uid, baseId: uid }), []))))).toBeLessThan(400);
  });
});
