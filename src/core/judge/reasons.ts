import type { Facts, Finding, Reason, Verdict } from '../model';
import type { KindId } from './kinds';

/** The person reads at most this many. */
const MOST = 2;

/** What a kind says as a fact: `kind_is_<id>`; what the meeting's size and rhythm say; then the factor that moved it most. */
export function reasonsFor(
  verdict: Verdict,
  kind: KindId,
  findings: readonly Finding[],
  facts: Facts,
  people: number | null,
): Reason[] {
  const named: Reason = { code: `kind_is_${kind.replaceAll('-', '_')}`, params: {} };
  const size = sizeOf(facts, people);
  const wanted = verdict === 'async' ? -1 : 1;
  const moved = findings
    .filter(({ delta }) => Math.sign(delta) === wanted)
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
    .map(({ reason }) => reason)
    .filter(({ code }) => size === null || !(code === 'people_many' || code.startsWith('recurs_')));
  return [named, ...(size === null ? [] : [size]), ...moved].slice(0, MOST);
}

/** "9 people, weekly": null when neither is worth a word. */
function sizeOf({ meeting }: Facts, people: number | null): Reason | null {
  const { cadence } = meeting;
  const rhythm = cadence === 'none' || cadence === 'other' ? null : cadence;
  if (people !== null && people > 2 && rhythm !== null) return { code: `size_${rhythm}`, params: { count: people } };
  if (people !== null && people > 2) return { code: 'size', params: { count: people } };
  return rhythm === null ? null : { code: `recurs_${rhythm}`, params: {} };
}
