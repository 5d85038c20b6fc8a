import { beforeEach, describe, expect, it } from 'vitest';
import { DAY, type Evidence, type Person, type PersonRecord } from '../../core/model';
import { openMemory } from '../../store/memory';
import { cleanUp, type GuestsRow, type KeptRow, type ShownRow, type Store } from '../../store';
import { meetingsIn, putMeetings } from '../../store/rows.fixture';
import type { Context, Handlers } from '../context';
import { calendar, attendee, held, NOW, SETTINGS, stored } from '../world.fixture';
import { dataHandlers } from './data';
import { peopleHandlers } from './people';

let store: Store;
let refreshed: number;
const context = (): Context =>
  ({
    store,
    reopen: async () => store,
    now: NOW,
    zone: 'Europe/Lisbon',
    lang: 'en',
    sender: { role: 'app', tabId: null },
    reach: {
      refresh: async () => void (refreshed += 1),
      shareSettings: async () => false,
      clearRest: async () => {},
      leftOver: async () => [],
      remind: async () => {},
    },
  }) as unknown as Context;
type Ours = typeof peopleHandlers & typeof dataHandlers;
async function tell<K extends keyof Ours>(kind: K, fields: Parameters<Handlers[K]>[0]) {
  const handler = { ...peopleHandlers, ...dataHandlers }[kind] as unknown as Handlers[K];
  const reply = await handler(fields as never, context());
  if (!reply.ok) throw new Error(reply.problem.code);
  return reply.value;
}
beforeEach(() => {
  store = openMemory();
  refreshed = 0;
});

const zone = (value: string, fields: Partial<Evidence> = {}): Evidence =>
  ({
    field: 'zone',
    value,
    source: 'people-list',
    confidence: 0.9,
    learned: '2026-11-12',
    origin: 'slack',
    note: 'users.json',
    ...fields,
  }) as Evidence;
const record = (name: string, evidence: Evidence[]): PersonRecord => ({
  email: `${name}@heron.example`,
  name,
  relation: 'unknown',
  evidence,
  over: false,
});
const person = (name: string): Promise<Person | undefined> => store.shelves.people.get(`${name}@heron.example`);

describe('people', () => {
  it('are previewed without being taken', async () => {
    const { changes } = await tell('people/preview', { records: [record('kenji', [zone('Asia/Tokyo')])] });
    expect(changes).toMatchObject([{ fresh: true, changes: true }]);
    expect(await person('kenji')).toBeUndefined();
    expect(refreshed).toBe(0);
  });
  it('are taken, and taken back as if nothing had been', async () => {
    await tell('people/import', { records: [record('ben', [zone('Europe/Lisbon', { source: 'series', confidence: 0.75 })])] });
    const before = await person('ben');
    const done = await tell('people/import', {
      records: [record('ben', [zone('Europe/Lisbon')]), record('kenji', [zone('Asia/Tokyo')])],
    });
    expect(done).toMatchObject({ added: 1, changed: 1 });
    expect((await person('ben'))?.zone).toMatchObject({ source: 'people-list', confidence: 0.9 });
    expect(await tell('people/undo', { undo: done.undo })).toEqual({ people: 2 });
    expect(await person('kenji')).toBeUndefined();
    expect(await person('ben')).toEqual(before);
    expect(await store.shelves.evidence.count()).toBe(1);
    await expect(tell('people/undo', { undo: done.undo })).rejects.toThrow('too-late-to-undo');
  });
  it('come back when they are forgotten by mistake, with all that was known', async () => {
    await tell('people/import', {
      records: [record('kenji', [zone('Asia/Tokyo'), zone('Asia/Tokyo', { source: 'series', confidence: 0.75 })])],
    });
    const { undo } = await tell('person/remove', { email: 'kenji@heron.example' });
    expect(await store.shelves.evidence.count()).toBe(0);
    await tell('people/undo', { undo });
    expect(await store.shelves.evidence.count()).toBe(2);
  });
  it('are what the person says, until they say that they do not know', async () => {
    await tell('people/import', { records: [record('kenji', [zone('Asia/Tokyo')])] });
    const kenji = (await person('kenji')) as Person;
    await tell('person/save', {
      person: { ...kenji, zone: { value: 'Asia/Seoul', source: 'said', confidence: 1, learned: '2026-11-24' } },
    });
    await tell('people/import', { records: [record('kenji', [zone('Asia/Manila', { learned: '2026-11-23' })])] });
    expect((await person('kenji'))?.zone).toMatchObject({ value: 'Asia/Seoul', source: 'said' });
    await tell('person/save', { person: { ...((await person('kenji')) as Person), zone: null } });
    expect((await person('kenji'))?.zone).toBeNull();
    expect(await store.shelves.evidence.count()).toBe(0);
  });
});

