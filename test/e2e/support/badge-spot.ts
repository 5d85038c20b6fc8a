import type { Surface } from './driver';
import { until } from './until';

/** Our elements on the page: the marks' host, and the frame's once something was pointed at. */
export const OURS = `[...document.documentElement.children].filter((one) => one.localName === 'div' && !one.hidden)`;

/** Where the badge of a chip takes the pointer. Exactly where it stands is ours to draw, so the point is looked for, by the page's own hit test. */
export async function badgeSpot(page: Pick<Surface, 'evaluate'>, title: string): Promise<{ x: number; y: number }> {
  const chip = await page.evaluate<{ x: number; y: number; width: number; height: number }>(
    `[...document.querySelectorAll('[data-eventchip]')].find((one) => one.textContent.includes(${JSON.stringify(title)})).getBoundingClientRect().toJSON()`,
  );
  return until('the badge', () =>
    page.evaluate<{ x: number; y: number } | null>(`(() => {
      for (let x = ${Math.floor(chip.x + chip.width)}; x > ${chip.x}; x -= 2) {
        const y = ${chip.y + chip.height / 2};
        if (${OURS}.includes(document.elementFromPoint(x, y))) return { x: x - 6, y };
      }
      return null;
    })()`),
  );
}
