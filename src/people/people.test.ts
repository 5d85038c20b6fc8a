import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_CONFIDENCE, type CalendarEvent, type Fact, type FactSource, type Person } from '../core/model';
import { inferZones, SERIES_CONFIDENCE } from './infer';
import { mergeFact, mergeInferred, mergePerson } from './merge';

const fact = (value: string, source: FactSource, confidence: number, learned: string | null = null): Fact<string> => ({
  value,
  source,
  confidence,
  learned,
});
const same = (a: string, b: string): boolean => a === b;
const person = (fields: Partial<Person> = {}): Person => ({
  email: 'kenji@heron.example',
  name: null,
  zone: null,
  hours: null,
  country: null,
  relation: 'unknown',
  off: [],
  ...fields,
});

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
  it('keeps name and relation once known, and takes old zone names for the same', () => {
    const kept = person({ name: 'Kenji', relation: 'report', zone: { ...fact('Asia/Calcutta', 'page', 0.7) } });
    const merged = mergePerson(kept, person({ name: 'K.', zone: fact('Asia/Kolkata', 'series', 0.75) }));
    expect(merged).toMatchObject({
      name: 'Kenji',
      relation: 'report',
      zone: { source: 'page', confidence: expect.closeTo(0.85) },
    });
  });
  it('joins days off without doubling them', () => {
    const leave = { from: '2026-12-24', to: '2026-12-31', why: 'leave' } as const;
    const early = { from: '2026-01-01', to: '2026-01-01', why: 'holiday' } as const;
    expect(mergePerson(person({ off: [leave] }), person({ off: [leave, early] })).off).toEqual([early, leave]);
  });
  it('gives back only those who changed', () => {
    const known = person({ zone: fact('Asia/Tokyo', 'series', 0.75, '2026-11-24') });
    const people = new Map([[known.email, known]]);
    expect(mergeInferred(people, [structuredClone(known)])).toEqual([]);
    expect(mergeInferred(people, [person({ email: 'new@heron.example' })])).toHaveLength(1);
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
  const zoneOf = (events: Series[], own: string[] = []) => inferZones(events, new Set(own), '2026-11-24')[0]?.zone?.value ?? null;
  const three = ['a', 'b', 'c'].map((id) => series(id, 'Asia/Tokyo'));

  it.each<[string, string | null, Series[]]>([
    ['three series in one zone', 'Asia/Tokyo', three],
    ['two are too few', null, three.slice(1)],
    ['a split series counts once', null, [series('a', 'Asia/Tokyo'), series('a', 'Asia/Tokyo'), series('b', 'Asia/Tokyo')]],
    ['two of three agree', 'Asia/Tokyo', [...three.slice(1), series('z', 'Europe/Lisbon')]],
    ['half is no majority', null, [...three.slice(1), series('y', 'Europe/Lisbon'), series('z', 'Europe/Lisbon')]],
    ['single events carry no zone', null, three.map((one) => ({ ...one, cadence: 'none' as const }))],
    ['UTC is no place', null, ['a', 'b', 'c'].map((id) => series(id, 'Etc/UTC'))],
    ['no zone', null, ['a', 'b', 'c'].map((id) => series(id, null))],
    ['a zone nobody knows', null, ['a', 'b', 'c'].map((id) => series(id, 'Middle/Earth'))],
  ])('%s', (_name, zone, events) => {
    expect(zoneOf(events)).toBe(zone);
  });

  it('says nothing of the person themselves', () => {
    expect(zoneOf(three, ['kenji@heron.example'])).toBeNull();
  });
  it('is a guess of 0.75 with its source, and says nothing of hours', () => {
    expect(inferZones(three, new Set(), '2026-11-24')).toEqual([
      person({
        name: 'Kenji',
        zone: { value: 'Asia/Tokyo', source: 'series', confidence: SERIES_CONFIDENCE, learned: '2026-11-24' },
      }),
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
