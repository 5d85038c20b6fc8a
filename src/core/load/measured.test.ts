import { expect, it } from 'vitest';
import type { CallRecord } from '../model/call';
import type { Meeting } from '../model/meeting';
import { MINUTE } from '../model/scalars';
import { STANDARD_WEEK } from '../model/make-work-week';
import { spentOf } from '../calls/spent';
import { withMeasured } from './measured';
import { weekLoad } from './week';

const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 10, day, hour, minute);
const FRAME = { from: at(23, 0), to: at(30, 0), work: { zone: 'UTC', hours: STANDARD_WEEK, off: [] } };
const meeting = (id: string, start: number, minutes: number, location = ''): Meeting => ({
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
  headcount: 5,
  externals: null,
  ownAnswer: 'accepted',
  status: 'confirmed',
  visibility: 'default',
  transparency: 'busy',
  entryType: 'event',
  hasCall: true,
  created: null,
});
const judge = (one: Meeting) => ({ meeting: one, assessment: { verdict: 'unclear' as const, flagged: false } });
const record = (start: number, end: number, fields: Partial<CallRecord> = {}): CallRecord => ({
  id: `r${start}`,
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
const LINK = 'https://zoom.us/j/81234567890';
const load = (records: readonly CallRecord[], meetings: readonly Meeting[]) => {
  const judged = withMeasured(meetings.map(judge), spentOf(records, meetings), judge);
  const { minutes, meetings: count } = weekLoad(judged, FRAME);
  return { minutes, count };
};

it('measured minutes stand in the place of planned ones, and of nothing else', () => {
  const plan = [meeting('a', at(24, 10), 60, LINK), meeting('b', at(24, 14), 30)];
  expect(load([], plan)).toEqual({ minutes: 90, count: 2 });
  expect(load([record(at(24, 10, 6), at(24, 11, 20))], plan)).toEqual({ minutes: 104, count: 2 });
});
it('a call in two tabs counts each minute once; one that was left and joined again is one meeting', () => {
  const plan = [meeting('a', at(24, 10), 60, LINK)];
  const tabs = [record(at(24, 10), at(24, 11)), record(at(24, 10, 10), at(24, 10, 50), { id: 'tab' })];
  expect(load(tabs, plan)).toEqual({ minutes: 60, count: 1 });
  const apart = [record(at(24, 10), at(24, 10, 20)), record(at(24, 10, 40), at(24, 11))];
  expect(load(apart, plan)).toEqual({ minutes: 40, count: 1 });
});
it('where meetings of a series are counted, a meeting is one whatever way it was attended', () => {
  const plan = [meeting('a', at(24, 10), 60, LINK)];
  const apart = [record(at(24, 10), at(24, 10, 20)), record(at(24, 10, 40), at(24, 11))];
  const [one, ...more] = withMeasured(plan.map(judge), spentOf(apart, plan), judge, true);
  expect(more).toEqual([]);
  expect([one?.meeting.start, one?.meeting.end]).toEqual([at(24, 10), at(24, 10, 40)]);
});
it('an attempt counts as an estimate where something was planned, and not at all where nothing was', () => {
  const attempt = record(at(24, 10, 15), at(24, 10, 15), { source: 'attempted' });
  expect(load([attempt], [meeting('a', at(24, 10), 60, LINK)])).toEqual({ minutes: 45, count: 1 });
  expect(load([attempt], [])).toEqual({ minutes: 0, count: 0 });
  const late = record(at(24, 12), at(24, 12), { source: 'attempted' });
  expect(load([late], [meeting('a', at(24, 10), 60, LINK)])).toEqual({ minutes: 60, count: 1 });
});
it('what the person did not attend is gone; what no calendar knew is there', () => {
  const plan = [meeting('a', at(24, 10), 60, LINK)];
  expect(load([record(at(24, 10), at(24, 10, 50), { correction: { kind: 'absent' } })], plan)).toEqual({ minutes: 0, count: 0 });
  expect(load([record(at(25, 10), at(25, 10, 25), { number: '99999999999' })], plan)).toEqual({ minutes: 85, count: 2 });
});
