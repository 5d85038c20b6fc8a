/**
 * What the person's answers teach, kept small and local (guides: nudging, section 3). Learning may only lower the volume: it takes marks
 * away or ranks them lower, and it never touches a protection.
 */
import { readsAlike, type SeenTitle, seenTitle } from '../core/judge/alike';
import { DAY, type Instant } from '../core/model';
import type { LessonRow, OutcomeRow, ShownRow } from '../store';
import { isForgiven, lessonId } from './lessons';

const HALF_LIFE = 60 * DAY;
const MUTE_WINDOW = 30 * DAY;
const MUTE_AFTER = 3;
/** How long a kind is muted: the first time, the second; after that it is off. */
export const MUTES = [30 * DAY, 90 * DAY, Number.POSITIVE_INFINITY] as const;
/** A kind that is acted on less often than this is no longer offered, once it was shown often enough to know. */
export const LEAST_UPTAKE = 0.1;
export const SHOWN_TO_KNOW = 3;

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

/** What was learned of each kind of meeting and of each series. */
export interface Lessons {
  /** Muted: three times not useful within 30 days; for 30 days from the third, then for 90, then for good. */
  isMuted(kind: string | null): boolean;
  /** Until when; null when it is not muted, `Infinity` when it is off. */
  mutedUntil(kind: string): Instant | null;
  /** From 0 to 1; never more than what holds for a kind nothing is known of. */
  uptake(kind: string | null): number;
  /** Whether the async mark of such a meeting is still offered: neither its kind nor its series was refused, nor one that reads alike. */
  isOffered(kind: string | null, seriesId: string, title: string): boolean;
}

/** An answer about one series is heard for those that read alike, so long. */
const ALIKE_FOR = 180 * DAY;
/** The latest answers; more would make the marks of a page slow, and say no more. */
const MOST_ALIKE = 40;

const UNKNOWN_KIND = chanceOfUptake([], 0);

/** Ledger and what was taken back; without them only the answers count. */
export interface Taught {
  readonly shown: readonly ShownRow[];
  readonly lessons: ReadonlyMap<string, LessonRow>;
}
const NOTHING: Taught = { shown: [], lessons: new Map() };

export function learn(outcomes: readonly OutcomeRow[], now: Instant, { shown, lessons }: Taught = NOTHING): Lessons {
  const byKind = new Map<string, OutcomeRow[]>();
  const bySeries = new Map<string, OutcomeRow[]>();
  for (const one of outcomes) {
    // "Wrong hours" and "sensitive" say nothing of the kind.
    if (one.why === 'wrong-hours' || one.why === 'sensitive') continue;
    if (one.kind !== null && !isForgiven(lessons, lessonId.kind(one.kind), one.at)) into(byKind, one.kind, one);
    if (!one.released && !isForgiven(lessons, lessonId.series(one.seriesId), one.at)) into(bySeries, one.seriesId, one);
  }
  const counts = new Map<string, number>();
  for (const { kind, seriesId } of shown)
    for (const key of [`k${kind}`, `s${seriesId}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const refused = refusedIn([...bySeries.values()].flat(), now);
  const mutes = new Map([...byKind].flatMap(([kind, all]) => mutedUntil(kind, all, now)));
  const uptake = (kind: string | null): number =>
    Math.min(UNKNOWN_KIND, chanceOfUptake(kind === null ? [] : (byKind.get(kind) ?? []), now));
  const isKept = (key: string, rate: number, seen: number): boolean =>
    rate >= LEAST_UPTAKE || Math.max(counts.get(key) ?? 0, seen) < SHOWN_TO_KNOW;
  return {
    isMuted: (kind) => kind !== null && mutes.has(kind),
    mutedUntil: (kind) => mutes.get(kind) ?? null,
    uptake,
    isOffered: (kind, seriesId, title) => {
      if ((kind !== null && mutes.has(kind)) || refused(seriesId, title)) return false;
      const series = bySeries.get(seriesId) ?? [];
      const ofKind = kind === null ? [] : (byKind.get(kind) ?? []);
      return (
        isKept(`k${kind}`, uptake(kind), ofKind.length) && isKept(`s${seriesId}`, chanceOfUptake(series, now), series.length)
      );
    },
  };
}

function into(groups: Map<string, OutcomeRow[]>, key: string, one: OutcomeRow): void {
  const group = groups.get(key);
  if (group) group.push(one);
  else groups.set(key, [one]);
}

/** Three "not useful" in thirty days begin a mute; those that began one do not count for the next. */
function mutedUntil(kind: string, outcomes: readonly OutcomeRow[], now: Instant): [string, Instant][] {
  const times = outcomes.filter((one) => one.outcome === 'not-useful').map((one) => one.at);
  let open: Instant[] = [];
  let turn = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const at of times.toSorted((a, b) => a - b)) {
    if (at > now) break;
    open = [...open.filter((before) => at - before <= MUTE_WINDOW), at];
    if (open.length < MUTE_AFTER) continue;
    until = at + (MUTES[turn] ?? Number.POSITIVE_INFINITY);
    turn += 1;
    open = [];
  }
  return until > now ? [[kind, until]] : [];
}

/** Whether a meeting of another series reads like one that the person wanted live, or no suggestion for. Only ever quieter. */
function refusedIn(answers: readonly OutcomeRow[], now: Instant): (seriesId: string, title: string) => boolean {
  const latest = answers
    .filter(
      ({ outcome, title, at }) => (outcome === 'keep-live' || outcome === 'not-useful') && title !== '' && now - at < ALIKE_FOR,
    )
    .toSorted((one, other) => other.at - one.at)
    .slice(0, MOST_ALIKE)
    .map(({ seriesId, title }) => ({ seriesId, seen: seenTitle(title) }));
  const known = new Map<string, SeenTitle>();
  return (seriesId, title) => {
    if (latest.length === 0) return false;
    const seen = known.get(title) ?? seenTitle(title);
    known.set(title, seen);
    return latest.some((one) => one.seriesId !== seriesId && readsAlike(one.seen, seen));
  };
}
