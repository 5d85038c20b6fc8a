import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['./tokens.css', './tokens-page.css', './styles/kinds.css', './styles/badge.css']
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');
type Theme = 'light' | 'dark';

function colour(name: string, theme: Theme): string {
  const both = new RegExp(`--${name}:\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)`).exec(css);
  const single = new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(css);
  const found = both ? both[theme === 'light' ? 1 : 2] : single?.[1];
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found;
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) => ['ink', 'ink-soft'].map((ink) => [ink, ground] as const)),
  ['ink-faint', 'paper'],
  ['ink-faint', 'surface'],
  ['brand', 'brand-wash'],
  ['brand', 'surface'],
  ['brand', 'paper'],
  ['brand', 'sunken'],
  ['brand-ink', 'brand'],
  ['dusk', 'dusk-wash'],
  ['dusk', 'surface'],
  ['dusk', 'paper'],
  ['dusk', 'sunken'],
  ['night', 'night-wash'],
  ['night', 'surface'],
  ['night', 'paper'],
  ['night', 'sunken'],
  ['unknown', 'unknown-wash'],
  ['unknown', 'surface'],
  // words of a chosen format stand on the wash of its kind
  ['ink-soft', 'brand-wash'],
  ['ink-soft', 'dusk-wash'],
  ['ink-soft', 'night-wash'],
  ['ink-soft', 'unknown-wash'],
];
const GLYPH: readonly (readonly [string, string])[] = [
  ['focus', 'surface'],
  ['focus', 'paper'],
  ['focus', 'sunken'],
  ['ink-faint', 'sunken'],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(TEXT)('%s on %s reads (4.5)', (ink, ground) =>
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5),
  );
  test.each(GLYPH)('%s on %s shows (3)', (ink, ground) =>
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3),
  );
});

test('one tone of the ring shows on any of the eleven event colours', () => {
  const chips = '#d50000 #e67c73 #f4511e #f6bf26 #33b679 #0b8043 #039be5 #3f51b5 #7986cb #8e24aa #616161'.split(' ');
  for (const chip of chips) {
    const best = Math.max(contrast(colour('ring-in', 'light'), chip), contrast(colour('ring-out', 'light'), chip));
    expect(best).toBeGreaterThanOrEqual(4);
  }
});

test('the measure is right: black on white is 21', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));
