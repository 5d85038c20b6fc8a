import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_CONFIDENCE,
  type CalendarEvent,
  type Evidence,
  type Fact,
  type FactSource,
  type PersonRecord,
} from '../core/model';
import { inferZones, SERIES_CONFIDENCE } from './infer';
import { changeOf, learned, unchanged, type Known } from './learn';
import { CONFLICT, contradictions, sameClock, weigh, withEvidence } from './weigh';

const fact = (value: string, source: FactSource, confidence: number, date: string | null = null): Fact<string> => ({
  value,
  source,
  confidence,
  learned: date,
});
const same = (a: string, b: string): boolean => a === b;
/** One source after the other, as a person's evidence grows. */
const mergeFact = (
  kept: Fact<string> | null,
  fresh: Fact<string> | null,
  one: (a: string, b: string) => boolean,
): Fact<string> | null => {
  if (kept && fresh && kept.source === fresh.source) {
    const field = { field: 'country', origin: null, note: null } as const;
    const [only] = withEvidence([{ ...kept, ...field }], [{ ...fresh, ...field }]);
    return weigh(only?.field === 'country' ? [only] : [], one);
  }
  return weigh(
    [kept, fresh].filter((some) => some !== null),
    one,
  );
};

describe('two sources on one fact', () => {
  const TOKYO = 'Asia/Tokyo';
  const LISBON = 'Europe/Lisbon';
  it.each<[string, Fact<string> | null, Fact<string> | null, Partial<Fact<string>> | null]>([
    ['nothing known', null, null, null],
    ['the first thing known', null, fact(TOKYO, 'series', 0.75), { value: TOKYO, confidence: 0.75 }],
    ['nothing new', fact(TOKYO, 'said', 1), null, { value: TOKYO, confidence: 1 }],
    [
      'the person’s word stands against evidence',
      fact(LISBON, 'said', 1),
      fact(TOKYO, 'people-list', 0.9),
      { value: LISBON, confidence: 1 },
    ],
    [
      'the person’s word replaces evidence',
      fact(TOKYO, 'people-list', 0.9),
      fact(LISBON, 'said', 1),
      { value: LISBON, source: 'said' },
    ],
    [
      'evidence replaces an assumption',
      fact(LISBON, 'assumed', 0.4),
      fact(TOKYO, 'series', 0.75),
      { value: TOKYO, confidence: 0.75 },
    ],
    ['agreement makes surer', fact(TOKYO, 'series', 0.75), fact(TOKYO, 'page', 0.7), { source: 'page', confidence: 0.85 }],
    [
      'but not surer than 0.9',
      fact(TOKYO, 'series', 0.75),
      fact(TOKYO, 'people-list', 0.9),
      { source: 'people-list', confidence: 0.9 },
    ],
    [
      'the same source again is no second witness',
      fact(TOKYO, 'series', 0.75),
      fact(TOKYO, 'series', 0.75),
      { confidence: 0.75 },
    ],
    [
      'a person who moved',
      fact(TOKYO, 'series', 0.75, '2026-01-01'),
      fact(LISBON, 'series', 0.75, '2026-11-24'),
      { value: LISBON },
    ],
    [
      'an older list imported later',
      fact(LISBON, 'people-list', 0.9, '2026-11-01'),
      fact(TOKYO, 'people-list', 0.9, '2025-01-01'),
      { value: LISBON },
    ],
  ])('%s', (_name, kept, fresh, expected) => {
    const merged = mergeFact(kept, fresh, same);
    if (expected === null) expect(merged).toBeNull();
    else
      expect(merged).toMatchObject({
        ...expected,
        ...(expected.confidence === undefined ? {} : { confidence: expect.closeTo(expected.confidence) }),
      });
  });

  it('sources that differ claim nothing, whichever came first', () => {
    const list = fact(TOKYO, 'people-list', 0.9);
    const series = fact(LISBON, 'series', 0.75);
    for (const merged of [mergeFact(list, series, same), mergeFact(series, list, same)]) {
      expect(merged?.value).toBe(TOKYO);
      expect(merged?.confidence).toBeLessThan(CLAIM_CONFIDENCE);
    }
  });

  it('never makes evidence as sure as the person, and knows no difference in order', () => {
    const facts = fc.record({
      value: fc.constantFrom(TOKYO, LISBON),
      source: fc.constantFrom<FactSource>('people-list', 'page', 'series', 'assumed'),
      confidence: fc.double({ min: 0, max: 0.9, noNaN: true }),
      learned: fc.constant(null),
    });
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const merged = mergeFact(a, b, same);
        expect(merged?.confidence).toBeLessThanOrEqual(0.9);
        if (a.source !== b.source) expect(merged).toEqual(mergeFact(b, a, same));
      }),
    );
  });
});

