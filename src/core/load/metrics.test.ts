/** One worked example a figure, computed by hand, and what holds for any week. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../model/scalars';
import { asyncCandidates } from './async-series';
import { dayLoads } from './day-load';
import { dispersionOf } from './dispersion';
import { placeHours } from './fairness';
import { focusOf } from './focus';
import { focusCosts } from './focus-cost';
import { fourDayWeek } from './four-day-week';
import { heatOf } from './heat';
import { makeUp } from './make-up';
import { nightCounts } from './night-counts';
import { noticeOf } from './notice';
import { othersOutsideMinutes } from './others-outside';
import { loadReport } from './report';
import { counted, facts, guest, hoursOf, one, SPANS, there, wall, WEEK, ZONE } from './report.fixture';
import { heavySeries } from './series-minutes';
import { shareOfHours } from './share-of-hours';
import { sizeByLength } from './size-by-length';

const own = { attendees: [guest('me', { self: true, organizer: true }), guest('kai')] };
const theirs = { attendees: [guest('me', { self: true }), guest('kai', { organizer: true })] };

test('share of hours: 10 h of meetings, 2 of them outside, in a week of 40', () => {
  expect(shareOfHours(600, 120, 2_400)).toEqual({ insideMinutes: 480, ofWork: 0.2, ofMeetings: 0.8 });
  expect(shareOfHours(0, 0, 0)).toEqual({ insideMinutes: 0, ofWork: null, ofMeetings: null });
});

test('focus and fragments: 10:00–11:00 and 12:30–13:00 of 09–17 leave 1 h, 1 h 30, 4 h', () => {
  const [monday] = SPANS;
  expect(focusOf(counted(one('23 10:00+60'), one('23 12:30+30')), monday ? [monday] : [])).toEqual({
    longestMinutes: 240,
    blocks: 1,
    minutes: 240,
    fragments: 2,
    fragmentMinutes: 150,
    hourMinutes: 390,
  });
});

describe('focus cost', () => {
  const costs = (...all: ReturnType<typeof one>[]) => focusCosts(counted(...all), SPANS).map(({ minutes }) => minutes);
  test.each([
    // 8 h free; 10:30–11:00 leaves 1.5 h (no block) and 6 h: 2 h are gone for half an hour.
    ['half an hour in the middle costs more than itself', [one('23 10:30+30')], [120]],
    // 9–10 leaves 7 h of 8.
    ['an hour at the rim costs its hour', [one('23 09:00+60')], [60]],
    // Free: 9–10, 10:30–11:30, 12–17. Without the first: 9–11:30 is a block of 2.5 h; without the second: 10:30–17 for 12–17.
    ['each is counted with the others standing', [one('23 10:00+30'), one('23 11:30+30')], [150, 90]],
    ['of two at the same time neither costs while the other stands', [one('23 10:00+60'), one('23 10:00+60')], [0, 0]],
    ['outside working time nothing is lost', [one('23 18:00+60')], [0]],
    ['on a day off nothing is lost', [one('28 10:00+60')], [0]],
  ])('%s', (_what, meetings, expected) => expect(costs(...meetings)).toEqual(expected));
  test('names the stretch that would join', () => {
    const [cost] = focusCosts(counted(one('23 10:30+30'), one('23 13:00+60')), SPANS);
    expect(cost?.joins).toEqual({ from: wall('2026-11-23', '09:00'), to: wall('2026-11-23', '13:00') });
  });
});

test('dispersion: 9–10 and 16–17 on one day are 8 h for 2 h of meetings; a second day adds 1 for 1', () => {
  expect(dispersionOf(counted(one('23 09:00+60'), one('23 16:00+60')), ZONE)).toEqual({ spanMinutes: 480, ratio: 4 });
  expect(dispersionOf(counted(one('23 09:00+60'), one('23 16:00+60'), one('24 09:00+60')), ZONE)).toEqual({
    spanMinutes: 540,
    ratio: 3,
  });
  expect(dispersionOf([], ZONE)).toEqual({ spanMinutes: 0, ratio: null });
});

test("others' hours: two people an hour late in the person's own meeting are two hours; theirs and edges count nothing", () => {
  const late = hoursOf(
    there('kai', { class: 'outside', outMinutes: 60 }),
    there('ren', { class: 'night', outMinutes: 60 }),
    there('ute', { class: 'edge', outMinutes: 10 }),
    there('me', { self: true, class: 'outside', outMinutes: 60 }),
    there('zoe', { class: 'unknown', outMinutes: null }),
  );
  expect(othersOutsideMinutes(counted(one('23 10:00+60', own, late)))).toBe(120);
  expect(othersOutsideMinutes(counted(one('23 10:00+60', theirs, late)))).toBe(0);
});

test('nights and days off by person: by name, the person first, whatever the numbers', () => {
  const night = hoursOf(there('zoe', { class: 'night' }), there('kai', { class: 'inside' }));
  const off = hoursOf(
    there('zoe', { class: 'night' }),
    there('ana', { class: 'day_off' }),
    there('me', { self: true, class: 'night' }),
  );
  const counts = nightCounts(counted(one('23 10:00+60', {}, night), one('24 10:00+60', {}, off)));
  expect(counts.map(({ name, nights, daysOff }) => [name, nights, daysOff])).toEqual([
    ['me', 1, 0],
    ['ana', 0, 1],
    ['zoe', 2, 0],
  ]);
});

test('size by length: a row holds up to its number, a column up to its minutes', () => {
  const sized = (when: string, headcount: number | null) => one(when, { headcount });
  const grid = sizeByLength(
    counted(
      sized('23 10:00+30', 2),
      sized('23 11:00+60', 8),
      sized('23 12:00+61', 9),
      sized('23 13:00+240', 40),
      sized('23 18:00+15', null),
    ),
  );
  expect(grid).toEqual({
    cells: [
      [0, 1, 0, 0, 0, 0],
      [0, 0, 0, 1, 0, 0],
      [0, 0, 0, 0, 1, 0],
      [0, 0, 0, 0, 0, 1],
    ],
    unknown: 1,
  });
});

test('what a week is made of: sorts lie across one another, overlaps within one count once', () => {
  const made = makeUp(
    counted(
      one('23 10:00+60', { cadence: 'weekly', headcount: 2, externals: 0 }),
      one('23 10:30+60', { cadence: 'daily', headcount: 5, externals: 2 }),
      one('24 10:00+30', { headcount: 3, externals: null }, { verdict: 'protected' }),
    ),
  );
  expect(made).toEqual({
    recurring: { meetings: 2, minutes: 90 },
    single: { meetings: 1, minutes: 30 },
    oneToOne: { meetings: 1, minutes: 60 },
    external: { meetings: 1, minutes: 60 },
    protectedTalks: { meetings: 1, minutes: 30 },
    externalUnknown: 1,
  });
});

test('notice: single meetings only; a day less a minute is short', () => {
  const start = wall('2026-11-25', '10:00');
  const entered = (before: number) => one('25 10:00+30', { created: start - before });
  expect(
    noticeOf(
      counted(
        entered(DAY - 60_000),
        entered(DAY),
        entered(3 * DAY),
        entered(-60_000),
        one('25 10:00+30'),
        one('25 10:00+30', { cadence: 'weekly', created: start - DAY }),
      ),
    ),
  ).toEqual({ under24h: 1, under72h: 1, longer: 1, after: 1, unknown: 2 });
});

test('series above three hours: five dailies of 45 min are 3 h 45; three hours sharp are not above; protected ones are well spent', () => {
  const daily = ['23', '24', '25', '26', '27'].map((day) =>
    one(`${day} 09:00+45`, { seriesId: 'd', title: 'Standup', cadence: 'daily' }),
  );
  const three = one('23 13:00+180', { seriesId: 't', cadence: 'weekly' });
  const guarded = one('24 13:00+240', { seriesId: 'p', cadence: 'weekly' }, { verdict: 'protected' });
  const single = one('25 12:00+300');
  expect(heavySeries(counted(...daily, three, guarded, single))).toMatchObject([{ seriesId: 'd', meetings: 5, minutes: 225 }]);
});

describe('could be async', () => {
  const flagged = { verdict: 'async', flagged: true } as const;
  const list = (meetings: ReturnType<typeof one>[], resting: string[] = []) => {
    const all = counted(...meetings);
    return asyncCandidates(all, focusCosts(all, SPANS), new Set(resting));
  };
  test('a series is one line, by what it would return', () => {
    const found = list([
      one('23 10:00+30', { seriesId: 'a', cadence: 'weekly' }, flagged),
      one('24 10:00+30', { seriesId: 'b', cadence: 'daily' }, flagged),
      one('25 10:00+30', { seriesId: 'b', cadence: 'daily' }, flagged),
      one('26 10:00+30', { seriesId: 'c', cadence: 'weekly' }),
    ]);
    expect(found.map(({ seriesId, meetings, minutes }) => [seriesId, meetings, minutes])).toEqual([
      ['b', 2, 60],
      ['a', 1, 30],
    ]);
  });
  test('never a series with a protected occurrence, nor one that rests', () => {
    const mixed = [
      one('23 10:00+30', { seriesId: 'a', cadence: 'weekly' }, flagged),
      one('24 10:00+30', { seriesId: 'a', cadence: 'weekly' }, { verdict: 'protected' }),
    ];
    expect(list(mixed)).toEqual([]);
    expect(list([one('23 10:00+30', { seriesId: 'a' }, flagged)], ['a'])).toEqual([]);
  });
});

test('four days: 8 h of meetings in 40 h are 20 %, in 32 h 25 %; keeping 20 % takes 96 min less', () => {
  const found = fourDayWeek(SPANS, ZONE, { insideMinutes: 480, offerMinutes: 48 });
  expect(found).toMatchObject({
    days: 5,
    workMinutes: 2_400,
    dayMinutes: 480,
    shareNow: 0.2,
    shareThen: 0.25,
    lessMinutes: 96,
    covered: 0.5,
  });
  expect(fourDayWeek(SPANS.slice(0, 1), ZONE, { insideMinutes: 60, offerMinutes: 0 })).toBeNull();
  expect(fourDayWeek(SPANS, ZONE, { insideMinutes: 0, offerMinutes: 0 })).toBeNull();
});

test('when meetings fall: 16:30–18:15 on Monday is 30 + 0 inside, 60 + 15 outside; overlaps once', () => {
  const heat = heatOf(counted(one('23 16:30+105'), one('23 16:30+30')), SPANS, ZONE);
  expect(heat.inside[0]?.[16]).toBe(30);
  expect([heat.outside[0]?.[17], heat.outside[0]?.[18]]).toEqual([60, 15]);
  expect([...heat.inside, ...heat.outside].flat().reduce((all, minutes) => all + minutes, 0)).toBe(105);
});

test('whose evening: west to east, by place, the person always there', () => {
  const late = hoursOf(
    there('kai', { class: 'outside', outMinutes: 60, zone: 'Asia/Tokyo' }),
    there('ren', { class: 'night', outMinutes: 30, zone: 'Asia/Tokyo' }),
    there('lou', { class: 'outside', outMinutes: 45, zone: 'America/Denver' }),
    there('me', { self: true, class: 'edge', outMinutes: 5 }),
  );
  const meetings = counted(one('23 16:05+60', own, late), one('24 16:05+60', theirs, late));
  const places = placeHours(meetings, { home: ZONE, work: SPANS, at: WEEK.from });
  expect(
    places.map(({ place, self, ownMinutes, othersMinutes, people }) => [place, self, ownMinutes, othersMinutes, people]),
  ).toEqual([
    ['Denver', false, 45, 45, 1],
    ['Berlin', true, 5, 5, 1],
    ['Tokyo', false, 90, 90, 2],
  ]);
});

test('an evening is counted once, however many meetings lie in it', () => {
  const kai = (minutes: number) => hoursOf(there('kai', { class: 'outside', outMinutes: minutes, zone: 'Asia/Tokyo' }));
  // 17:00 to 18:00 and 17:30 to 18:00 of one evening; then half an hour that others organise, within the first.
  const week = counted(
    one('23 16:00+120', own, kai(60)),
    one('23 17:30+30', own, kai(30)),
    one('23 17:00+30', theirs, kai(30)),
    one('24 17:00+30', theirs, kai(30)),
  );
  expect(othersOutsideMinutes(week)).toBe(60);
  const places = placeHours(week, { home: ZONE, work: SPANS, at: WEEK.from });
  expect(places.map(({ place, ownMinutes, othersMinutes }) => [place, ownMinutes, othersMinutes])).toEqual([
    ['Berlin', 60, 30],
    ['Tokyo', 60, 30],
  ]);
});

test('the figures of a report agree: what adds up, adds up', () => {
  const meeting = fc.record({
    day: fc.integer({ min: 23, max: 27 }),
    hour: fc.integer({ min: 6, max: 20 }),
    half: fc.boolean(),
    minutes: fc.constantFrom(15, 30, 60, 120),
    mine: fc.boolean(),
    out: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(meeting, { maxLength: 12 }), (drawn) => {
      const week = drawn.map(({ day, hour, half, minutes, mine, out }) => {
        const start = `${day} ${String(hour).padStart(2, '0')}:${half ? '30' : '00'}+${minutes}`;
        const late = ['Asia/Tokyo', 'Asia/Tokyo', 'America/Denver'].map((zone, at) =>
          there(`p${at}`, { class: 'outside', outMinutes: Math.min(out[at] ?? 0, minutes), zone }),
        );
        return one(start, mine ? own : theirs, hoursOf(...late));
      });
      const report = loadReport(facts(week));
      const [self] = report.places.filter((place) => place.self);
      expect((self?.ownMinutes ?? 0) + (self?.othersMinutes ?? 0)).toBe(report.load.outsideMinutes);
      const others = report.places.filter((place) => !place.self);
      expect(others.reduce((all, { ownMinutes }) => all + ownMinutes, 0)).toBe(report.othersOutsideMinutes);
      for (const { ownMinutes, othersMinutes, people } of report.places) {
        expect(ownMinutes + othersMinutes).toBeLessThanOrEqual(people * report.load.minutes);
      }
      expect(report.days.reduce((all, day) => all + day.outsideMinutes, 0)).toBe(report.load.outsideMinutes);
      expect(report.share.insideMinutes + report.load.outsideMinutes).toBe(report.load.minutes);
      expect(report.weeks.at(-1)).toMatchObject({
        outsideMinutes: report.load.outsideMinutes,
        othersOutsideMinutes: report.othersOutsideMinutes,
      });
    }),
    { numRuns: 60 },
  );
});

test('days: a meeting over midnight is cut to each of them', () => {
  const days = dayLoads(counted(one('24 23:30+60')), SPANS, ZONE, WEEK);
  expect(days.map(({ date, minutes }) => [date, minutes])).toContainEqual(['2026-11-24', 30]);
  expect(days.map(({ date, minutes }) => [date, minutes])).toContainEqual(['2026-11-25', 30]);
  expect(days).toHaveLength(7);
});
