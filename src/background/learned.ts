/** What was learned, as a plain list: each can be taken back (guides: nudging, section 3). */
import type { Instant, Learned } from '../core/model';
import type { OutcomeRow } from '../store';
import { LEAST_UPTAKE, SHOWN_TO_KNOW } from './learning';
import { lessonId } from './lessons';
import { lessonsOf, loudnessOf } from './loudness';
import { NOT_NOW_RESTS } from './rest';
import type { World } from './world';

/** Latest first. Series that are kept live have a list of their own. */
export function learnedOf(world: World): Learned[] {
  return [...volume(world), ...kinds(world), ...series(world)].toSorted((a, b) => b.since - a.since);
}

function volume(world: World): Learned[] {
  if (!loudnessOf(world).halved) return [];
  const since = Math.max(...world.ledger.map(({ at }) => at));
  return [{ id: lessonId.volume, what: 'volume', name: '', since, until: null }];
}

function kinds(world: World): Learned[] {
  const lessons = lessonsOf(world);
  const byKind = new Map<string, OutcomeRow[]>();
  for (const one of [...world.outcomes.values()].flat()) {
    if (one.kind !== null) byKind.set(one.kind, [...(byKind.get(one.kind) ?? []), one]);
  }
  return [...byKind].flatMap(([kind, all]): Learned[] => {
    const since = Math.max(...all.map(({ at }) => at));
    const until = lessons.mutedUntil(kind);
    const fields = { id: lessonId.kind(kind), name: kind, since };
    if (until !== null) return [{ ...fields, what: 'kind-muted', until: Number.isFinite(until) ? until : null }];
    return lessons.uptake(kind) < LEAST_UPTAKE && all.length >= SHOWN_TO_KNOW
      ? [{ ...fields, what: 'kind-quiet', until: null }]
      : [];
  });
}

function series(world: World): Learned[] {
  return [...world.outcomes].flatMap(([seriesId, all]) => {
    const open = all.filter((one) => !one.released);
    const last = open.at(-1);
    if (!last || world.kept.has(seriesId)) return [];
    const turn = open.filter((one) => one.outcome === 'not-now').length - 1;
    const found = restingAs(last, turn, world.now);
    const title = all.findLast((one) => one.title !== '')?.title ?? '';
    return found === null ? [] : [{ id: lessonId.series(seriesId), name: title, since: last.at, ...found }];
  });
}

function restingAs(last: OutcomeRow, turn: number, now: Instant): Pick<Learned, 'what' | 'until'> | null {
  if (last.outcome === 'acted') return { what: 'series-acted', until: null };
  if (last.outcome === 'not-useful') return { what: 'series-not-useful', until: null };
  if (last.outcome !== 'not-now') return null;
  const rest = NOT_NOW_RESTS[turn];
  const until = rest === undefined ? null : last.at + rest;
  if (until !== null && until <= now) return null;
  return { what: last.unspoken ? 'series-ignored' : 'series-later', until };
}