describe('a person from two sources', () => {
  const list = (fields: Partial<Evidence>): Evidence =>
    ({
      field: 'zone',
      value: 'Asia/Tokyo',
      source: 'people-list',
      confidence: 0.9,
      learned: '2026-11-12',
      origin: 'slack',
      note: 'users.json',
      ...fields,
    }) as Evidence;
  const record = (evidence: Evidence[], fields: Partial<PersonRecord> = {}): PersonRecord => ({
    email: 'kenji@heron.example',
    name: 'Kenji',
    relation: 'unknown',
    evidence,
    over: false,
    ...fields,
  });
  const series = list({ source: 'series', confidence: 0.75, origin: null, note: null });

  it('keeps name and relation once known, and takes old zone names for the same', () => {
    const known = learned(undefined, record([list({ source: 'page', value: 'Asia/Calcutta', confidence: 0.85 })]));
    const after = learned(
      { ...known, person: { ...known.person, relation: 'report' } },
      record([list({ source: 'series', value: 'Asia/Kolkata', confidence: 0.75 })], { name: 'K.', relation: 'peer' }),
    );
    expect(after.person).toMatchObject({ name: 'Kenji', relation: 'report', zone: { source: 'page', confidence: 0.9 } });
  });
  it('stays contested when one source says again what it said: evidence is weighed anew, not added up', () => {
    const lisbon = record([{ ...series, value: 'Europe/Lisbon' } as Evidence]);
    let known: Known = learned(learned(undefined, record([list({})])), lisbon);
    for (let again = 0; again < 3; again += 1) known = learned(known, record([list({ learned: '2026-11-20' })]));
    expect(known.person.zone).toMatchObject({ value: 'Asia/Tokyo', confidence: CONFLICT });
    expect(contradictions(known.evidence)).toEqual(['zone']);
  });
  it('agrees where two names are one clock: Paris and Brussels', () => {
    const known = learned(
      learned(undefined, record([{ ...series, value: 'Europe/Paris' } as Evidence])),
      record([list({ value: 'Europe/Brussels' })]),
    );
    expect(known.person.zone).toMatchObject({ value: 'Europe/Brussels', confidence: 0.9 });
    expect(sameClock('Europe/Lisbon', 'Europe/London')).toBe(true);
    expect(sameClock('America/Phoenix', 'America/Denver')).toBe(false);
  });
  it('keeps to the person’s word, unless they ticked that the list is right', () => {
    const said = learned(undefined, record([list({ source: 'said', value: 'Europe/Berlin', confidence: 1, origin: null })]));
    expect(learned(said, record([list({})])).person.zone).toMatchObject({ value: 'Europe/Berlin', source: 'said' });
    expect(changeOf(said, record([list({})])).facts).toMatchObject([{ note: 'said', now: 'Europe/Berlin', next: 'Asia/Tokyo' }]);
    expect(learned(said, record([list({})], { over: true })).person.zone).toMatchObject({
      value: 'Asia/Tokyo',
      source: 'people-list',
    });
  });
  it.each<[string, Evidence | null, Evidence, string]>([
    ['nobody', null, list({}), 'new'],
    ['a guess that fits', series, list({}), 'agrees'],
    ['a guess that does not', { ...series, value: 'Europe/Lisbon' } as Evidence, list({}), 'conflict'],
    ['an older list', list({ value: 'Europe/Lisbon', learned: '2026-01-01' }), list({}), 'newer'],
    ['a newer list', list({ value: 'Europe/Lisbon', learned: '2026-12-01' }), list({}), 'weaker'],
    ['a city', list({ source: 'place', confidence: 0.5, value: 'Europe/Lisbon' }), list({}), 'better'],
  ])('says how the list stands to %s', (_name, before, fresh, note) => {
    const known = before === null ? undefined : learned(undefined, record([before]));
    const change = changeOf(known, record([fresh]));
    expect(change).toMatchObject({ fresh: known === undefined, facts: [{ note }] });
    expect(change.changes).toBe(note !== 'weaker');
  });
  it('learns nothing from hearing it twice', () => {
    const known = learned(undefined, record([list({}), series]));
    expect(unchanged(known, learned(known, record([list({}), series])))).toBe(true);
  });
});

