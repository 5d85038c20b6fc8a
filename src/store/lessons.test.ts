import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { readBackup } from './backup';
import { openDatabase } from './database';
import { NOW, event, meetingsIn, occurrence } from './rows.fixture';
import { readLessons } from './read';
import { TABLE_NAMES } from './schema';
import { forgiveLesson, noteSeen } from './write';

/** Schema 1 as it was released: frozen here, so that editing the step cannot hide a loss. */
const V1 = {
  meta: '&key',
  calendars: '&id',
  events: '[calendarId+uid],baseId,calendarId',
  occurrences: '[calendarId+uid+instance],start,baseId,calendarId',
  people: '&email',
  settings: '&id',
  outcomes: '++id,seriesId,at',
  guests: '&seriesId,seen',
  health: '&site',
  shown: '&id,start',
  kept: '&seriesId',
  pages: '&tabId',
};
const SHOWN = { id: `heron@${NOW}`, seriesId: 'heron', start: NOW, day: '2026-11-24', kind: 'status-update', at: NOW };

it('a database of schema 1 keeps every row, and learns', async () => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const old = new Dexie('asyncable', engine);
  old.version(1).stores(V1);
  await old.open();
  await old.table('meta').put({ key: 'schema', value: 1 });
  await old.table('events').put({ ...event(), calendarId: 'a' });
  await old.table('occurrences').put({ ...occurrence(NOW), calendarId: 'a' });
  await old.table('shown').put(SHOWN);
  await old.table('kept').put({ seriesId: 'heron', title: 'Heron', why: 'kept', since: NOW, outcomeId: 1, fingerprint: null });
  old.close();

  const store = await openDatabase(engine);
  expect(store.readOnly).toBe(false);
  const counts = await store.look(TABLE_NAMES, async (shelves) => [
    (await meetingsIn(shelves)).events.length,
    (await meetingsIn(shelves)).occurrences,
    await shelves.shown.count(),
    await shelves.kept.count(),
    await shelves.lessons.count(),
  ]);
  expect(counts).toEqual([1, 1, 1, 1, 0]);
  const noted = await store.change(['shown', 'lessons'], async (shelves) => {
    await forgiveLesson(shelves, 'volume', NOW);
    const sameDay = (at: number): boolean => at === NOW;
    return [await noteSeen(shelves, [SHOWN.id, 'never drawn'], NOW, sameDay), await noteSeen(shelves, [SHOWN.id], NOW, sameDay)];
  });
  expect(noted).toEqual([1, 0]);
  expect([...(await readLessons(store.shelves)).values()]).toEqual([{ id: 'volume', told: null, forgiven: NOW }]);
  store.close();
});

it('a backup from before has no lessons, and is whole', () => {
  const tables = Object.fromEntries(
    ['settings', 'people', 'kept', 'outcomes', 'shown', 'guests', 'calendars', 'events', 'occurrences'].map((name) => [name, []]),
  );
  const backup = (schema: number): string => JSON.stringify({ format: 'asyncable-backup', schema, exported: NOW, tables });
  expect(readBackup(backup(1)).ok).toBe(true);
  expect(readBackup(backup(2))).toMatchObject({ ok: false, problem: { code: 'backup-torn' } });
});
