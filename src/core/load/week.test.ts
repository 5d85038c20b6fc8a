import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../model/meeting';
import { makeMeeting } from '../model/make-meeting';
import { STANDARD_WEEK } from '../model/make-work-week';
import { MINUTE } from '../model/scalars';
import { canonicalZone, toInstant, weekOf } from '../time';
import type { JudgedMeeting } from './counted';
import { median } from './earlier-weeks';
import { weekLoad } from './week';

const ZONE = 'Europe/Berlin';
const WORK = { zone: ZONE, hours: STANDARD_WEEK, off: [] };
const WEEK = weekOf(ZONE, toInstant(ZONE, '2026-11-25', 600), 'mon');
const frame = { ...WEEK, work: WORK };

/** `24 10:00+60`: day of November 2026, local start, minutes. */
function at(when: string, more: Partial<Meeting> = {}, assessment: Partial<JudgedMeeting['assessment']> = {}): JudgedMeeting {
  const [, day = '', hour, minute, length] = /^(\d\d) (\d\d):(\d\d)\+(\d+)$/.exec(when) ?? [];
  const start = toInstant(ZONE, `2026-11-${day}`, Number(hour) * 60 + Number(minute));
  const made = makeMeeting({ id: when, start, end: start + Number(length) * MINUTE, ...more }, canonicalZone);
  if (!made.ok) throw new Error(made.problem.code);
  return { meeting: made.value, assessment: { verdict: 'unclear', flagged: false, ...assessment } };
}

describe('one week', () => {
  test('an empty one', () => {
    expect(weekLoad([], frame)).toEqual({
      ...WEEK,
      meetings: 0,
      minutes: 0,
      bookedMinutes: 0,
      outsideMinutes: 0,
      couldBeAsyncMinutes: 0,
      medianMinutes: null,
      backToBack: 0,
      workMinutes: 2_400,
      focus: { longestMinutes: 480, blocks: 5, minutes: 2_400, fragments: 0, fragmentMinutes: 0, hourMinutes: 2_400 },
    });
  });

  test('overlaps count once in minutes and in full in what was booked', () => {
    const load = weekLoad([at('24 10:00+60'), at('24 10:30+60'), at('24 15:00+30')], frame);
    expect(load).toMatchObject({ meetings: 3, minutes: 120, bookedMinutes: 150 });
  });

  test.each([
    ['declined', at('24 10:00+60', { ownAnswer: 'declined' })],
    ['cancelled', at('24 10:00+60', { status: 'cancelled' })],
    ['for the whole day', at('24 00:00+1440', { allDay: true, transparency: 'free' })],
    ['no meeting', at('24 10:00+60', {}, { verdict: 'not_a_meeting' })],
    ['of the week before', at('22 10:00+60')],
    ['of the week after', at('30 10:00+60')],
  ])('%s: left out', (_why, one) => {
    expect(weekLoad([one], frame)).toMatchObject({ meetings: 0, minutes: 0 });
  });

  test('what reaches over the end is cut', () => {
    expect(weekLoad([at('29 23:30+60')], frame)).toMatchObject({ meetings: 1, minutes: 30, outsideMinutes: 30 });
  });

  test('outside minutes are those beyond own hours, without grace', () => {
    const load = weekLoad([at('24 16:50+20'), at('24 17:00+20'), at('28 10:00+60'), at('25 10:00+60')], frame);
    expect(load.outsideMinutes).toBe(20 + 60);
  });

  test('only flagged meetings could be async', () => {
    const flagged = { verdict: 'async', flagged: true } as const;
    const load = weekLoad(
      [at('24 10:00+60', {}, flagged), at('24 10:30+60', {}, flagged), at('25 10:00+60', {}, { verdict: 'async' })],
      frame,
    );
    expect(load.couldBeAsyncMinutes).toBe(90);
  });

  test('focus is working time without meetings', () => {
    const days = ['23', '24', '25', '26'].map((day) => at(`${day} 10:30+360`));
    const load = weekLoad([...days, at('27 11:00+30'), at('27 13:29+31')], frame);
    expect(load.focus).toMatchObject({ longestMinutes: 180, blocks: 2, minutes: 300 });
  });

  test.each([
    [['24 10:00+60', '24 11:00+30', '24 11:30+30'], 2],
    [['24 10:00+60', '24 11:04+30'], 1],
    [['24 10:00+60', '24 11:05+30'], 0],
    [['24 10:00+60', '24 10:30+60'], 0],
    [['24 10:00+120', '24 10:30+30', '24 11:00+30'], 0],
    [['24 10:00+60', '24 11:00+0', '24 11:00+30'], 1],
  ])('%j: %i back to back', (times, count) => {
    expect(
      weekLoad(
        times.map((time) => at(time)),
        frame,
      ).backToBack,
    ).toBe(count);
  });
});

describe('the usual week', () => {
  const weeksAgo = (back: number, minutes: number): JudgedMeeting => {
    const one = at('24 10:00+0').meeting;
    const start = one.start - back * 7 * 86_400_000;
    return { meeting: { ...one, start, end: start + minutes * MINUTE }, assessment: { verdict: 'live', flagged: false } };
  };
  test.each([
    [[], null],
    [[[1, 60]], null],
    [
      [
        [1, 60],
        [2, 120],
      ],
      90,
    ],
    [
      [
        [1, 60],
        [2, 120],
        [5, 30],
      ],
      60,
    ],
    [
      [
        [1, 10],
        [2, 20],
        [3, 30],
        [4, 40],
        [5, 500],
        [6, 500],
      ],
      25,
    ],
    [
      [
        [1, 60],
        [9, 60],
      ],
      null,
    ],
  ])('%j: %j', (weeks, expected) => {
    const earlier = weeks.map(([back = 0, minutes = 0]) => weeksAgo(back, minutes));
    expect(weekLoad(earlier, frame)).toMatchObject({ medianMinutes: expected, meetings: 0 });
  });

  test('the median', () => {
    expect([median([3]), median([9, 1, 4]), median([1, 2])]).toEqual([3, 4, 2]);
  });
});

test('for any week of meetings the sums agree', () => {
  const any = fc
    .tuple(fc.integer({ min: -600, max: 7 * 1_440 }), fc.integer({ min: 0, max: 600 }), fc.boolean())
    .map(([start, length, flagged]): JudgedMeeting => {
      const from = WEEK.from + start * MINUTE;
      const one = at('24 10:00+0').meeting;
      return { meeting: { ...one, start: from, end: from + length * MINUTE }, assessment: { verdict: 'async', flagged } };
    });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (judged) => {
      const load = weekLoad(judged, frame);
      expect(load.minutes).toBeLessThanOrEqual(load.bookedMinutes);
      expect(load.outsideMinutes).toBeLessThanOrEqual(load.minutes);
      expect(load.couldBeAsyncMinutes).toBeLessThanOrEqual(load.minutes);
      expect(load.focus.minutes).toBeLessThanOrEqual(load.workMinutes - (load.minutes - load.outsideMinutes));
      expect(weekLoad(judged.toReversed(), frame)).toEqual(load);
    }),
  );
});