describe('zones of the series a person organises', () => {
  type Series = Pick<CalendarEvent, 'baseId' | 'cadence' | 'zone' | 'attendees'>;
  const series = (baseId: string, zone: string | null, fields: Partial<Series> & { email?: string } = {}): Series => ({
    baseId,
    zone,
    cadence: fields.cadence ?? 'weekly',
    attendees: [
      {
        email: fields.email ?? 'kenji@heron.example',
        name: 'Kenji',
        kind: 'person',
        role: 'required',
        answer: 'accepted',
        organizer: true,
      },
    ],
  });
  const zoneOf = (events: Series[], own: string[] = []) =>
    inferZones(events, new Set(own), '2026-11-24')[0]?.evidence[0]?.value ?? null;
  const three = ['a', 'b', 'c'].map((id) => series(id, 'Asia/Tokyo'));

  it.each<[string, string | null, Series[]]>([
    ['three series in one zone', 'Asia/Tokyo', three],
    ['two are too few', null, three.slice(1)],
    ['a split series counts once', null, [series('a', 'Asia/Tokyo'), series('a', 'Asia/Tokyo'), series('b', 'Asia/Tokyo')]],
    ['two of three agree', 'Asia/Tokyo', [...three.slice(1), series('z', 'Europe/Lisbon')]],
    ['half is no majority', null, [...three.slice(1), series('y', 'Europe/Lisbon'), series('z', 'Europe/Lisbon')]],
    ['single events carry no zone', null, three.map((one) => ({ ...one, cadence: 'none' as const }))],
    ['UTC is no place', null, ['a', 'b', 'c'].map((id) => series(id, 'Etc/UTC'))],
    ['a fixed offset is no place', null, ['a', 'b', 'c'].map((id) => series(id, 'Etc/GMT+3'))],
    ['no zone', null, ['a', 'b', 'c'].map((id) => series(id, null))],
    ['a zone nobody knows', null, ['a', 'b', 'c'].map((id) => series(id, 'Middle/Earth'))],
  ])('%s', (_name, zone, events) => {
    expect(zoneOf(events)).toBe(zone);
  });

  it('says nothing of the person themselves', () => {
    expect(zoneOf(three, ['kenji@heron.example'])).toBeNull();
  });
  it('is a guess of 0.75 with its source, and says nothing of hours', () => {
    expect(inferZones(three, new Set(), '2026-11-24')).toMatchObject([
      {
        email: 'kenji@heron.example',
        name: 'Kenji',
        evidence: [
          { field: 'zone', value: 'Asia/Tokyo', source: 'series', confidence: SERIES_CONFIDENCE, learned: '2026-11-24' },
        ],
      },
    ]);
  });
  it('takes no room or group for a person', () => {
    const rooms = three.map((one) => ({
      ...one,
      attendees: one.attendees.map((attendee) => ({ ...attendee, kind: 'room' as const })),
    }));
    expect(zoneOf(rooms)).toBeNull();
  });
});
