import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, type Person } from '../../core/model';
import type { CallRow } from '../../store';
import { attendee, at, held, inZone, NOW, stored, world } from '../world.fixture';
import { callsState, lessonOf, weekCalls } from './lines';

const LINK = 'https://zoom.us/j/81100000001';
const FIVE = ['ana', 'ben', 'cleo', 'dan', 'eve'].map((name) => attendee(name, { organizer: name === 'ana' }));
const call = (start: number, end: number, fields: Partial<CallRow> = {}): CallRow => ({
  id: `c${start}`,
  service: 'zoom',
  source: 'measured',
  number: '81100000001',
  title: 'Heron status',
  start,
  end,
  open: false,
  place: 3,
  most: 12,
  correction: null,
  answer: null,
  tabId: null,
  ...fields,
});
const planned = (calls: CallRow[], event = {}, people: Person[] = []) =>
  world({
    events: [stored({ location: LINK, attendees: FIVE, ...event })],
    occurrences: [held(at(24, 10), { end: at(24, 11) })],
    calls,
    people: new Map(people.map((one) => [one.email, one])),
  });
const REAL = call(at(24, 10, 6), at(24, 11, 20));

describe('planned beside measured', () => {
  it('planned 60, really 74; 6 minutes late; the third of twelve', () => {
    const [line] = callsState(planned([REAL])).recent;
    expect(line).toMatchObject({ minutes: 74, planned: 60, late: 6, place: 3, most: 12, source: 'measured' });
  });
  it('an attempt is told as one, and only where something was planned', () => {
    const attempt = call(at(24, 10, 15), at(24, 10, 15), { source: 'attempted', place: null, most: null });
    expect(callsState(planned([attempt])).recent).toMatchObject([{ source: 'attempted', minutes: 45, late: null }]);
    expect(callsState(planned([{ ...attempt, number: '99999999999' }])).recent).toEqual([]);
  });
  it('nobody is late for what nobody planned', () =>
    expect(callsState(world({ calls: [REAL] })).recent).toMatchObject([{ planned: null, late: null, minutes: 74 }]));
});

it('a call that nobody has told of for minutes is over: its tab crashed', () => {
  const beat = (ago: number): boolean | undefined =>
    callsState(world({ calls: [{ ...REAL, start: NOW - HOUR, end: NOW - ago * MINUTE, open: true }] })).recent[0]?.open;
  expect(beat(1)).toBe(true);
  expect(beat(6)).toBe(false);
});

describe('the one question', () => {
  const asks = (calls: CallRow[], event = {}, people: Person[] = []): string | null =>
    callsState(planned(calls, event, people)).question?.id ?? null;
  it('comes after a measured meeting, about the latest', () => {
    expect(asks([REAL])).toBe(REAL.id);
    const later = call(at(24, 11, 30), at(24, 11, 40), { number: '99999999999', title: 'Roadmap' });
    expect(asks([REAL, later])).toBe(later.id);
  });
  it.each<[string, CallRow[], object?, Person[]?]>([
    ['while it lasts', [{ ...REAL, end: NOW - MINUTE, open: true }]],
    ['once answered', [{ ...REAL, answer: 'partly' }]],
    ['where the person was not', [{ ...REAL, correction: { kind: 'absent' } }]],
    ['of an attempt', [{ ...REAL, source: 'attempted' }]],
    ['of minutes', [{ ...REAL, start: at(24, 10), end: at(24, 10) + 4 * MINUTE }]],
    ['the next day', [{ ...REAL, start: NOW - 20 * HOUR, end: NOW - 19 * HOUR }]],
    ['of a talk of two', [{ ...REAL, most: 2 }], { attendees: FIVE.slice(0, 2) }],
    ['of a review', [REAL], { title: 'Performance review: Ben' }],
    ['of an interview', [REAL], { title: 'Interview: platform engineer' }],
    ['of a talk about letting somebody go', [REAL], { title: 'Termination meeting' }],
  ])('is not asked %s', (_name, calls, event, people) => expect(asks(calls, event, people)).toBeNull());
  it('is not asked of a one-on-one with a report, whatever it is called and however many the client counted', () => {
    const ben: Person = { ...inZone('ben', 'Europe/Lisbon'), relation: 'report' };
    expect(asks([{ ...REAL, most: 3 }], { title: 'Ana / Ben', attendees: FIVE.slice(0, 2) }, [ben])).toBeNull();
  });
});

it('an answer teaches of its series and kind, and of nothing protected', () => {
  expect(lessonOf(REAL.id, planned([REAL]))).toMatchObject({ seriesId: 'heron', key: `call ${REAL.id}`, title: 'Heron status' });
  expect(lessonOf(REAL.id, planned([REAL], { title: 'Performance review: Ben' }))).toBeNull();
  expect(lessonOf('none', planned([REAL]))).toBeNull();
});

it('a week of calls: measured beside planned, unplanned apart, estimates and absences left out', () => {
  const calls = [
    { ...REAL, answer: 'yes' as const },
    call(at(24, 14), at(24, 14, 25), { id: 'own', number: '99999999999' }),
    call(at(24, 15), at(24, 15), { id: 'try', number: '99999999998', source: 'attempted' }),
    call(at(24, 16), at(24, 17), { id: 'not', number: '99999999997', correction: { kind: 'absent' } }),
  ];
  const week = weekCalls(planned(calls), { from: at(23, 0), to: at(30, 0) });
  expect(week).toMatchObject({
    plannedMinutes: 60,
    reallyMinutes: 74,
    unplanned: 1,
    unplannedMinutes: 25,
    answers: { yes: 1, no: 0, partly: 0 },
  });
  expect(week.lines.map(({ minutes }) => minutes)).toEqual([74]);
});
