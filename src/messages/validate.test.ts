import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { PROTOCOL, type Kind } from './messages';
import { POLICY } from './policy';
import { SAMPLES, SNAPSHOT } from './samples.fixture';
import { KINDS, kindOf, validate } from './validate';

const message = (kind: Kind): Record<string, unknown> => structuredClone({ v: PROTOCOL, kind, ...SAMPLES[kind] });
const withSnapshot = (fields: object) => ({ ...message('page/card'), snapshot: { ...SNAPSHOT, ...fields } });

describe('every kind', () => {
  it('has a sample, a policy and a validator', () => {
    expect(KINDS.toSorted()).toEqual(Object.keys(SAMPLES).toSorted());
    expect(KINDS.toSorted()).toEqual(Object.keys(POLICY).toSorted());
  });

  it.each(KINDS)('%s: a sound message comes through unchanged', (kind) => {
    expect(validate(kind, message(kind))).toEqual({ ok: true, value: message(kind) });
  });

  it.each(KINDS)('%s: refused with a field missing, added, of another kind, or of another version', (kind) => {
    const sound = message(kind);
    for (const field of Object.keys(sound)) {
      const { [field]: _gone, ...rest } = sound;
      expect(validate(kind, rest).ok, `without ${field}`).toBe(false);
      expect(validate(kind, { ...sound, [field]: Symbol.iterator }).ok, `${field} as symbol`).toBe(false);
      expect(validate(kind, { ...sound, [field]: { $gt: '' } }).ok, `${field} as object`).toBe(false);
    }
    expect(validate(kind, { ...sound, extra: 1 }).ok).toBe(false);
    expect(validate(kind, { ...sound, v: 2 }).ok).toBe(false);
    expect(validate(kind, { ...sound, kind: 'data/other' }).ok).toBe(false);
  });

  it.each(KINDS)('%s: refused with names that every object inherits', (kind) => {
    const polluted: unknown = JSON.parse(`${JSON.stringify(message(kind)).slice(0, -1)},"__proto__":{"isAdmin":true}}`);
    expect(Object.hasOwn(polluted as object, '__proto__')).toBe(true);
    expect(validate(kind, polluted).ok).toBe(false);
    expect(validate(kind, { ...message(kind), constructor: 1 }).ok).toBe(false);
    expect(validate(kind, { ...message(kind), toString: 'x' }).ok).toBe(false);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });
});

describe('texts of strangers', () => {
  const titleOf = (title: string): string => {
    const checked = validate('page/card', withSnapshot({ title }));
    if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
    return checked.value.snapshot.title;
  };

  it('cuts a title of a megabyte to 300 characters instead of losing the page', () => {
    expect(titleOf('x'.repeat(1_000_000))).toHaveLength(300);
  });
  it('does not cut through the middle of a character', () => {
    expect(titleOf(`${'x'.repeat(299)}😀`)).toBe('x'.repeat(299));
  });
  it.each(['<img src=x onerror=alert(1)>', '\u202Egnp.exe', 'a\u200Bb', '\0', '😀'.repeat(20)])(
    'keeps %j as plain text',
    (text) => {
      expect(titleOf(text)).toBe(text);
    },
  );
});

