import { describe, expect, it } from 'vitest';
import { ASLEEP, BEAT, GRACE, type Seen } from './attend';
import { T0, attendances, run, see } from './attend.fixture';

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

it('has limits that make sense together', () => {
  expect(BEAT).toBeLessThanOrEqual(GRACE);
  expect(ASLEEP).toBeGreaterThan(2 * 60_000);
});
