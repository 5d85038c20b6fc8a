import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from './cut';
import { makeMeeting } from './make-meeting';
import { makePerson } from './make-person';
import { defaultSettings, makeSettings, patchSettings, repairSettings } from './make-settings';
import { everyDay, makeWorkWeek, parseWorkInterval, printWorkInterval, STANDARD_WEEK } from './make-work-week';
import type { Result } from './result';

const zones = (name: string): string | null => (['UTC', 'Europe/Berlin'].includes(name) ? name : null);
const problem = (made: Result<unknown>): string => {
  if (made.ok) return 'none';
  const { field, value } = made.problem.params;
  return [made.problem.code, field, value].filter((part) => part !== undefined).join(' ');
};

describe('texts are cut', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab\u{1F600}', 3, 'ab'],
    ['ab\u{1F600}', 4, 'ab\u{1F600}'],
    ['', 0, ''],
  ])('%s to %i', (text, most, expected) => {
    expect(cut(text, most)).toBe(expected);
  });

  test('never longer, never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
        const short = cut(text, most);
        expect(text.startsWith(short)).toBe(true);
        expect(short.length).toBeLessThanOrEqual(most);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });
});

describe('a meeting', () => {
  const least = { id: 'm', start: 0, end: 60_000 };

  test('needs an id and two times; the rest is unknown or plain', () => {
    expect(makeMeeting(least, zones)).toEqual({
      ok: true,
      value: {
        id: 'm',
        seriesId: 'm',
        title: '',
        description: '',
        location: '',
        start: 0,
        end: 60_000,
        allDay: false,
        zone: null,
        cadence: 'none',
        attendees: [],
        headcount: null,
        externals: null,
        ownAnswer: 'unknown',
        status: 'confirmed',
        visibility: 'default',
        transparency: 'busy',
        entryType: 'event',
        hasCall: false,
        created: null,
        clockGuessed: false,
        textCut: false,
      },
    });
  });

  test('addresses are lower-cased, texts cut', () => {
    const attendees = [{ email: ' Ana@Example.COM ', name: 'n'.repeat(400) }];
    const made = makeMeeting({ ...least, title: 't'.repeat(301), description: 'd'.repeat(5_000), attendees }, zones);
    expect(made).toMatchObject({ ok: true, value: { title: 't'.repeat(300), description: 'd'.repeat(4_000) } });
    expect(made).toMatchObject({ value: { attendees: [{ email: 'ana@example.com', name: 'n'.repeat(300), role: 'required' }] } });
  });

  test.each([
    [null, 'not-an-object'],
    [[], 'not-an-object'],
    [{ ...least, id: undefined }, 'field-missing id'],
    [{ ...least, id: '' }, 'field-wrong id '],
    [{ ...least, start: Number.NaN }, 'field-wrong start null'],
    [{ ...least, start: Number.POSITIVE_INFINITY }, 'field-wrong start null'],
    [{ ...least, end: -1 }, 'end-before-start'],
    [{ ...least, end: '0' }, 'field-wrong end 0'],
    [{ ...least, zone: 'Mars/Olympus' }, 'zone-unknown zone Mars/Olympus'],
    [{ ...least, attendees: [{ email: 'nobody' }] }, 'field-wrong attendees [{"email":"nobody"}]'],
    [{ ...least, headcount: 2.5 }, 'field-wrong headcount 2.5'],
    [{ ...least, status: 'maybe' }, 'field-wrong status maybe'],
    [Object.create(least) as unknown, 'field-missing id'],
  ])('%j: %s', (input, expected) => {
    expect(problem(makeMeeting(input, zones))).toBe(expected);
  });

  test('no input makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (any, field) => {
        makeMeeting(any, zones);
        makeMeeting({ ...least, attendees: any, title: field, zone: any }, zones);
        makePerson({ email: 'a@b.example', zone: any, hours: field, off: any }, zones);
        expect(repairSettings(any, defaultSettings('UTC', 0), zones).settings).toHaveProperty('hours');
      }),
    );
  });
});

describe('working time', () => {
  test.each([
    ['09:00-17:00', 540, 1_020],
    ['9:00 – 17:00', 540, 1_020],
    ['22:00-06:00', 1_320, 1_800],
    ['16:00-00:00', 960, 1_440],
    ['16:00-24:00', 960, 1_440],
    ['00:00-24:00', 0, 1_440],
    ['23:59-23:58', 1_439, 2_878],
  ])('%s', (text, start, end) => {
    expect(parseWorkInterval(text)).toEqual({ ok: true, value: { start, end } });
  });

  test.each(['', '9-17', '09:00', '09:60-17:00', '25:00-26:00', '09:00-09:00', '24:00-06:00', '09:00-17:00x', '24:01-25:00'])(
    '"%s" is none',
    (text) => {
      expect(problem(parseWorkInterval(text))).toMatch(/^work-hours-unreadable/);
    },
  );

  test('what is printed is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 1_439 }), (start, length) => {
        const interval = { start, end: start + length };
        expect(parseWorkInterval(printWorkInterval(interval))).toEqual({ ok: true, value: interval });
      }),
    );
    expect(printWorkInterval({ start: 1_320, end: 1_800 })).toBe('22:00-06:00');
  });

  test('a week of texts or numbers, sorted; missing days are not worked', () => {
    const made = makeWorkWeek({ mon: ['14:00-18:00', '08:00-12:00'], tue: [{ start: 540, end: 1_020 }] });
    const mon = [
      { start: 480, end: 720 },
      { start: 840, end: 1_080 },
    ];
    const free = { wed: [], thu: [], fri: [], sat: [], sun: [] };
    expect(made).toEqual({ ok: true, value: { ...free, mon, tue: [{ start: 540, end: 1_020 }] } });
    expect(makeWorkWeek(STANDARD_WEEK)).toEqual({ ok: true, value: STANDARD_WEEK });
    expect(everyDay({ start: 540, end: 1_020 }, ['mon', 'tue', 'wed', 'thu', 'fri'])).toEqual(STANDARD_WEEK);
  });

  test.each([
    ['mon', 'not-an-object'],
    [{ monday: [] }, 'weekday-unknown monday'],
    [{ mon: '09:00-17:00' }, 'work-hours-unreadable mon 09:00-17:00'],
    [{ wed: ['nine to five'] }, 'work-hours-unreadable wed nine to five'],
    [{ mon: [{ start: 540, end: 540 }] }, 'work-hours-unreadable mon {"start":540,"end":540}'],
    [{ mon: [{ start: 0, end: 1_441 }] }, 'work-hours-unreadable mon {"start":0,"end":1441}'],
    [{ mon: [null] }, 'work-hours-unreadable mon null'],
  ])('%j: %s', (input, expected) => {
    expect(problem(makeWorkWeek(input))).toBe(expected);
  });
});

