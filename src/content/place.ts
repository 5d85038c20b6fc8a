/** Where things go, from rectangles alone. All numbers are CSS pixels of the viewport. */

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export type ChipLayout = 'timed' | 'all-day' | 'month-line' | 'schedule-row';

/** Outer size of a badge with its ring, by number of signs. */
export const BADGE: Readonly<Record<'full' | 'small', readonly [Size, Size]>> = {
  full: [
    { width: 20, height: 20 },
    { width: 40, height: 20 },
  ],
  small: [
    { width: 16, height: 16 },
    { width: 34, height: 16 },
  ],
};
/** From this height on, a badge sits at the bottom end; on shorter chips it is centred. */
const TALL = 33;
/** Chips lower than this carry the small badge: a quarter of an hour, or a line of a month. */
const LOW = 16;
const INSET = 3;
const CLEAR = 4;

const width = (rect: Rect): number => rect.right - rect.left;
const height = (rect: Rect): number => rect.bottom - rect.top;

/** What two rectangles share; null when that is nothing. */
export function shared(a: Rect, b: Rect): Rect | null {
  const both = {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return width(both) > 0 && height(both) > 0 ? both : null;
}

const holds = (outer: Rect, inner: Rect): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

/** Whether a chip takes the small badge. */
export const isSmall = (chip: Rect, layout: ChipLayout): boolean => layout === 'month-line' || height(chip) < LOW;

export interface BadgeQuestion {
  readonly chip: Rect;
  readonly layout: ChipLayout;
  readonly clip: Rect;
  /** Chips that lie over this one. */
  readonly covers: readonly Rect[];
  readonly size: Size;
  readonly rtl: boolean;
}

/**
 * Top left corner of a badge: at the bottom end of tall chips, centred at the end of short ones, on the part that no other chip
 * covers, inside the clip. Null when there is no place to show it whole.
 */
export function badgeSpot({ chip, layout, clip, covers, size, rtl }: BadgeQuestion): Spot | null {
  const seen = shared(chip, clip);
  if (seen === null) return null;
  const tall = layout === 'timed' && height(chip) >= TALL;
  // A short chip that is half scrolled away shows no badge; a tall one shows it at the end of what is seen.
  // (Named one by one: the browser's rectangles have getters, which a spread would lose.)
  const ground = tall ? seen : { left: seen.left, right: seen.right, top: chip.top, bottom: chip.bottom };
  const y = tall ? ground.bottom - size.height - INSET : (ground.top + ground.bottom - size.height) / 2;
  const at = (x: number): Spot | null => {
    const box = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    const inside = holds(clip, box) && x >= chip.left - INSET && box.right <= chip.right + INSET && (!tall || y >= ground.top);
    return inside ? { x: Math.round(x), y: Math.round(y) } : null;
  };
  const first = rtl ? ground.left + INSET : ground.right - INSET - size.width;
  const blocking = covers.filter((cover) =>
    shared(cover, { left: first, top: y, right: first + size.width, bottom: y + size.height }),
  );
  if (blocking.length === 0) return at(first);
  const edge = rtl ? Math.max(...blocking.map((cover) => cover.right)) : Math.min(...blocking.map((cover) => cover.left));
  return at(rtl ? edge + CLEAR : edge - CLEAR - size.width);
}

/** A chip with its place in the document. Calendar lays later-starting columns over earlier ones. */
export function coversOf(chips: readonly Rect[], index: number, rtl: boolean): Rect[] {
  const chip = chips[index];
  if (!chip) return [];
  return chips.filter((other, at) => {
    if (at === index || shared(other, chip) === null) return false;
    const further = rtl ? chip.right - other.right : other.left - chip.left;
    return further > 1 || (Math.abs(further) <= 1 && at > index && height(other) <= height(chip));
  });
}

const MARGIN = 8;
const GAP = 8;
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/** Beside a rectangle: at its inline end when there is room, else at its start, else wherever it covers least. */
export function besideSpot(anchor: Rect, size: Size, viewport: Size, rtl: boolean): Spot {
  const right = anchor.right + GAP;
  const left = anchor.left - GAP - size.width;
  const fitsRight = right + size.width <= viewport.width - MARGIN;
  const fitsLeft = left >= MARGIN;
  const wanted = rtl ? (fitsLeft || !fitsRight ? left : right) : fitsRight || !fitsLeft ? right : left;
  return {
    x: Math.round(clamp(wanted, MARGIN, viewport.width - size.width - MARGIN)),
    y: Math.round(clamp(anchor.top, MARGIN, viewport.height - size.height - MARGIN)),
  };
}

/** Below a rectangle, its start edges in line; above when there is no room below. */
export function belowSpot(anchor: Rect, size: Size, viewport: Size, rtl: boolean): Spot {
  const below = anchor.bottom + 6;
  const fits = below + size.height <= viewport.height - MARGIN;
  const x = rtl ? anchor.right - size.width : anchor.left;
  return {
    x: Math.round(clamp(x, MARGIN, viewport.width - size.width - MARGIN)),
    y: Math.round(fits ? below : Math.max(MARGIN, anchor.top - 6 - size.height)),
  };
}
