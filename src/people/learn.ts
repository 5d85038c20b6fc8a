/** What a list or a calendar says of people, laid to what is known of them. Pure: the background reads, calls this and writes. */
import type { Email, Evidence, FactChange, Person, PersonChange, PersonRecord } from '../core/model';
import { factsOf, sameValue, withEvidence } from './weigh';

/** A person with everything that what is held true of them rests on. */
export interface Known {
  readonly person: Person;
  readonly evidence: readonly Evidence[];
}

const stranger = (email: Email): Known => ({
  person: { email, name: null, zone: null, hours: null, country: null, relation: 'unknown', off: [] },
  evidence: [],
});

/** A person after a record. A name or a relation once known is not lost to a list that does not know it, or knows another. */
export function learned(known: Known | undefined, record: PersonRecord): Known {
  const { person, evidence } = known ?? stranger(record.email);
  const fields = new Set(record.evidence.map(({ field }) => field));
  const standing = record.over ? evidence.filter((one) => one.source !== 'said' || !fields.has(one.field)) : evidence;
  const after = withEvidence(standing, record.evidence);
  return {
    person: {
      ...person,
      ...factsOf(after),
      name: person.name ?? record.name,
      relation: person.relation === 'unknown' ? record.relation : person.relation,
    },
    evidence: after,
  };
}

/** Whether learning something left a person as they were. */
export const unchanged = (before: Known | undefined, after: Known): boolean =>
  before !== undefined &&
  JSON.stringify(before.person) === JSON.stringify(after.person) &&
  JSON.stringify(before.evidence) === JSON.stringify(after.evidence);

/** What a record would change, for the person to look at before. */
export function changeOf(known: Known | undefined, record: PersonRecord): PersonChange {
  const after = learned(known, record);
  const fields = [...new Set(record.evidence.map(({ field }) => field))];
  return {
    email: record.email,
    name: known?.person.name ?? record.name,
    fresh: known === undefined,
    changes: !unchanged(known, after),
    facts: fields.flatMap((field) => factChange(field, known, after, record)),
  };
}

function factChange(field: Evidence['field'], known: Known | undefined, after: Known, record: PersonRecord): FactChange[] {
  const said = record.evidence.filter((one) => one.field === field);
  const [best] = said.toSorted((a, b) => b.confidence - a.confidence);
  if (best === undefined) return [];
  const now = known?.person[field] ?? null;
  return [{ field, now: now?.value ?? null, next: best.value, note: noteOf(field, now, best, after) }];
}

function noteOf(
  field: Evidence['field'],
  now: Person['zone'] | Person['hours'],
  best: Evidence,
  after: Known,
): FactChange['note'] {
  if (now === null) return 'new';
  if (sameValue(field, now.value, best.value)) return 'agrees';
  if (now.source === 'said') return 'said';
  const then = after.person[field];
  if (then && sameValue(field, then.value, best.value)) {
    if (then.confidence < now.confidence) return 'conflict';
    return now.source === best.source ? 'newer' : 'better';
  }
  return then && then.confidence < now.confidence ? 'conflict' : 'weaker';
}
