import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../model/call';
import type { Meeting } from '../model/meeting';
import { MINUTE } from '../model/scalars';
import { callKeysIn } from './call-number';
import { spentMinutes, spentOf } from './spent';

const at = (hour: number, minute = 0): number => Date.UTC(2026, 10, 24, hour, minute);
const meeting = (
  id: string,
  start: number,
  minutes: number,
  location = 'https://heron.zoom.us/j/81234567890?pwd=x',
): Meeting => ({
  id,
  seriesId: id,
  title: id,
  description: '',
  location,
  start,
  end: start + minutes * MINUTE,
  allDay: false,
  zone: null,
  cadence: 'none',
  attendees: [],
  headcount: null,
  externals: null,
  ownAnswer: 'accepted',
  status: 'confirmed',
  visibility: 'default',
  transparency: 'busy',
  entryType: 'event',
  hasCall: true,
  created: null,
});
const record = (start: number, end: number, fields: Partial<CallRecord> = {}): CallRecord => ({
  id: `${start}`,
  service: 'zoom',
  source: 'measured',
  number: '81234567890',
  title: 'Heron',
  start,
  end,
  open: false,
  place: null,
  most: null,
  correction: null,
  answer: null,
  ...fields,
});

describe('which call a text names', () => {
  it.each([
    ['https://us02web.zoom.us/j/81234567890?pwd=abc', ['zoom:81234567890']],
    ['https://acme.zoom.us/wc/join/81234567890', ['zoom:81234567890']],
    ['Zoom-Meeting beitreten\nMeeting-ID: 812 3456 7890', ['zoom:81234567890']],
    ['Zoom ミーティング ID：812 3456 7890', ['zoom:81234567890']],
    ['Ring us: 812 3456 7890', []],
    ['https://meet.google.com/abc-defg-hij', ['google-meet:abc-defg-hij']],
    ['https://teams.live.com/meet/9312345678901?p=x', ['teams:9312345678901']],
    ['https://zoom.us/j/812345678901234', []],
    ['', []],
  ])('%j', (text, keys) => expect(callKeysIn(text)).toEqual(keys));
});

describe('planned and measured', () => {
  it('joins by number and nearness; another call of the same number is another', () => {
    const spent = spentOf([record(at(10, 6), at(11, 20)), record(at(18), at(18, 5))], [meeting('a', at(10), 60)]);
    expect(spent.map((one) => [one.meeting?.id ?? null, spentMinutes(one.spans), one.measured])).toEqual([
      ['a', 74, true],
      [null, 5, true],
    ]);
  });
  it('gives back-to-back meetings of one room each its own record', () => {
    const plans = [meeting('a', at(10), 30), meeting('b', at(10, 30), 30)];
    const spent = spentOf([record(at(9, 58), at(10, 28)), record(at(10, 29), at(11))], plans);
    expect(spent.map((one) => one.meeting?.id)).toEqual(['a', 'b']);
  });
  it('counts a minute in two tabs once, and a second joining to the same meeting', () => {
    const both = [
      record(at(10), at(10, 40)),
      record(at(10, 20), at(11), { id: 'tab' }),
      record(at(11, 5), at(11, 10), { id: 'again' }),
    ];
    const [one, ...more] = spentOf(both, [meeting('a', at(10), 60)]);
    expect(more).toEqual([]);
    expect(spentMinutes(one?.spans ?? [])).toBe(65);
  });
  it('counts an attempt as the rest of the plan, never beside a measurement, and without a plan not at all', () => {
    const attempt = record(at(10, 10), at(10, 10), { source: 'attempted', id: 'try' });
    const plan = [meeting('a', at(10), 60)];
    expect(spentOf([attempt], plan).map((one) => [spentMinutes(one.spans), one.measured])).toEqual([[50, false]]);
    expect(
      spentOf([attempt, record(at(10, 11), at(10, 30))], plan).map((one) => [spentMinutes(one.spans), one.measured]),
    ).toEqual([[19, true]]);
    expect(spentMinutes(spentOf([attempt], [])[0]?.spans ?? [])).toBe(0);
  });
  it('believes the person', () => {
    const plan = [meeting('a', at(10), 60)];
    const minutes = (fields: Partial<CallRecord>): number =>
      spentMinutes(spentOf([record(at(10), at(11, 30), fields)], plan)[0]?.spans ?? []);
    expect(minutes({ correction: { kind: 'absent' } })).toBe(0);
    expect(minutes({ correction: { kind: 'left', at: at(10, 45) } })).toBe(45);
    expect(minutes({ correction: { kind: 'left', at: at(9) } })).toBe(0);
    expect(minutes({ source: 'attempted', correction: { kind: 'absent' } })).toBe(0);
    expect(minutes({ source: 'attempted', correction: { kind: 'left', at: at(10, 20) } })).toBe(20);
  });
});