describe('fields that do not fit', () => {
  it.each<[string, object]>([
    ['end before start', { end: (SNAPSHOT.start ?? 0) - 1 }],
    ['a start that is no instant', { start: Number.NaN }],
    ['a start beyond time', { start: 9e15 }],
    ['a fraction of a millisecond', { start: 0.5 }],
    ['an unknown site', { site: 'evil' }],
    ['an id without end', { key: 'k'.repeat(2001) }],
    ['an instance on a day that is none', { instance: { on: '2026-02-31' } }],
    ['an instance that says both', { instance: { on: '2026-02-01', at: 1 } }],
    ['an address that is none', { guests: [{ email: 'nobody', name: null, organizer: false, answer: 'accepted' }] }],
    ['more guests than a town', { guests: Array.from({ length: 1001 }, () => SNAPSHOT.guests?.[0]) }],
    ['guests that are no list', { guests: { length: 1 } }],
  ])('%s', (_name, fields) => {
    expect(validate('page/card', withSnapshot(fields))).toMatchObject({ ok: false, problem: { code: 'bad-message' } });
  });

  it('refuses more meetings than a view can hold', () => {
    const snapshots = Array.from({ length: 501 }, () => SNAPSHOT);
    expect(validate('page/marks', { ...message('page/marks'), snapshots }).ok).toBe(false);
  });
  it('refuses offsets and invented zones as zones', () => {
    for (const zone of ['+01:00', 'Middle/Earth', '../etc', ''])
      expect(validate('settings/save', { ...message('settings/save'), patch: { zone } }).ok, zone).toBe(false);
  });
  it.each([
    ['no series', { seriesId: '' }],
    ['a series without end', { seriesId: 's'.repeat(2001) }],
    ['a start beyond time', { start: 9e15 }],
    ['a start as text', { start: '2026-11-25T10:00Z' }],
  ])('refuses to say why of %s', (_name, fields) => {
    expect(validate('popup/why', { ...message('popup/why'), ...fields }).ok).toBe(false);
  });
  it('refuses the date of installation in a patch', () => {
    expect(validate('settings/save', { ...message('settings/save'), patch: { installed: 0 } }).ok).toBe(false);
  });
  it('refuses a day of work that ends before it starts', () => {
    const hours = { mon: [{ start: 600, end: 500 }], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(validate('settings/save', { ...message('settings/save'), patch: { hours } }).ok).toBe(false);
  });
  it('keeps a guest of a file whose address is none, by name', () => {
    const put = structuredClone(SAMPLES['calendar/put']);
    const event = { ...put.events[0], attendees: [{ ...put.events[0]?.attendees[0], email: 'invalid:nomail' }] };
    const checked = validate('calendar/put', { ...message('calendar/put'), events: [event] });
    expect(checked.ok && checked.value.events[0]?.attendees[0]).toMatchObject({ email: null, name: 'Ana' });
  });
  it('names the field, and never what it held', () => {
    const checked = validate('page/card', withSnapshot({ title: 12, description: 'secret plan' }));
    expect(checked).toMatchObject({ problem: { params: { field: 'snapshot.title' } } });
    expect(JSON.stringify(checked)).not.toContain('secret');
  });
});

describe('whatever comes', () => {
  it('never throws and never takes a message that is not sound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.anything({ withBigInt: true, withDate: true, withMap: true }), (kind, thing) => {
        const checked = validate(kind, thing);
        expect(checked.ok).toBe(false);
        expect(() => kindOf(thing)).not.toThrow();
      }),
    );
  });
  it('does not call into a message: getters and proxies are refused unread', () => {
    let reads = 0;
    const trap = { ...message('data/erase') };
    Object.defineProperty(trap, 'kind', { enumerable: true, get: () => ((reads += 1), 'data/erase') });
    expect(kindOf(trap)).toBeNull();
    expect(validate('data/erase', trap).ok).toBe(false);
    expect(reads).toBe(0);
    const proxy = new Proxy(
      {},
      {
        getPrototypeOf: () => {
          throw new Error('no');
        },
      },
    );
    expect(validate('data/erase', proxy).ok).toBe(false);
  });
  it('refuses a well of objects in objects', () => {
    let deep: unknown = 1;
    for (let at = 0; at < 10_000; at += 1) deep = { deep };
    expect(validate('data/erase', { ...message('data/erase'), deep }).ok).toBe(false);
  });
  it('does not know kinds that objects inherit', () => {
    for (const kind of ['toString', '__proto__', 'constructor', '', 'page/unknown']) expect(kindOf({ v: 1, kind })).toBeNull();
    for (const thing of [null, undefined, 1, 'page/marks', [], () => 1]) expect(kindOf(thing)).toBeNull();
  });
});
