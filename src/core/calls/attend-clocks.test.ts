import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attend, type AttendanceReport, type Attending, type Seen } from './attend';
import { T0, attendances, run, see } from './attend.fixture';

describe('clocks', () => {
  it('measures lengths on the clock that nobody sets', () => {
    const hourBack = (second: number): number => T0 + second * 1000 - (second > 600 ? 3_600_000 : 0);
    expect(
      attendances(
        run(
          [
            [0, see('in')],
            [1200, see('away')],
          ],
          1210,
          { wall: hourBack },
        ),
      ),
    ).toEqual([[0, 1198]]);
  });
  it('does not count the sleep of the machine, and begins anew after it', () => {
    let now: Attending | null = null;
    const ends: AttendanceReport[] = [];
    for (const second of [0, 2, 4, 3600, 3602, 3604]) {
      const step = attend(now, see('in'), { wall: T0 + second * 1000, tick: second * 1000 });
      now = step.now;
      if (step.report && step.report.phase !== 'beat') ends.push(step.report);
    }
    expect(ends.map(({ phase, end }) => [phase, (end - T0) / 1000])).toEqual([
      ['start', 0],
      ['end', 4],
      ['start', 3602],
    ]);
  });
});

const STATES: readonly Seen['state'][] = ['before', 'in', 'moving', 'lost', 'ended', 'none', 'away'];
const session = fc.array(
  fc.record({
    state: fc.constantFrom(...STATES),
    gap: fc.integer({ min: 1, max: 120 }),
    dialog: fc.boolean(),
    count: fc.option(fc.integer({ min: 1, max: 900 })),
  }),
  { maxLength: 120 },
);

it('whatever a page shows: attendances follow one another, none runs backwards or beyond what was seen', () => {
  fc.assert(
    fc.property(session, (looks) => {
      let now: Attending | null = null;
      let second = 0;
      let last = T0;
      for (const { state, gap, dialog, count } of looks) {
        second += gap;
        const step: ReturnType<typeof attend> = attend(
          now,
          { state, dialog, count },
          { wall: T0 + second * 1000, tick: second * 1000 },
        );
        now = step.now;
        if (step.report === null) continue;
        const { phase, start, end, place, most } = step.report;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(T0 + second * 1000);
        if (place !== null) expect(most ?? 0).toBeGreaterThanOrEqual(place);
        if (phase === 'end') last = end;
      }
    }),
  );
});
