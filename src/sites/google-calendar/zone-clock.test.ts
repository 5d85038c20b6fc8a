import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aheadAt, browserZone, isZone } from './zone-clock';

afterEach(() => vi.unstubAllGlobals());

const ZONES = Intl.supportedValuesOf('timeZone');

describe('a zone clock', () => {
  test('shows the same with and without Temporal', () => {
    const second = fc.integer({ min: Date.UTC(1975, 0) / 1000, max: Date.UTC(2037, 0) / 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), second, (zone, at) => {
        vi.stubGlobal('Temporal', undefined);
        const byIntl = aheadAt(zone, at * 1000);
        vi.stubGlobal('Temporal', Temporal);
        expect(aheadAt(zone, at * 1000)).toBe(byIntl);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['with', Temporal],
    ['without', undefined],
  ])('%s Temporal', (_with, there) => {
    vi.stubGlobal('Temporal', there);
    expect(aheadAt('America/New_York', Date.UTC(2026, 9, 6))).toBe(-4 * 3_600_000);
    expect(aheadAt('Asia/Kathmandu', Date.UTC(2026, 9, 6) + 123)).toBe(5.75 * 3_600_000);
    expect(() => aheadAt('Mars/Olympus', 0)).toThrow(RangeError);
    expect(aheadAt(browserZone(), 0) + new Date(0).getTimezoneOffset() * 60_000).toBe(0);
  });
});

test.each([
  ['Europe/Lisbon', true],
  ['UTC', true],
  ['Mars/Olympus', false],
  ['+05:00', false],
  ['', false],
])('%s is a zone: %s', (name, is) => expect(isZone(name)).toBe(is));
