/** All evidence on one person becomes what is held true of them (guides: judging, section 7). */
import { DAY, type Evidence, type Fact, type FactSource, FACT_SOURCES, type Person, type Zone } from '../core/model';
import { canonicalZone, offsetAt } from '../core/time';

const rankOf = (source: FactSource): number => FACT_SOURCES.indexOf(source);

/** Two independent sources that agree are surer than each, but never as sure as the person. */
const AGREEMENT = 0.1;
const SUREST = 0.9;
/** Evidence against evidence: kept as something to ask about, too unsure to be shown or claimed. */
export const CONFLICT = 0.3;
/** Ranks 2 to 6: sources that may contradict each other. What is weaker gives way without a word. */
const CONTENDERS = new Set<FactSource>(['people-list', 'page', 'series', 'mail']);

type Weighed<T> = Pick<Evidence, 'source' | 'confidence' | 'learned'> & { readonly value: T };

/** Whether two sources of the same rank order contradict each other, so that the person is to be asked. */
export function contradict<T>(a: Weighed<T>, b: Weighed<T>, same: (a: T, b: T) => boolean): boolean {
  return CONTENDERS.has(a.source) && CONTENDERS.has(b.source) && !same(a.value, b.value);
}

/**
 * Weighs what sources say of one fact; each source speaks once. The person's own word stands. Otherwise the best source is kept: another
 * that agrees raises its confidence by 0.1 up to 0.9; one of the ranks 2 to 6 that differs leaves it at a confidence that claims
 * nothing. An assumption counts only where there is nothing else. Null: nothing is known.
 */
export function weigh<T>(evidence: readonly Weighed<T>[], same: (a: T, b: T) => boolean): Fact<T> | null {
  const sorted = evidence.toSorted((a, b) => rankOf(a.source) - rankOf(b.source));
  const [best, ...others] = sorted;
  if (best === undefined) return null;
  const fact = { value: best.value, source: best.source, confidence: best.confidence, learned: best.learned };
  const rest = others.filter((one) => one.source !== 'assumed' && one.source !== best.source);
  if (best.source === 'said' || best.source === 'assumed') return fact;
  if (rest.some((one) => contradict(best, one, same))) return { ...fact, confidence: Math.min(CONFLICT, best.confidence) };
  const agreeing = rest.filter((one) => same(best.value, one.value));
  if (agreeing.length === 0) return fact;
  const surer = Math.max(best.confidence, ...agreeing.map((one) => one.confidence));
  return { ...fact, confidence: Math.max(surer, Math.min(SUREST, Math.round((surer + AGREEMENT) * 100) / 100)) };
}

const clocks = new Map<string, boolean>();
/** A year in the middle of what zones are known for; two zones that part later are told apart by their names. */
const FROM = Date.UTC(2026, 0, 1);

/** Whether two zones show the same time all year: a list's Paris and a series' Brussels do not contradict each other. */
export function sameClock(a: Zone, b: Zone): boolean {
  const [first, second] = [canonicalZone(a) ?? a, canonicalZone(b) ?? b];
  if (first === second) return true;
  if (canonicalZone(a) === null || canonicalZone(b) === null) return false;
  const key = `${first} ${second}`;
  const known = clocks.get(key);
  if (known !== undefined) return known;
  const weeks = Array.from({ length: 53 }, (_, week) => FROM + week * 7 * DAY);
  const same = weeks.every((at) => offsetAt(first, at) === offsetAt(second, at));
  if (clocks.size > 1_000) clocks.clear();
  clocks.set(key, same);
  return same;
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether two values of one fact say the same. */
export function sameValue(field: Evidence['field'], a: unknown, b: unknown): boolean {
  return field === 'zone' && typeof a === 'string' && typeof b === 'string' ? sameClock(a, b) : sameJson(a, b);
}

type Facts = Pick<Person, 'zone' | 'hours' | 'country'>;

/** What is held true of a person by all evidence on them. */
export function factsOf(evidence: readonly Evidence[]): Facts {
  return {
    zone: weigh(
      evidence.filter((one) => one.field === 'zone'),
      sameClock,
    ),
    hours: weigh(
      evidence.filter((one) => one.field === 'hours'),
      sameJson,
    ),
    country: weigh(
      evidence.filter((one) => one.field === 'country'),
      sameJson,
    ),
  };
}

const isOlder = (a: Evidence, b: Evidence): boolean => a.learned !== null && b.learned !== null && a.learned < b.learned;

/** Evidence with more of it: a source replaces what it said before of the same fact, unless what is new is older. */
export function withEvidence(kept: readonly Evidence[], more: readonly Evidence[]): Evidence[] {
  const all = new Map(kept.map((one) => [`${one.field} ${one.source}`, one]));
  for (const one of more) {
    const key = `${one.field} ${one.source}`;
    const before = all.get(key);
    if (before === undefined || !isOlder(one, before)) all.set(key, one);
  }
  return [...all.values()];
}

/** Facts of a field on which sources contradict each other, so that the person is to be asked. */
export function contradictions(evidence: readonly Evidence[]): Evidence['field'][] {
  return (['zone', 'hours', 'country'] as const).filter((field) => {
    const all = evidence.filter((one) => one.field === field);
    if (all.some((one) => one.source === 'said')) return false;
    return all.some((a) => all.some((b) => contradict<unknown>(a, b, (x, y) => sameValue(field, x, y))));
  });
}
