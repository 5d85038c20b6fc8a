import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, type Person, STANDARD_WEEK, WEEKDAYS, type WorkWeek } from '../../core/model';
import { readAddress } from './address-draft';
import { readGrace } from './grace';
import { countries } from './countries';
import { draftOfPerson, emptyDraft, personOfDraft } from './person-draft';
import { dayFault, draftOf, nextPart, plainDraft, plainWeek, weekOfDraft } from './week-draft';
import { allPlaces, findPlaces, offsetWords } from './zone-search';

describe('a day of work', () => {
  test.each([
    ['nothing', [], null],
    ['a plain day', [['09:00', '17:00']], null],
    [
      'a split day',
      [
        ['09:00', '12:00'],
        ['14:00', '18:00'],
      ],
      null,
    ],
    [
      'parts that touch',
      [
        ['09:00', '12:00'],
        ['12:00', '18:00'],
      ],
      null,
    ],
    ['work past midnight', [['22:00', '06:00']], null],
    ['the end is missing', [['09:00', '']], 'incomplete'],
    ['the start is missing', [['', '17:00']], 'incomplete'],
    ['equal times', [['09:00', '09:00']], 'same'],
    [
      'parts that overlap',
      [
        ['09:00', '13:00'],
        ['12:00', '18:00'],
      ],
      'overlap',
    ],
    [
      'parts that overlap, later first',
      [
        ['12:00', '18:00'],
        ['09:00', '13:00'],
      ],
      'overlap',
    ],
    [
      'night shift over a morning of the same day',
      [
        ['22:00', '06:00'],
        ['23:00', '23:30'],
      ],
      'overlap',
    ],
  ] as const)('%s', (_name, parts, fault) => {
    expect(dayFault(parts.map(([from, to]) => ({ from, to })))).toBe(fault);
  });

  test('one day that cannot be read keeps the week from being saved and names the day', () => {
    const draft = { ...draftOf(STANDARD_WEEK), tue: [{ from: '09:00', to: '' }] };
    expect(weekOfDraft(draft)).toEqual({ week: null, faults: { tue: 'incomplete' } });
  });

  test('what is stored comes back the same from its draft', () => {
    const interval = fc
      .record({ start: fc.integer({ min: 0, max: 1439 }), length: fc.integer({ min: 1, max: 1439 }) })
      .map(({ start, length }) => ({ start, end: start + length }));
    fc.assert(
      fc.property(interval, fc.subarray([...WEEKDAYS]), (one, days) => {
        const week = everyDay(one, days);
        expect(weekOfDraft(draftOf(week)).week).toEqual(week);
      }),
    );
  });

  test.each([
    [[], { from: '09:00', to: '17:00' }],
    [[{ from: '09:00', to: '12:00' }], { from: '13:00', to: '16:00' }],
    [[{ from: '09:00', to: '23:00' }], { from: '', to: '' }],
  ])('one more part after %j', (parts, next) => expect(nextPart(parts)).toEqual(next));

  test('a plain week is told from one whose days differ', () => {
    expect(plainWeek(STANDARD_WEEK)).toEqual({ part: { from: '09:00', to: '17:00' }, days: WEEKDAYS.slice(0, 5) });
    expect(plainWeek({ ...STANDARD_WEEK, fri: [{ start: 540, end: 780 }] })).toBeNull();
    expect(plainWeek(everyDay({ start: 0, end: 1 }, []))).toBeNull();
    expect(weekOfDraft(plainDraft({ from: '09:00', to: '17:00' }, WEEKDAYS.slice(0, 5))).week).toEqual(STANDARD_WEEK);
  });
});

describe('an address', () => {
  test.each([
    ['noor@norrvik.example', { email: 'noor@norrvik.example' }],
    ['  mailto:Noor@Norrvik.Example ', { email: 'noor@norrvik.example' }],
    ['noor', { fault: 'unreadable' }],
    ['noor@', { fault: 'unreadable' }],
    ['noor@localhost', { fault: 'unreadable' }],
    ['a@b.example, c@d.example', { fault: 'unreadable' }],
    ['', { fault: 'unreadable' }],
    ['KNOWN@norrvik.example', { fault: 'known' }],
  ])('%j', (text, read) => expect(readAddress(text, ['known@norrvik.example'])).toEqual(read));

  test('no more than the settings take', () => {
    const known = Array.from({ length: 20 }, (_, i) => `p${i}@norrvik.example`);
    expect(readAddress('one@norrvik.example', known)).toEqual({ fault: 'too-many' });
  });
});

