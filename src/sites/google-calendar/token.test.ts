import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { foreignUid } from './foreign-uid';
import { readToken } from './token';

const encode = (text: string): string => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const log = (event: string, calendar: string): string => `35463; 2:["${event}",null,null,6];1:["${calendar}",1];track:click`;

describe('a token', () => {
  test.each([
    ['a single event', 'abc123 ida@hall.example', { baseId: 'abc123', instance: null, calendarId: 'ida@hall.example' }],
    [
      'a timed occurrence',
      'abc_20261007T150000Z ida@m',
      { baseId: 'abc', instance: { at: Date.UTC(2026, 9, 7, 15) }, calendarId: 'ida@gmail.com' },
    ],
    [
      'an all-day occurrence',
      'abc_20261007 c_1@g',
      { baseId: 'abc', instance: { on: '2026-10-07' }, calendarId: 'c_1@group.calendar.google.com' },
    ],
    [
      'a split series',
      'abc_R20260408T093000_20260701T093000Z x@i',
      { baseId: 'abc', instance: { at: Date.UTC(2026, 6, 1, 9, 30) }, calendarId: 'x@import.calendar.google.com' },
    ],
    [
      'a holiday whose id begins with its date',
      '20261012_abc en.usa#holiday@v',
      { baseId: '20261012_abc', instance: null, calendarId: 'en.usa#holiday@group.v.calendar.google.com' },
    ],
    ['a date that does not exist', 'abc_20261399 ida@m', { baseId: 'abc_20261399', instance: null }],
  ])('%s', (_name, text, facts) => {
    expect(readToken(encode(text), null)).toMatchObject({ kind: 'event', key: text.split(' ')[0], uid: null, ...facts });
  });

  test.each(['_WL_1791158400000__1791590400000__YWE__x_20261005', `ttb_${encode('t1 ida@m')}`, 'tasks_abc', 'tasks.abc'])(
    '%s is an entry, no meeting',
    (token) => expect(readToken(token, null)).toEqual({ kind: 'entry' }),
  );
  test('a task by its log only', () => expect(readToken('???', log('tasks_abc', 'ida@hall.example'))).toEqual({ kind: 'entry' }));
  test('what does not decode is taken from the log', () => {
    expect(readToken('%%%', log('abc_20261007', 'ida@hall.example'))).toMatchObject({
      baseId: 'abc',
      calendarId: 'ida@hall.example',
    });
  });
  test.each([null, '', '%%%', 'AAAA', encode('no calendar'), encode('two words ida@m')])('%s is unreadable', (token) => {
    expect(readToken(token, null)).toEqual({ kind: 'unreadable' });
  });
  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (token, jslog) => void readToken(token, jslog)));
  });
});

describe('a foreign UID', () => {
  const base32hex = (text: string): string => {
    const bits = [...new TextEncoder().encode(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2).toString(32)).join('');
  };
  test('is decoded whatever it holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~äß]{1,60}$/), (uid) => {
        expect(foreignUid(`_${base32hex(uid)}`)).toBe(uid);
      }),
    );
  });
  test.each(['abc', '_', '_WL_1', '_zzzz', `_${base32hex('a\u0000b')}`])('%s is none', (id) => expect(foreignUid(id)).toBeNull());
});
