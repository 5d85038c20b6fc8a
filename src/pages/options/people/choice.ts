/** What the person chose of a list, as records to be taken. */
import type { Email, Evidence, PersonChange, PersonRecord } from '../../../core/model';

type Field = Evidence['field'];
export const factKey = (email: Email, field: Field): string => `${email} ${field}`;

export interface Sorted {
  /** Nobody knew of them yet, and the list says something of them. */
  readonly fresh: readonly PersonChange[];
  /** Known, and the list says something else, or more. */
  readonly changed: readonly PersonChange[];
  /** The list says nothing of them that helps. */
  readonly left: readonly PersonChange[];
  /** Known, and as the list has them. */
  readonly same: number;
}

/** People of a preview by what would become of them. */
export function sortChanges(changes: readonly PersonChange[]): Sorted {
  const saying = (one: PersonChange): boolean => one.facts.length > 0;
  const said = (one: PersonChange): boolean => one.facts.some(({ note }) => note === 'said');
  return {
    fresh: changes.filter((one) => one.fresh && saying(one)),
    changed: changes.filter((one) => !one.fresh && (one.changes || said(one))),
    left: changes.filter((one) => one.fresh && !saying(one)),
    same: changes.filter((one) => !one.fresh && !one.changes && !said(one)).length,
  };
}

/** Where the person typed something else themselves, that stays unless it is ticked; everything else is ticked. */
export function ticksOf({ changed }: Pick<Sorted, 'changed'>): Set<string> {
  const keys = changed.flatMap(({ email, facts }) =>
    facts.filter(({ note }) => note !== 'said').map(({ field }) => factKey(email, field)),
  );
  return new Set(keys);
}

/** The records to take: all that is new, and of those known what is ticked. */
export function chosenRecords(records: readonly PersonRecord[], sorted: Sorted, ticks: ReadonlySet<string>): PersonRecord[] {
  const fresh = new Set(sorted.fresh.map(({ email }) => email));
  const changed = new Map(sorted.changed.map((one) => [one.email, one]));
  return records.flatMap((record): PersonRecord[] => {
    if (fresh.has(record.email)) return [record];
    const change = changed.get(record.email);
    if (!change) return [];
    const ticked = record.evidence.filter(({ field }) => ticks.has(factKey(record.email, field)));
    const over = new Set(change.facts.filter(({ note }) => note === 'said').map(({ field }) => field));
    const plain = { ...record, evidence: ticked.filter(({ field }) => !over.has(field)) };
    const against = { ...record, evidence: ticked.filter(({ field }) => over.has(field)), over: true };
    return [
      ...(plain.evidence.length > 0 || change.facts.length === 0 ? [plain] : []),
      ...(against.evidence.length > 0 ? [against] : []),
    ];
  });
}