test.each([
  ['0', 0],
  ['60', 60],
  [' 15 ', 15],
  ['61', null],
  ['-1', null],
  ['1.5', null],
  ['', null],
  ['ten', null],
])('grace %j', (text, minutes) => expect(readGrace(text)).toBe(minutes));

describe('a person', () => {
  const today = '2027-03-04';
  const week: WorkWeek = STANDARD_WEEK;
  const amihan: Person = {
    email: 'amihan@norrvik.example',
    name: 'Amihan Reyes',
    zone: { value: 'Asia/Manila', source: 'series', confidence: 0.5, learned: null },
    hours: { value: week, source: 'people-list', confidence: 0.8, learned: '2027-01-01' },
    country: { value: 'PH', source: 'people-list', confidence: 0.8, learned: null },
    relation: 'peer',
    off: [{ from: '2027-04-01', to: '2027-04-05', why: 'holiday' }],
  };

  test('saved as they are, nothing changes: sources stay', () => {
    expect(personOfDraft(draftOfPerson(amihan), amihan, [amihan.email], today)).toEqual({ person: amihan });
  });

  test('a zone that is typed is said, and as sure as can be', () => {
    const made = personOfDraft({ ...draftOfPerson(amihan), zone: 'Asia/Tokyo' }, amihan, [amihan.email], today);
    expect(made).toEqual({
      person: { ...amihan, zone: { value: 'Asia/Tokyo', source: 'said', confidence: 1, learned: today } },
    });
  });

  test('hours that are not known are left out', () => {
    const made = personOfDraft(
      { ...emptyDraft(), email: 'tuuli@talvi.example', hoursKnown: false, country: 'FI' },
      null,
      [],
      today,
    );
    expect(made).toMatchObject({ person: { country: { value: 'FI', source: 'said', confidence: 1, learned: today } } });
    expect(made).toMatchObject({ person: { email: 'tuuli@talvi.example', name: null, zone: null, hours: null } });
  });

  test.each([
    ['no address', { email: '' }, 'email-unreadable'],
    ['somebody who is there', { email: 'Amihan@norrvik.example' }, 'email-known'],
    ['no day', { plain: { part: { from: '09:00', to: '17:00' }, days: [] } }, 'no-days'],
    ['half an interval', { plain: { part: { from: '09:00', to: '' }, days: ['mon' as const] } }, 'hours-unreadable'],
  ])('%s is said', (_name, patch, fault) => {
    const draft = { ...emptyDraft(), email: 'new@norrvik.example', ...patch };
    expect(personOfDraft(draft, null, [amihan.email], today)).toEqual({ fault });
  });
});

describe('a zone by its city', () => {
  const places = allPlaces();
  test.each([
    ['lisbon', 'Europe/Lisbon'],
    ['münchen', 'Europe/Berlin'],
    ['MUNCHEN', 'Europe/Berlin'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['new york', 'America/New_York'],
    ['San Fran', 'America/Los_Angeles'],
    ['Europe/Paris', 'Europe/Paris'],
  ])('%s', (text, zone) => expect(findPlaces(places, text)[0]?.zone).toBe(zone));

  test('every zone of the platform is found by its own name', () => {
    const lost = Intl.supportedValuesOf('timeZone').filter(
      (zone) => !findPlaces(places, zone, 20).some((place) => place.zone === zone),
    );
    expect(lost).toEqual([]);
  });

  test('nothing typed finds nothing', () => expect(findPlaces(places, '  ')).toEqual([]));

  test.each([
    ['Asia/Kolkata', 'UTC+5:30'],
    ['America/New_York', 'UTC−5'],
    ['UTC', 'UTC'],
  ])('%s is %s', (zone, words) => expect(offsetWords(zone, Date.UTC(2027, 0, 1))).toBe(words));
});

test('countries by name, none that is no country', () => {
  const list = countries('de');
  expect(list.find((one) => one.code === 'PH')?.name).toBe('Philippinen');
  expect(list.length).toBeGreaterThan(200);
  expect(list.map((one) => one.code)).not.toContain('EU');
  expect(new Set(list.map((one) => one.code)).size).toBe(list.length);
});