describe('whom to ask about', () => {
  beforeEach(async () => {
    await store.shelves.settings.put({ ...SETTINGS, id: 'own' });
    await store.shelves.calendars.put(calendar('main'));
    const guests = [attendee('ana'), attendee('kenji'), attendee('ben')];
    await putMeetings(
      store.shelves,
      [stored({ attendees: guests }), stored({ uid: 'b', baseId: 'b', attendees: guests.slice(0, 2) })],
      [held(NOW + DAY), held(NOW + 2 * DAY), held(NOW + 3 * DAY, { uid: 'b', baseId: 'b' }), held(NOW - DAY)],
    );
  });
  const asked = async (): Promise<unknown[]> =>
    (await tell('people/asks', {})).asks.map(({ email, meetings }) => [email.split('@')[0], meetings]);

  it('are those who stand most often in meetings to come; never the person themselves', async () => {
    expect(await asked()).toEqual([
      ['kenji', 3],
      ['ben', 2],
    ]);
  });
  it('are not those whose zone may be claimed, nor those put off', async () => {
    await tell('people/import', { records: [record('kenji', [zone('Asia/Tokyo')])] });
    await tell('people/ask-later', { email: 'ben@heron.example', until: NOW + DAY });
    expect(await asked()).toEqual([]);
  });
  it('are those whose sources contradict each other, with what they say', async () => {
    const series = zone('Europe/Lisbon', { source: 'series', confidence: 0.75 });
    await tell('people/import', { records: [record('kenji', [zone('Asia/Tokyo'), series])] });
    expect((await tell('people/asks', {})).asks[0]).toMatchObject({ contested: true, zones: ['Asia/Tokyo', 'Europe/Lisbon'] });
  });
  it('stand in a table of meetings by count, not by name', async () => {
    const { csv } = await tell('data/csv', {});
    const lines = csv.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]).toContain('Heron status');
    expect(csv).not.toContain('kenji');
  });
});

describe('an export that comes back', () => {
  it('loses nothing', async () => {
    await tell('people/import', { records: [record('kenji', [zone('Asia/Tokyo')])] });
    const { json } = await tell('data/export', {});
    store = openMemory();
    expect(await tell('data/import', { json })).toMatchObject({ refused: 0 });
    expect((await tell('data/export', {})).json).toBe(json);
  });
  it('holds what was seen on pages: marks that stood on the screen, guests and from where, series that stay live', async () => {
    const series = { seriesId: 'heron' };
    const shown: Required<ShownRow> = {
      ...series,
      id: `heron@${NOW}`,
      start: NOW,
      day: '2026-11-23',
      kind: null,
      at: NOW,
      seenAt: [NOW],
    };
    const ben = { email: 'ben@heron.example', name: null, organizer: false, answer: 'accepted' } as const;
    const sources = ['event', 'editor', 'invitation'] as const;
    const guests = sources.map(
      (source): Required<GuestsRow> => ({ seriesId: source, site: 'gmail', source, guests: [ben], seen: NOW }),
    );
    const fingerprint = { people: [ben.email], text: 'heron' };
    const kept: Required<KeptRow> = { ...series, title: 'Heron', why: 'kept', since: NOW, outcomeId: 1, fingerprint };
    await store.shelves.shown.put(shown);
    await store.shelves.guests.putAll(guests);
    await store.shelves.kept.put(kept);
    const { json } = await tell('data/export', {});
    store = openMemory();
    expect(await tell('data/import', { json })).toMatchObject({ refused: 0 });
    expect((await tell('data/export', {})).json).toBe(json);
  });
  it.each<[string, unknown]>([
    ['somebody without an address', { people: [{ email: 'x' }] }],
    ['meetings that are none', { blocks: [{ calendarId: 'c1', key: 's1' }] }],
    ['a meeting without a title', { blocks: [{ calendarId: 'c1', key: 's1', series: [{ event: { uid: 'x' } }] }] }],
    ['text where a number belongs', { outcomes: [{ id: 'x', at: 'y' }] }],
  ])('is kept without %s', async (_name, rows) => {
    const { json } = await tell('data/export', {});
    const backup = JSON.parse(json) as { tables: object };
    Object.assign(backup.tables, rows);
    expect(await tell('data/import', { json: JSON.stringify(backup) })).toMatchObject({ refused: 1 });
  });
  it.each(['{', '[]', '{"format":"asyncable-backup","schema":1,"exported":1,"tables":{"people":[null]}}'])(
    '%s is refused and changes nothing',
    async (json) => {
      await tell('people/import', { records: [record('kenji', [zone('Asia/Tokyo')])] });
      await expect(tell('data/import', { json })).rejects.toThrow('backup-');
      expect(await person('kenji')).toBeDefined();
    },
  );
});

describe('what has served its time', () => {
  it('is taken away by the retention the person chose: old meetings, events of which none is left, old answers', async () => {
    await store.shelves.calendars.put(calendar('main'));
    await putMeetings(
      store.shelves,
      [stored(), stored({ uid: 'old', baseId: 'old' })],
      [held(NOW - 100 * DAY), held(NOW), held(NOW - 95 * DAY, { uid: 'old', baseId: 'old' })],
    );
    await tell('people/import', { records: [record('kenji', [zone('Asia/Tokyo')])] });
    expect(await store.change(['settings'], async (shelves) => cleanUp(shelves, NOW, 365 * DAY))).toBe(0);
    expect(await store.change(['settings'], async (shelves) => cleanUp(shelves, NOW, 90 * DAY))).toBe(2);
    expect((await meetingsIn(store.shelves)).events.map(({ uid }) => uid)).toEqual(['heron@google.com']);
    expect((await meetingsIn(store.shelves)).occurrences).toBe(1);
    expect(await store.shelves.undo.count()).toBe(1);
    await store.change(['undo'], async (shelves) => cleanUp(shelves, NOW + 2 * DAY, 365 * DAY));
    expect(await store.shelves.undo.count()).toBe(0);
    expect(await person('kenji')).toBeDefined();
  });
});
