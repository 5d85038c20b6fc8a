import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { defaultSettings, FACT_SOURCES, FORMAT_IDS } from '../core/model';
import { exportAll, readBackup, restoreAll } from './backup';
import { openDatabase } from './database';
import { openMemory } from './memory';
import type { OccurrenceRow, TableName } from './rows';
import { event, NOW, occurrence, putMeetings } from './rows.fixture';
import { KEPT_TABLES } from './schema';
import type { Shelves, Store } from './shelf';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const email = fc.stringMatching(/^[a-z]{1,6}@[a-z]{1,4}\.example$/u);
const instant = fc.integer({ min: NOW - 1e11, max: NOW + 1e11 });

/** Stores of any content: what tables hold is any row of their kind. */
const contents = fc.record({
  people: fc.uniqueArray(
    fc.record({
      email,
      name: fc.option(word),
      zone: fc.option(
        fc.record({
          value: fc.constantFrom('Asia/Tokyo', 'Europe/Lisbon'),
          source: fc.constantFrom(...FACT_SOURCES),
          confidence: fc.constantFrom(0.3, 0.9, 1),
          learned: fc.constant('2026-11-24'),
        }),
      ),
      hours: fc.constant(null),
      country: fc.constant(null),
      relation: fc.constantFrom('report' as const, 'unknown' as const),
      off: fc.constant([]),
    }),
    { selector: (one) => one.email, maxLength: 6 },
  ),
  evidence: fc.uniqueArray(
    fc.record({
      email,
      field: fc.constant('zone' as const),
      value: fc.constant('Asia/Tokyo'),
      source: fc.constantFrom(...FACT_SOURCES),
      confidence: fc.constant(0.9),
      learned: fc.constant(null),
      origin: fc.constant('slack' as const),
      note: fc.option(word),
    }),
    { selector: (one) => `${one.email} ${one.source}`, maxLength: 8 },
  ),
  occurrences: fc.uniqueArray(instant, { maxLength: 20 }),
  outcomes: fc.array(fc.record({ seriesId: word, key: word, title: word, at: instant }), { maxLength: 8 }),
  grace: fc.integer({ min: 0, max: 60 }),
});

type Contents = typeof contents extends fc.Arbitrary<infer T> ? T : never;

async function fill(shelves: Shelves, made: Contents): Promise<void> {
  const calendar = {
    id: 'c1',
    name: 'Ana',
    fileName: 'a.ics',
    imported: NOW,
    events: 1,
    occurrences: 1,
    from: null,
    to: null,
    problems: [],
    touched: NOW,
    namesGuests: true,
    zone: null,
    owner: null,
    mine: true,
    feedId: null,
  };
  await shelves.calendars.putAll([
    { ...calendar, state: 'live' },
    { ...calendar, id: 'half', state: 'staging' },
  ]);
  const single = made.occurrences.map((start) => ({ uid: `single ${start}`, baseId: 'single', start }));
  await putMeetings(
    shelves,
    [
      { ...event(), calendarId: 'c1' },
      { ...event(), calendarId: 'half' },
      ...single.map(({ uid, baseId }) => ({ ...event({ uid, baseId, rule: null, cadence: 'none' }), calendarId: 'c1' })),
    ],
    [
      ...made.occurrences.map((start): OccurrenceRow => ({ ...occurrence(start), calendarId: 'c1' })),
      ...single.map(({ uid, baseId, start }) => ({ ...occurrence(start, { uid, baseId, allDay: true }), calendarId: 'c1' })),
    ],
  );
  await shelves.people.putAll(made.people);
  await shelves.evidence.putAll(made.evidence);
  const rest = { kind: null, outcome: 'acted', why: null, surface: 'card', released: false } as const;
  for (const outcome of made.outcomes) await shelves.outcomes.put({ ...rest, ...outcome });
  await shelves.settings.put({ ...defaultSettings('Europe/Lisbon', NOW), grace: made.grace, formats: FORMAT_IDS, id: 'own' });
  await shelves.settings.put({ id: 'policy', fields: { grace: 0 } });
}
function sample(): Contents {
  const [made] = fc.sample(contents, 1);
  if (!made) throw new Error('no sample');
  return made;
}

const all: TableName[] = [...KEPT_TABLES];
const json = (store: Store): Promise<string> => store.look(all, async (shelves) => exportAll(shelves, NOW));

async function restored(text: string, into: Store): Promise<string> {
  const read = readBackup(text);
  if (!read.ok) throw new Error(read.problem.code);
  await into.change(all, async (shelves) => restoreAll(shelves, read.value));
  return json(into);
}

describe('out, away and back', () => {
  it('is the same store, whatever stood in it, in the database and in memory', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (made) => {
        const first = openMemory();
        await first.change(all, async (shelves) => fill(shelves, made));
        const text = await json(first);
        const database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
        expect(await restored(text, database)).toBe(text);
        expect(await restored(await json(database), openMemory())).toBe(text);
        database.close();
      }),
      { numRuns: 40 },
    );
  });

  it('takes along neither what a company set nor a half-read calendar, and leaves what a company set where it comes', async () => {
    const from = openMemory();
    await from.change(all, async (shelves) => fill(shelves, sample()));
    const text = await json(from);
    expect(text).not.toContain('"policy"');
    expect(text).not.toContain('half');
    const into = openMemory();
    await into.shelves.settings.put({ id: 'policy', fields: { grace: 7 } });
    await restored(text, into);
    expect(await into.shelves.settings.get('policy')).toEqual({ id: 'policy', fields: { grace: 7 } });
  });
});
