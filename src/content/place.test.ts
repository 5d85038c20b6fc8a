import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BADGE, badgeSpot, belowSpot, besideSpot, coversOf, isSmall, type Rect } from './place';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const clip = rect(0, 100, 1000, 600);
const [one, two] = BADGE.full;
const timed = { layout: 'timed', clip, covers: [], size: one, rtl: false } as const;

describe('badgeSpot', () => {
  test('at the bottom end of a tall chip', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 200, 120, 60) })).toEqual({ x: 197, y: 237 }));
  test('at the other end where the page runs right to left', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 200, 120, 60), rtl: true })).toEqual({ x: 103, y: 237 }));
  test('centred on a chip below 33 px', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 200, 120, 22) })).toEqual({ x: 197, y: 201 }));
  test("takes the browser's own rectangles, whose sides are getters", () => {
    const getters = Object.create({ left: 100, top: 200, right: 220, bottom: 222 }) as Rect;
    expect(badgeSpot({ ...timed, chip: getters })).toEqual({ x: 197, y: 201 });
  });
  test('33 px is tall', () => expect(badgeSpot({ ...timed, chip: rect(100, 200, 120, 33) })).toEqual({ x: 197, y: 210 }));
  test('a quarter-hour chip takes the small one, centred', () => {
    const chip = rect(100, 200, 120, 10);
    expect(isSmall(chip, 'timed')).toBe(true);
    expect(badgeSpot({ ...timed, chip, size: BADGE.small[0] })).toEqual({ x: 201, y: 197 });
  });
  test('a line of a month is small whatever its height', () => expect(isSmall(rect(0, 0, 100, 22), 'month-line')).toBe(true));
  test('on the part that is not covered', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 200, 120, 60), covers: [rect(160, 210, 80, 60)] })).toEqual({ x: 136, y: 237 }));
  test('a cover that leaves the corner free changes nothing', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 200, 120, 90), covers: [rect(160, 210, 80, 30)] })).toEqual({ x: 197, y: 267 }));
  test('nowhere when nothing is left of it', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 200, 40, 60), covers: [rect(105, 200, 80, 60)] })).toBeNull());
  test('at the end of what is seen of a tall chip scrolled half away', () =>
    expect(badgeSpot({ ...timed, chip: rect(100, 660, 120, 200) })).toEqual({ x: 197, y: 677 }));
  test('not on a short chip scrolled half away', () => expect(badgeSpot({ ...timed, chip: rect(100, 90, 120, 22) })).toBeNull());
  test('not outside the grid', () => expect(badgeSpot({ ...timed, chip: rect(100, 20, 120, 60) })).toBeNull());

  test('never outside the clip, whatever the rectangles', () => {
    const size = fc.constantFrom(one, two, ...BADGE.small);
    const number = fc.integer({ min: -400, max: 1200 });
    const long = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(number, number, long, long, size, fc.boolean(), number, (left, top, width, height, badge, rtl, cover) => {
        const spot = badgeSpot({
          ...timed,
          chip: rect(left, top, width, height),
          size: badge,
          rtl,
          covers: [rect(cover, top, 90, 90)],
        });
        if (spot === null) return;
        expect(spot.x).toBeGreaterThanOrEqual(clip.left - 1);
        expect(spot.y).toBeGreaterThanOrEqual(clip.top - 1);
        expect(spot.x + badge.width).toBeLessThanOrEqual(clip.right + 1);
        expect(spot.y + badge.height).toBeLessThanOrEqual(clip.bottom + 1);
      }),
    );
  });
});

describe('coversOf', () => {
  const chips = [rect(0, 0, 100, 60), rect(50, 20, 50, 60), rect(200, 0, 100, 60)];
  test('a chip that starts further along lies over', () => expect(coversOf(chips, 0, false)).toEqual([chips[1]]));
  test('and not the other way round', () => expect(coversOf(chips, 1, false)).toEqual([]));
  test('right to left, further along is further left', () => {
    const mirrored = [rect(0, 0, 100, 60), rect(0, 20, 50, 60)];
    expect(coversOf(mirrored, 0, true)).toEqual([mirrored[1]]);
    expect(coversOf(mirrored, 1, true)).toEqual([]);
  });
});

describe('besideSpot', () => {
  const viewport = { width: 1000, height: 700 };
  const card = { width: 344, height: 400 };
  test.each([
    ['at the end', rect(100, 50, 100, 60), false, { x: 208, y: 50 }],
    ['flipped where the end has no room', rect(700, 50, 100, 60), false, { x: 348, y: 50 }],
    ['at the start when right to left', rect(700, 50, 100, 60), true, { x: 348, y: 50 }],
    ['flipped when right to left', rect(100, 50, 100, 60), true, { x: 208, y: 50 }],
    ['pushed up from the bottom', rect(100, 650, 100, 40), false, { x: 208, y: 292 }],
    ['over a rectangle that fills the window', rect(0, 0, 1000, 700), false, { x: 648, y: 8 }],
  ])('%s', (_name, anchor, rtl, spot) => expect(besideSpot(anchor, card, viewport, rtl)).toEqual(spot));
  test('stays in the window', () => {
    const number = fc.integer({ min: -2000, max: 3000 });
    fc.assert(
      fc.property(number, number, fc.boolean(), (left, top, rtl) => {
        const { x, y } = besideSpot(rect(left, top, 80, 40), card, viewport, rtl);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(y).toBeGreaterThanOrEqual(8);
        expect(x + card.width).toBeLessThanOrEqual(viewport.width - 8);
        expect(y + card.height).toBeLessThanOrEqual(viewport.height - 8);
      }),
    );
  });
});

describe('belowSpot', () => {
  const viewport = { width: 1000, height: 700 };
  const tip = { width: 200, height: 50 };
  test('below, starts in line', () =>
    expect(belowSpot(rect(100, 100, 80, 30), tip, viewport, false)).toEqual({ x: 100, y: 136 }));
  test('above at the bottom', () => expect(belowSpot(rect(100, 660, 80, 30), tip, viewport, false)).toEqual({ x: 100, y: 604 }));
  test('ends in line when right to left', () =>
    expect(belowSpot(rect(300, 100, 80, 30), tip, viewport, true)).toEqual({ x: 180, y: 136 }));
});
