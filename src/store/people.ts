/** People and what is known of them, with a way back. Each function is called inside the one transaction of a handler. */
import type { Email, Instant, Person } from '../core/model';
import type { EvidenceRow, TableName } from './rows';
import type { Shelves } from './shelf';

/** The tables that a change of people works on. */
export const PEOPLE_TABLES = ['people', 'evidence', 'undo', 'asks'] as const satisfies readonly TableName[];

export interface StoredPerson {
  readonly person: Person;
  readonly evidence: readonly EvidenceRow[];
}

/** The people of these addresses that there are, with all evidence on them. */
export async function readStored(shelves: Shelves, emails: readonly Email[]): Promise<Map<Email, StoredPerson>> {
  const wanted = new Set(emails);
  const people = (await shelves.people.all()).filter(({ email }) => wanted.has(email));
  const evidence = new Map<Email, EvidenceRow[]>();
  for (const row of await shelves.evidence.equal('email', [...wanted])) {
    const rows = evidence.get(row.email);
    if (rows) rows.push(row);
    else evidence.set(row.email, [row]);
  }
  return new Map(people.map((person) => [person.email, { person, evidence: evidence.get(person.email) ?? [] }]));
}

/** Writes people down, each with the whole of the evidence on them. */
export async function writeStored(shelves: Shelves, all: readonly StoredPerson[]): Promise<void> {
  for (const { person } of all) await shelves.evidence.removeWhere('email', person.email);
  await shelves.people.putAll(all.map(({ person }) => person));
  await shelves.evidence.putAll(all.flatMap(({ evidence }) => evidence));
}

/** Forgets somebody wholly. */
export async function forgetStored(shelves: Shelves, email: Email): Promise<void> {
  await shelves.people.remove(email);
  await shelves.evidence.removeWhere('email', email);
  await shelves.asks.remove(email);
}

/** Remembers how people stand before a change; gives the number by which it can be taken back. */
export async function rememberBefore(
  shelves: Shelves,
  emails: readonly Email[],
  before: ReadonlyMap<Email, StoredPerson>,
  now: Instant,
): Promise<number> {
  const stored = emails.flatMap((email) => before.get(email) ?? []);
  const row = {
    at: now,
    emails,
    people: stored.map(({ person }) => person),
    evidence: stored.flatMap(({ evidence }) => evidence),
  };
  return Number(await shelves.undo.put(row));
}

/** Takes a change back: everybody it touched is as before it. Null when it is too old to be known; else how many people. */
export async function takeBack(shelves: Shelves, undo: number): Promise<number | null> {
  const row = await shelves.undo.get(undo);
  if (!row) return null;
  for (const email of row.emails) {
    await shelves.people.remove(email);
    await shelves.evidence.removeWhere('email', email);
  }
  await shelves.people.putAll(row.people);
  await shelves.evidence.putAll(row.evidence);
  await shelves.undo.remove(undo);
  return row.emails.length;
}
