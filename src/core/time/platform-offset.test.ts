import { describe, expect, it } from 'vitest';
import { MINUTE } from '../model';
import { platformOffset } from './platform-offset';

describe('what the platform says of a clock', () => {
  it.each([
    ['UTC', '2026-01-05T12:00Z', 0],
    ['Europe/Berlin', '2026-07-05T12:00Z', 120],
    ['Asia/Kathmandu', '2026-01-05T12:00Z', 345],
    ['America/St_Johns', '2026-01-05T12:00Z', -210],
    ['Pacific/Kiritimati', '2026-01-05T12:00Z', 840],
    // Local mean time, -4:56:02: the seconds are left off.
    ['America/New_York', '1880-01-05T12:00Z', -296],
  ])('%s at %s is %d minutes ahead', (zone, at, minutes) => {
    expect(platformOffset(zone, Date.parse(at))).toBe(minutes * MINUTE);
  });
  it('throws for a zone that there is not', () => {
    expect(() => platformOffset('Mars/Olympus', 0)).toThrow(RangeError);
  });
});
