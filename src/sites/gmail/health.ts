import type { SiteHealth } from '../../core/model';
import type { ComposeReading } from './compose';

/** So many composes in which subject or recipients could not be found, and Gmail has changed. */
export const MOST_LOST = 3;

/** The self-check: counts composes that have a body and not the rest. After three of them in a row it falls silent (guides: gmail, section 9). */
export function createHealth(): {
  /** Judges the composes of a reading. `seen` tells one opening from another. */
  judge(readings: readonly (readonly [seen: object, reading: ComposeReading])[]): SiteHealth;
  /** Judges a page on which no compose is found. `traces`: what only composes have. Says something from the third look in a row on. */
  bare(traces: number): SiteHealth | null;
} {
  // Held weakly: what is counted here must not outlive the compose that was closed.
  const whole = new WeakSet<object>();
  let counted = new WeakSet<object>();
  let lost = 0;
  let bare = 0;
  return {
    bare(traces) {
      bare = traces > 0 ? bare + 1 : 0;
      if (bare < MOST_LOST) return null;
      const checks = [{ id: 'mail-body', found: 0, expected: traces }];
      return { site: 'gmail', state: 'asleep', checks, unreadable: traces };
    },
    judge(readings) {
      for (const [seen, { found }] of readings) {
        if (found.subject && found.recipients) {
          whole.add(seen);
          counted = new WeakSet();
          lost = 0;
        } else if (!whole.has(seen) && !counted.has(seen)) {
          counted.add(seen);
          lost += 1;
        }
      }
      const good = readings.filter(([, { found }]) => found.subject && found.recipients).length;
      const unreadable = readings.length - good;
      const state =
        readings.length === 0 ? 'not-applicable' : lost >= MOST_LOST ? 'asleep' : unreadable > 0 ? 'degraded' : 'healthy';
      const count = (is: (reading: ComposeReading) => boolean): number => readings.filter(([, reading]) => is(reading)).length;
      return {
        site: 'gmail',
        state,
        checks: [
          { id: 'mail-body', found: readings.length, expected: readings.length },
          { id: 'mail-subject', found: count(({ found }) => found.subject), expected: readings.length },
          { id: 'mail-recipients', found: count(({ found }) => found.recipients), expected: readings.length },
        ],
        unreadable,
      };
    },
  };
}
