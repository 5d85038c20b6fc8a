import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASLEEP, BEAT, GRACE, attend, leave, type AttendanceReport, type Attending, type Seen } from './attend';

const T0 = Date.UTC(2026, 10, 24, 10);
const see = (state: Seen['state'], more: Partial<Seen> = {}): Seen => ({ state, dialog: false, count: null, ...more });

/** A session as a list of stretches: from each second on, the page shows this. Looked at every `every` seconds, like the page's own poll. */
function run(
  stretches: readonly (readonly [number, Seen])[],
  until: number,
  { every = 2, closed = false, wall = (second: number): number => T0 + second * 1000 } = {},
): AttendanceReport[] {
  const reports: AttendanceReport[] = [];
  let now: Attending | null = null;
  const at = (second: number): Seen => stretches.findLast(([from]) => from <= second)?.[1] ?? see('none');
  for (let second = 0; second <= until; second += every) {
    const step = attend(now, at(second), { wall: wall(second), tick: second * 1000 });
    now = step.now;
    if (step.report) reports.push(step.report);
  }
  if (closed) {
    const step = leave(now, at(until), { wall: wall(until), tick: until * 1000 });
    if (step.report) reports.push(step.report);
  }
  return reports;
}
/** Seconds after the first look at which attendances began and ended. */
const attendances = (reports: readonly AttendanceReport[]): [number, number][] =>
  reports.filter(({ phase }) => phase === 'end').map(({ start, end }) => [(start - T0) / 1000, (end - T0) / 1000]);

describe('scripted sessions: start and end within two seconds of the truth', () => {
  const cases: [string, readonly (readonly [number, Seen])[], number, [number, number][]][] = [
    [
      'pre-join, in, away',
      [
        [0, see('before')],
        [21, see('in')],
        [1821, see('away')],
      ],
      1900,
      [[21, 1821]],
    ],
    [
      'waiting room first',
      [
        [0, see('before')],
        [301, see('in')],
        [901, see('away')],
      ],
      1000,
      [[301, 901]],
    ],
    [
      'never admitted',
      [
        [0, see('before')],
        [600, see('away')],
      ],
      700,
      [],
    ],
    [
      'breakout room and back',
      [
        [0, see('in')],
        [300, see('moving')],
        [312, see('none')],
        [330, see('in')],
        [900, see('none')],
        [915, see('in')],
        [1200, see('away')],
      ],
      1300,
      [[0, 1200]],
    ],
    [
      'reconnects for two minutes',
      [
        [0, see('in')],
        [300, see('lost')],
        [420, see('in')],
        [600, see('away')],
      ],
      700,
      [[0, 600]],
    ],
    [
      'reconnects and gives up',
      [
        [0, see('in')],
        [300, see('lost')],
      ],
      800,
      [[0, 300]],
    ],
    [
      'left without a change of address',
      [
        [0, see('in')],
        [601, see('none')],
      ],
      700,
      [[0, 601]],
    ],
    [
      'put back into the waiting room',
      [
        [0, see('in')],
        [301, see('before')],
        [400, see('in')],
        [500, see('away')],
      ],
      600,
      [
        [0, 301],
        [400, 500],
      ],
    ],
    [
      'ended by the host, in English',
      [
        [0, see('in')],
        [601, see('ended')],
        [640, see('away')],
      ],
      700,
      [[0, 602]],
    ],
    [
      'ended by the host, in any language',
      [
        [0, see('in')],
        [600, see('in', { dialog: true })],
        [625, see('away')],
      ],
      700,
      [[0, 600]],
    ],
    [
      'a dialog that came and went',
      [
        [0, see('in')],
        [600, see('in', { dialog: true })],
        [610, see('in')],
        [630, see('away')],
      ],
      700,
      [[0, 630]],
    ],
    [
      'a dialog that stood for ten minutes',
      [
        [0, see('in')],
        [60, see('in', { dialog: true })],
        [660, see('away')],
      ],
      700,
      [[0, 660]],
    ],
  ];
  it.each(cases)('%s', (_name, stretches, until, expected) => {
    const found = attendances(run(stretches, until));
    expect(found).toHaveLength(expected.length);
    for (const [index, [start, end]] of expected.entries()) {
      expect(Math.abs((found[index]?.[0] ?? 0) - start)).toBeLessThanOrEqual(2);
      expect(Math.abs((found[index]?.[1] ?? 0) - end)).toBeLessThanOrEqual(2);
    }
  });

  it('ends with the tab that is closed in the middle', () =>
    expect(attendances(run([[0, see('in')]], 777, { every: 1, closed: true }))).toEqual([[0, 777]]));
  it('ends where it was held last when the tab is closed while nothing is shown', () =>
    expect(
      attendances(
        run(
          [
            [0, see('in')],
            [600, see('none')],
          ],
          610,
          { closed: true },
        ),
      ),
    ).toEqual([[0, 598]]));
});

it('tells at least every half minute, so that a killed browser loses no more than one beat and one look', () => {
  const reports = run([[0, see('in')]], 3600);
  const told = reports.map(({ end }) => end);
  expect(reports[0]?.phase).toBe('start');
  for (const [index, at] of told.entries()) if (index > 0) expect(at - (told[index - 1] ?? 0)).toBeLessThanOrEqual(BEAT + 2000);
  expect(T0 + 3_600_000 - (told.at(-1) ?? 0)).toBeLessThanOrEqual(60_000);
});

it('keeps who was there at arrival, and the most', () => {
  const reports = run(
    [
      [0, see('in')],
      [4, see('in', { count: 3 })],
      [300, see('in', { count: 12 })],
      [900, see('in', { count: 5 })],
      [1000, see('away')],
    ],
    1010,
  );
  expect(reports.at(-1)).toMatchObject({ place: 3, most: 12 });
  const late = run(
    [
      [0, see('in')],
      [60, see('in', { count: 7 })],
      [100, see('away')],
    ],
    110,
  );
  expect(late.at(-1)).toMatchObject({ place: null, most: 7 });
});

it('is not split by looks a minute apart, as browsers give to pages in the background', () => {
  const hops: [number, Seen][] = [
    [0, see('in')],
    [600, see('none')],
    [620, see('in')],
    [1800, see('away')],
  ];
  expect(attendances(run(hops, 1860, { every: 60 }))).toEqual([[0, 1740]]);
});

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

it('has limits that make sense together', () => {
  expect(BEAT).toBeLessThanOrEqual(GRACE);
  expect(ASLEEP).toBeGreaterThan(2 * 60_000);
});
