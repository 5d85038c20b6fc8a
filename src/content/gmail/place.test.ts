import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearOf, type Box } from './place';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const strip = box(700, 730, 500, 70);

describe('a notice and the menus that are open', () => {
  test('with none open it stands where it would', () => expect(clearOf([], strip)).toBe(800));
  test('it stands on a menu in its way', () => expect(clearOf([box(840, 760, 130, 50)], strip)).toBe(760));
  test('a menu beside it or above it is not in its way', () =>
    expect(clearOf([box(100, 760, 130, 50), box(840, 600, 130, 130)], strip)).toBe(800));
  test('having risen above one, it keeps clear of the next', () =>
    expect(clearOf([box(840, 700, 130, 40), box(840, 760, 130, 50)], strip)).toBe(700));
  test('whatever is open, nothing is covered, and it never sinks', () => {
    const any = fc
      .tuple(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
      )
      .map(([left, top, width, height]) => box(left, top, width, height));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (menus) => {
        const low = clearOf(menus, strip);
        const high = low - (strip.bottom - strip.top);
        expect(low).toBeLessThanOrEqual(strip.bottom);
        for (const menu of menus)
          expect(menu.left < strip.right && menu.right > strip.left && menu.top < low && menu.bottom > high).toBe(false);
      }),
    );
  });
});
