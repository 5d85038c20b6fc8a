import type { Email, Instant, PersonRecord } from '../core/model';
import { learned, unchanged } from '../people/learn';
import { readStored, rememberBefore, writeStored, type Shelves, type StoredPerson } from '../store';

export interface Learned {
  readonly added: number;
  readonly changed: number;
  /** Number by which it can be taken back; null when that was not asked for. */
  readonly undo: number | null;
}

/**
 * Lays records to what is known of people, and writes down who changed. Inside the transaction of a handler.
 * @param undoable when it happens, when it is to be taken back by one click
 */
export async function learn(
  shelves: Shelves,
  records: readonly PersonRecord[],
  undoable: Instant | null = null,
): Promise<Learned> {
  const before = await readStored(
    shelves,
    records.map(({ email }) => email),
  );
  const after = new Map<Email, StoredPerson>(before);
  for (const record of records) {
    const { person, evidence } = learned(after.get(record.email), record);
    after.set(record.email, { person, evidence: evidence.map((one) => ({ ...one, email: record.email })) });
  }
  const changed = [...after].filter(([email, known]) => !unchanged(before.get(email), known));
  const undo =
    undoable === null
      ? null
      : await rememberBefore(
          shelves,
          changed.map(([email]) => email),
          before,
          undoable,
        );
  await writeStored(
    shelves,
    changed.map(([, known]) => known),
  );
  const added = changed.filter(([email]) => !before.has(email)).length;
  return { added, changed: changed.length - added, undo };
}
