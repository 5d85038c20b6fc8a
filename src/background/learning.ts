/**
 * What the person's answers teach, kept small and local (guides: nudging, section 3). Learning may only lower the volume: it takes marks
 * away or ranks them lower, and it never touches a protection.
 */
import { DAY, type Instant } from '../core/model';
import type { OutcomeRow } from '../store';

const HALF_LIFE = 60 * DAY;
const MUTE_WINDOW = 30 * DAY;
const MUTE_AFTER = 3;

/** Weight of an outcome: towards acting, or away from it. */
const ACTED: Partial<Record<OutcomeRow['outcome'], number>> = { acted: 1, 'was-async': 0.5 };
const REJECTED: Partial<Record<OutcomeRow['outcome'], number>> = {
  'not-useful': 1,
  'keep-live': 0.5,
  'not-now': 0.3,
  'was-live': 0.5,
};

/** Chance that a mark of such a kind is acted on: (1 + a) / (5 + a + r), each outcome fading with a half-life of 60 days. */
export function chanceOfUptake(outcomes: readonly OutcomeRow[], now: Instant): number {
  let acted = 0;
  let rejected = 0;
  for (const one of outcomes) {
    const fade = 0.5 ** (Math.max(0, now - one.at) / HALF_LIFE);
    acted += (ACTED[one.outcome] ?? 0) * fade;
    rejected += (REJECTED[one.outcome] ?? 0) * fade;
  }
  return (1 + acted) / (5 + acted + rejected);
}

/** What was learned of each kind of meeting. */
export interface Lessons {
  /** Muted: three times not useful within 30 days, for 30 days from the third. */
  isMuted(kind: string | null): boolean;
  /** From 0 to 1; never more than what holds for a kind nothing is known of. */
  uptake(kind: string | null): number;
}

const UNKNOWN_KIND = chanceOfUptake([], 0);

export function learn(outcomes: readonly OutcomeRow[], now: Instant): Lessons {
  const byKind = new Map<string, OutcomeRow[]>();
  for (const one of outcomes) {
    // "Wrong hours" and "sensitive" say nothing of the kind.
    if (one.kind === null || one.why === 'wrong-hours' || one.why === 'sensitive') continue;
    byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  }
  const muted = new Set([...byKind].filter(([, all]) => isMutedBy(all, now)).map(([kind]) => kind));
  return {
    isMuted: (kind) => kind !== null && muted.has(kind),
    uptake: (kind) => Math.min(UNKNOWN_KIND, chanceOfUptake(kind === null ? [] : (byKind.get(kind) ?? []), now)),
  };
}

function isMutedBy(outcomes: readonly OutcomeRow[], now: Instant): boolean {
  const times = outcomes
    .filter((one) => one.outcome === 'not-useful')
    .map((one) => one.at)
    .toSorted((a, b) => a - b);
  return times.some((last, at) => {
    const first = times[at - MUTE_AFTER + 1];
    return first !== undefined && last - first <= MUTE_WINDOW && now >= last && now - last < MUTE_WINDOW;
  });
}
