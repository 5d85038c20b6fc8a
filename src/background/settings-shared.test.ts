import { describe, expect, it } from 'vitest';
import { DAY, defaultSettings, STANDARD_WEEK, type Settings } from '../core/model';
import { readPolicy, readSettings, readStamps, saveSettings } from '../store';
import { openMemory } from '../store/memory';
import type { Store } from '../store';
import { applyPolicy, readPolicyFields } from './policy';
import { shareSettings, type SyncArea } from './sync';
import { NOW } from './world.fixture';

/** A machine is not "in memory" as far as sharing goes. */
const machine = (): Store => ({ ...openMemory(), memoryOnly: false });

function area(): SyncArea & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async () => structuredClone(items),
    set: async (more) => void Object.assign(items, structuredClone(more)),
  };
}
const settings = (store: Store): Promise<Settings> =>
  store.look(['settings'], async (shelves) => readSettings(shelves, 'UTC', NOW));
const set = (store: Store, patch: Partial<Settings>, at: number): Promise<void> =>
  store.change(['settings'], async (shelves) =>
    saveSettings(shelves, { ...(await readSettings(shelves, 'UTC', NOW)), ...patch }, at),
  );
const begin = (store: Store): Promise<void> =>
  store.change(['settings'], async (shelves) => saveSettings(shelves, defaultSettings('UTC', NOW), null));

describe('settings on two machines', () => {
  it('are the later word of each field, whichever machine comes first', async () => {
    const [a, b, shared] = [machine(), machine(), area()];
    await begin(a);
    await begin(b);
    await set(a, { grace: 30, zone: 'Asia/Tokyo' }, NOW);
    await set(b, { grace: 5, hideTitles: true }, NOW + 10);
    for (const one of [a, b, a, b]) await shareSettings(one, shared, NOW + DAY);
    for (const one of [a, b]) expect(await settings(one)).toMatchObject({ grace: 5, zone: 'Asia/Tokyo', hideTitles: true });
    expect(await shareSettings(a, shared, NOW + DAY)).toBe(false);
  });
  it('never overwrite a choice with a default of a new machine', async () => {
    const [old, fresh, shared] = [machine(), machine(), area()];
    await begin(old);
    await set(old, { grace: 45 }, NOW);
    await shareSettings(old, shared, NOW);
    await begin(fresh);
    expect(await shareSettings(fresh, shared, NOW)).toBe(true);
    expect((await settings(fresh)).grace).toBe(45);
  });
  it('leave pause and first day to each machine, and hold nothing else', async () => {
    const [a, shared] = [machine(), area()];
    await begin(a);
    await set(a, { pausedUntil: NOW + DAY, grace: 1 }, NOW);
    await shareSettings(a, shared, NOW);
    expect(Object.keys(shared.items)).toEqual(['setting.grace']);
  });
  it('take nothing that cannot be read, comes from the future, or is none of ours', async () => {
    const [a, shared] = [machine(), area()];
    await begin(a);
    Object.assign(shared.items, {
      'setting.grace': { value: 'soon', at: NOW + 1 },
      'setting.hideTitles': { value: true, at: NOW + 40 * DAY },
      'setting.nothing': { value: 1, at: NOW },
      'setting.installed': { value: 1, at: NOW },
      other: { value: 1, at: NOW },
    });
    expect(await shareSettings(a, shared, NOW)).toBe(false);
    expect(await settings(a)).toMatchObject({ grace: 15, hideTitles: false, installed: NOW });
    expect(shared.items.other).toEqual({ value: 1, at: NOW });
  });
});

describe('what a company sets', () => {
  const TABLES = ['settings', 'people', 'evidence', 'undo', 'asks'] as const;
  const POLICY = {
    zone: 'Europe/Lisbon',
    hours: { mon: ['10:00-18:00'] },
    grace: 10,
    formats: ['board-update'],
    keepDays: 90,
    marks: { hours: true, async: false },
    marksPerDay: 99,
    nonsense: true,
    people: [
      { email: 'Kenji@Heron.example', name: 'Kenji', zone: 'Asia/Tokyo', country: 'Japan', hours: { mon: ['09:00-17:00'] } },
      { email: 'no address' },
      { zone: 'Asia/Tokyo' },
    ],
  };
  it('is read field by field: what is wrong counts as not set', () => {
    const { settings: fields, people } = readPolicyFields(POLICY, '2026-11-24');
    expect(fields).toMatchObject({
      zone: 'Europe/Lisbon',
      grace: 10,
      formats: ['board-update'],
      keepDays: 90,
      hoursConfirmed: true,
    });
    expect(fields.marksPerDay).toBeUndefined();
    expect(people).toMatchObject([
      { email: 'kenji@heron.example', evidence: [{ origin: 'policy' }, { value: 'JP' }, { field: 'hours' }] },
    ]);
    for (const strange of [null, 1, 'x', [], { hours: 3, people: {} }])
      expect(readPolicyFields(strange, '2026-11-24').people).toEqual([]);
  });
  it('holds over what the person sets, and gives it back when it goes', async () => {
    const store = machine();
    await begin(store);
    await set(store, { grace: 33 }, NOW);
    await store.change([...TABLES], async (shelves) => applyPolicy(shelves, readPolicyFields(POLICY, '2026-11-24')));
    expect(await settings(store)).toMatchObject({ grace: 10, zone: 'Europe/Lisbon' });
    await set(store, { grace: 50, hideTitles: true }, NOW + 1);
    expect(await settings(store)).toMatchObject({ grace: 10, hideTitles: true });
    expect(Object.keys(await readStamps(store.shelves))).not.toContain('zone');
    await store.change([...TABLES], async (shelves) => applyPolicy(shelves, readPolicyFields({}, '2026-11-25')));
    expect(await settings(store)).toMatchObject({ grace: 33, hours: STANDARD_WEEK });
    expect(await readPolicy(store.shelves)).toEqual({});
  });
  it('brings its people as a list does', async () => {
    const store = machine();
    await store.change([...TABLES], async (shelves) => applyPolicy(shelves, readPolicyFields(POLICY, '2026-11-24')));
    expect(await store.shelves.people.get('kenji@heron.example')).toMatchObject({
      zone: { value: 'Asia/Tokyo', source: 'people-list', confidence: 0.9 },
    });
  });
});
