import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { DAY, MINUTE, type Instant, type Zone } from '../../src/core/model';
import { correctionAt } from '../../src/core/time/clock-data';
import { dateOfDay } from '../../src/core/time/local-date';
import { offsetAt } from '../../src/core/time/offset';
import { toInstant } from '../../src/core/time/wall';

const FROM = Date.UTC(1970, 0, 1);
const TO = Date.UTC(2038, 0, 1);

/** Every change of a zone's clock from 1970 to 2037, as the oracle sees it, with the offsets (minutes) before and after. */
function* changesOf(zone: Zone): Generator<{ at: Instant; before: number; after: number }> {
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
  for (;;) {
    const before: number = at.offsetNanoseconds / 60e9;
    at = at.getTimeZoneTransition('next');
    if (at === null || at.epochMilliseconds >= TO) return;
    yield { at: at.epochMilliseconds, before, after: at.offsetNanoseconds / 60e9 };
  }
}

const isWhole = (offset: number): boolean => Number.isInteger(offset);

/**
 * Between two changes a clock only runs, so what is right on both sides of each change, in its gap and in its fold is right
 * everywhere. Wall times are checked by what "compatible" means: a skipped one moves on by the gap, of a repeated one the first.
 */
test('every zone of the platform, at every change of every year from 1970 to 2037', () => {
  let changes = 0;
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const { at, before, after } of changesOf(zone)) {
      // Where the platform is known to be stale ours is not the same, and `clock-data.test.ts` holds it.
      if (correctionAt(zone, at + 2 * DAY) !== null || !isWhole(before) || !isWhole(after)) continue;
      changes += 1;
      const where = `${zone} ${new Date(at).toISOString()}`;
      expect(offsetAt(zone, at - 1_000), where).toBe(before);
      expect(offsetAt(zone, at), where).toBe(after);
      const first = Math.min(before, after);
      const last = Math.max(before, after);
      for (const shift of [first - 1, first, Math.floor((first + last) / 2), last - 1, last, last + 1]) {
        const wall = at + shift * MINUTE;
        const day = Math.floor(wall / DAY);
        // In a gap, and before the change, the clock still runs as before; in a fold its first run counts.
        const expected = wall - (wall < at + last * MINUTE ? before : after) * MINUTE;
        expect(toInstant(zone, dateOfDay(day), (wall - day * DAY) / MINUTE), `${where} ${shift}`).toBe(expected);
      }
    }
  }
  expect(changes).toBeGreaterThan(10_000);
}, 1_800_000);