describe('a person', () => {
  const fact = (value: unknown): unknown => ({ value, source: 'said', confidence: 1, learned: '2026-11-24' });

  test('needs an address', () => {
    const made = makePerson(
      { email: 'Ana@Example.com', zone: fact('UTC'), hours: fact({ mon: ['09:00-17:00'] }), country: fact('de') },
      zones,
    );
    expect(made).toMatchObject({ ok: true, value: { email: 'ana@example.com', name: null, relation: 'unknown', off: [] } });
    expect(made).toMatchObject({
      value: { country: { value: 'DE' }, hours: { value: { mon: [{ start: 540, end: 1_020 }], tue: [] } } },
    });
  });

  test.each([
    [{}, 'field-missing email'],
    [{ email: 'ana' }, 'email-unreadable email ana'],
    [{ email: 'a@b', zone: fact('Mars/Olympus') }, /^zone-unknown/],
    [{ email: 'a@b', zone: { ...(fact('UTC') as object), confidence: 2 } }, /^zone-unknown/],
    [{ email: 'a@b', hours: fact({ mon: ['x'] }) }, /^work-hours-unreadable/],
    [{ email: 'a@b', off: [{ from: '2026-02-30', to: '2026-03-01', why: 'leave' }] }, /^field-wrong off/],
    [{ email: 'a@b', off: [{ from: '2026-03-02', to: '2026-03-01', why: 'leave' }] }, /^field-wrong off/],
  ])('%j: %s', (input, expected) => {
    if (typeof expected === 'string') expect(problem(makePerson(input, zones))).toBe(expected);
    else expect(problem(makePerson(input, zones))).toMatch(expected);
  });
});

describe('settings', () => {
  const defaults = defaultSettings('Europe/Berlin', 1_000);

  test('the defaults are settings, and nothing is taken for confirmed', () => {
    expect(makeSettings(defaults, zones)).toEqual({ ok: true, value: defaults });
    expect(defaults).toMatchObject({ hoursConfirmed: false, grace: 15, hours: STANDARD_WEEK });
  });

  test('wrong stored fields become defaults, one by one, and are named', () => {
    const stored = {
      ...defaults,
      hideTitles: true,
      grace: 90,
      badges: { hours: 'yes', async: true },
      emails: ['Me@Example.com'],
    };
    const { settings, repaired } = repairSettings(stored, defaults, zones);
    expect(repaired).toEqual(['grace', 'badges']);
    expect(settings).toEqual({ ...defaults, hideTitles: true, emails: ['me@example.com'] });
  });

  test('hours that had to be replaced are no longer confirmed', () => {
    const { settings, repaired } = repairSettings({ ...defaults, hoursConfirmed: true, hours: null }, defaults, zones);
    expect([settings.hoursConfirmed, repaired]).toEqual([false, ['hours']]);
  });

  test.each([null, 'x', [], 7])('%j stored: all defaults', (stored) => {
    const { settings, repaired } = repairSettings(stored, defaults, zones);
    expect(settings).toEqual(defaults);
    expect(repaired).toHaveLength(Object.keys(defaults).length);
  });

  test('paused until turned on again is kept', () => {
    const stored = { ...defaults, pausedUntil: Number.MAX_SAFE_INTEGER };
    expect(repairSettings(stored, defaults, zones)).toEqual({ settings: stored, repaired: [] });
  });

  test.each([
    [{ grace: 61 }, 'field-wrong grace 61'],
    [{ zone: 'Mars/Olympus' }, 'zone-unknown zone Mars/Olympus'],
    [{ installed: 0 }, 'field-wrong installed '],
    [{ colour: 'red' }, 'field-wrong colour '],
    [{ emails: ['nobody'] }, 'email-unreadable emails ["nobody"]'],
    [null, 'not-an-object'],
  ])('patch %j: %s', (patch, expected) => {
    expect(problem(patchSettings(defaults, patch, zones))).toBe(expected);
  });

  test('a patch changes what it names', () => {
    expect(patchSettings(defaults, { grace: 30 }, zones)).toEqual({ ok: true, value: { ...defaults, grace: 30 } });
    expect(patchSettings(defaults, {}, zones)).toEqual({ ok: true, value: defaults });
  });
});
