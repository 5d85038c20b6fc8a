/** What several sources say of one person becomes one person, each fact with its source (guides: judging, section 7). */
import type { DaysOff, Email, Fact, FactSource, Person } from '../core/model';
import { canonicalZone } from '../core/time';

/** Best evidence first. */
const RANK: readonly FactSource[] = ['said', 'people-list', 'page', 'series', 'assumed'];
const rankOf = (source: FactSource): number => RANK.indexOf(source);

/** Two independent sources that agree are surer than each, but never as sure as the person. */
const AGREEMENT = 0.1;
const SUREST = 0.9;
/** Evidence against evidence: kept as something to ask about, too unsure to be shown or claimed. */
const CONFLICT = 0.3;

/**
 * Merges what is kept of one fact with what is new.
 * The person's own word stands. The same source again replaces itself (people move). Independent sources that agree raise the confidence
 * by 0.1 up to 0.9; when they differ, the better one is kept at a confidence that claims nothing. An assumption gives way to any evidence.
 */
export function mergeFact<T>(kept: Fact<T> | null, fresh: Fact<T> | null, same: (a: T, b: T) => boolean): Fact<T> | null {
  if (kept === null || fresh === null) return kept ?? fresh;
  if (kept.source === fresh.source) return isOlder(fresh, kept) ? kept : fresh;
  const [better, other] = rankOf(kept.source) < rankOf(fresh.source) ? [kept, fresh] : [fresh, kept];
  if (better.source === 'said' || other.source === 'assumed') return better;
  if (!same(better.value, other.value)) return { ...better, confidence: Math.min(CONFLICT, better.confidence) };
  const surer = Math.max(better.confidence, other.confidence);
  return { ...better, confidence: Math.max(surer, Math.min(SUREST, surer + AGREEMENT)) };
}

const isOlder = (a: Fact<unknown>, b: Fact<unknown>): boolean =>
  a.learned !== null && b.learned !== null && a.learned < b.learned;

const sameZone = (a: string, b: string): boolean => (canonicalZone(a) ?? a) === (canonicalZone(b) ?? b);
const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function mergeDaysOff(kept: readonly DaysOff[], fresh: readonly DaysOff[]): DaysOff[] {
  const known = new Set(kept.map((off) => `${off.from} ${off.to} ${off.why}`));
  return [...kept, ...fresh.filter((off) => !known.has(`${off.from} ${off.to} ${off.why}`))].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** Merges a person kept with the same person from a new source. A relation once known is not lost to a source that does not know it. */
export function mergePerson(kept: Person, fresh: Person): Person {
  return {
    email: kept.email,
    name: kept.name ?? fresh.name,
    zone: mergeFact(kept.zone, fresh.zone, sameZone),
    hours: mergeFact(kept.hours, fresh.hours, sameJson),
    country: mergeFact(kept.country, fresh.country, (a, b) => a === b),
    relation: kept.relation === 'unknown' ? fresh.relation : kept.relation,
    off: mergeDaysOff(kept.off, fresh.off),
  };
}

/** The people that change when something new is learned of some; those that stay as they are are left out. */
export function mergeInferred(people: ReadonlyMap<Email, Person>, inferred: readonly Person[]): Person[] {
  return inferred.flatMap((fresh) => {
    const kept = people.get(fresh.email);
    const merged = kept ? mergePerson(kept, fresh) : fresh;
    return kept && sameJson(kept, merged) ? [] : [merged];
  });
}
