import { describe, expect, it } from 'vitest';
import type { Evidence, FactChange, PersonChange, PersonRecord } from '../../../core/model';
import { chosenRecords, factKey, sortChanges, ticksOf } from './choice';
import { findPeople, isAmong, sortedPeople } from './find';
import { NOW, OPTIONS } from '../../parts/samples.fixture';

const evidence = (field: Evidence['field'], value: string): Evidence =>
  ({ field, value, source: 'people-list', confidence: 0.9, learned: '2027-03-01', origin: 'csv', note: null }) as Evidence;
const record = (email: string, all: Evidence[]): PersonRecord => ({
  email,
  name: null,
  relation: 'unknown',
  evidence: all,
  over: false,
});
const change = (
  email: string,
  fresh: boolean,
  notes: Partial<Record<Evidence['field'], FactChange['note']>>,
  changes = true,
): PersonChange => ({
  email,
  name: null,
  fresh,
  changes,
  facts: Object.entries(notes).map(([field, note]) => ({ field: field as Evidence['field'], now: null, next: 'x', note })),
});

const CHANGES = [
  change('new@x.example', true, { zone: 'new' }),
  change('empty@x.example', true, {}),
  change('same@x.example', false, { zone: 'agrees' }, false),
  change('moved@x.example', false, { zone: 'newer', country: 'new' }),
  change('typed@x.example', false, { zone: 'said', country: 'new' }),
];
const RECORDS = [
  record('new@x.example', [evidence('zone', 'Asia/Tokyo')]),
  record('empty@x.example', []),
  record('same@x.example', [evidence('zone', 'Asia/Tokyo')]),
  record('moved@x.example', [evidence('zone', 'Asia/Tokyo'), evidence('country', 'JP')]),
  record('typed@x.example', [evidence('zone', 'Asia/Tokyo'), evidence('country', 'JP')]),
];

describe('what is taken of a list', () => {
  const sorted = sortChanges(CHANGES);
  it('people are sorted by what would become of them', () => {
    expect(sorted).toMatchObject({
      fresh: [{ email: 'new@x.example' }],
      left: [{ email: 'empty@x.example' }],
      changed: [{ email: 'moved@x.example' }, { email: 'typed@x.example' }],
      same: 1,
    });
  });
  it('everything is ticked but what the person said themselves', () => {
    expect([...ticksOf(sorted)]).toEqual(['moved@x.example zone', 'moved@x.example country', 'typed@x.example country']);
  });
  it('takes what is ticked and nothing else', () => {
    const ticks = new Set([factKey('moved@x.example', 'country')]);
    const taken = chosenRecords(RECORDS, sorted, ticks);
    expect(taken.map(({ email, evidence: all, over }) => [email, all.map(({ field }) => field), over])).toEqual([
      ['new@x.example', ['zone'], false],
      ['moved@x.example', ['country'], false],
    ]);
  });
  it('overrules the person only in the fact that they ticked', () => {
    const ticks = new Set([factKey('typed@x.example', 'zone'), factKey('typed@x.example', 'country')]);
    const taken = chosenRecords(RECORDS, sorted, ticks).filter(({ email }) => email === 'typed@x.example');
    expect(taken.map(({ evidence: all, over }) => [all.map(({ field }) => field), over])).toEqual([
      [['country'], false],
      [['zone'], true],
    ]);
  });
});

describe('finding people', () => {
  it('by every word, in any order, without accents', () => {
    expect(findPeople(OPTIONS.people, 'berlin JONAS').map(({ email }) => email)).toEqual(['jonas@norrvik.example']);
    expect(findPeople(OPTIONS.people, 'nobody')).toEqual([]);
    expect(sortedPeople(OPTIONS.people, 'en').map(({ email }) => email.split('@')[0])).toEqual(['amihan', 'jonas', 'tuuli']);
  });
  it('by what is known of them', () => {
    const among = (filter: Parameters<typeof isAmong>[0]): string[] =>
      OPTIONS.people.filter((one) => isAmong(filter, one, NOW)).map(({ email }) => email.split('@')[0] ?? '');
    expect(among('all')).toHaveLength(3);
    expect(among('guess')).toEqual(['amihan']);
    expect(among('unknown')).toEqual(['tuuli']);
    expect(among('old')).toEqual([]);
  });
});
