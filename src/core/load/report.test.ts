import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../model/scalars';
import { weekOf } from '../time';
import { clockForecast } from './clock-forecast';
import { countedMeetings } from './counted';
import { replacedSeries } from './replaced';
import type { Became } from '../model';
import { loadReport } from './report';
import { facts, guest, hoursOf, one, there, wall, WEEK, WORK, ZONE } from './report.fixture';
import type { ReportMeeting } from './report-meeting';

describe('a week, by hand', () => {
  const flagged = { verdict: 'async', flagged: true } as const;
  const report = loadReport(
    facts([
      one('23 09:00+30', { seriesId: 'talk' }, { verdict: 'protected' }),
      one('23 10:30+60', { seriesId: 'status', title: 'Heron status', cadence: 'weekly', headcount: 9 }, flagged),
      one('24 16:30+60', { seriesId: 'late' }),
      one('26 10:00+60', { seriesId: 'x', ownAnswer: 'declined' }),
      one('27 00:00+1440', { seriesId: 'y', allDay: true }),
      one('27 12:00+60', { seriesId: 'z', entryType: 'focus' }, { verdict: 'not_a_meeting' }),
      one('27 14:00+60', { seriesId: 'p', visibility: 'private' }),
      one('30 10:00+60', { seriesId: 'next' }),
      one('2026-11-17 10:00+120'),
      one('2026-11-10 10:00+60'),
    ]),
  );
  test('hours and shares: 3 h 30 in meetings, 30 min of them after 17:00, of 40 h', () => {
    expect(report.load).toMatchObject({
      meetings: 4,
      minutes: 210,
      outsideMinutes: 30,
      workMinutes: 2_400,
      couldBeAsyncMinutes: 60,
    });
    expect(report.share).toMatchObject({ insideMinutes: 180, ofWork: 0.075 });
  });
  test('what was left out, and why', () => {
    expect(report.coverage).toMatchObject({
      leftOut: { declined: 1, 'all-day': 1, hold: 1, cancelled: 0, 'no-meeting': 0 },
      privateEvents: 1,
      guestsUnknown: 3,
      readBefore: null,
      beyond: false,
    });
    expect(report.coverage.entries.map(({ seriesId }) => seriesId)).toEqual(['x', 'y', 'z']);
  });
  test('focus costs leave the protected talk out', () => {
    // Monday: 9:30–10:30 and 11:30–17 are free. Without the status: 9:30–17 in one: 120 min more in blocks.
    expect(report.focusCosts[0]).toMatchObject({ seriesId: 'status', minutes: 120, length: 60 });
    expect(report.focusCosts.map(({ seriesId }) => seriesId)).not.toContain('talk');
  });
  test('what it is compared with: two weeks with meetings, 2 h and 1 h', () => {
    expect(report.compared.minutes).toEqual({ now: 210, median: 90, least: 0, most: 210 });
    expect(report.weeks).toHaveLength(13);
    expect(report.weeks.at(-1)).toMatchObject({ from: WEEK.from, minutes: 210 });
  });
  test('the week after', () => expect(report.ahead).toEqual({ meetings: 1, minutes: 60, outsideMinutes: 0, flagged: 0 }));
  test('the offer', () => {
    expect(report.candidates).toMatchObject([{ seriesId: 'status', minutes: 60, people: 9 }]);
    expect(report.offerMinutes).toBe(60);
  });
});

test('a week of nothing says nothing and divides by nothing', () => {
  const none = loadReport(facts([], { sources: { calendars: [] } }));
  expect(none.load).toMatchObject({ meetings: 0, minutes: 0 });
  expect(none).toMatchObject({ fourDays: null, candidates: [], focusCosts: [], people: [], replaced: [] });
  expect(none.coverage).toMatchObject({ calendars: 0, readBefore: null, beyond: false });
  expect(JSON.parse(JSON.stringify(none))).toEqual(none);
});

test('a week beyond what the calendars cover, and one that was read in before it ended', () => {
  const calendar = { imported: WEEK.from + DAY, from: WEEK.from - 30 * DAY, to: WEEK.from - DAY, unreadable: 3 };
  const { coverage } = loadReport(facts([], { sources: { calendars: [calendar] } }));
  expect(coverage).toMatchObject({ beyond: true, readBefore: WEEK.from + DAY, unreadable: 3 });
});

describe('what became of a series', () => {
  const weekly = (date: string) => one(`${date} 10:00+60`, { id: date, seriesId: 's', title: 'Docs', cadence: 'weekly' });
  const before = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26'].map(weekly);
  const act = { seriesId: 's', title: 'Docs', what: 'replaced' as const, at: wall('2026-10-28', '12:00') };
  const span = { now: wall('2026-11-29', '12:00'), known: wall('2026-11-29', '12:00') };
  const of = (later: string[], more: (typeof act | { what: 'kept-live'; seriesId: string; title: string; at: number })[] = []) =>
    replacedSeries([act, ...more], [...before, ...later.map(weekly)], span)[0];

  test('gone from the calendar: four whole weeks of an hour', () => {
    expect(of([])).toMatchObject({ state: 'replaced', weeks: 4, notSpentMinutes: 240 });
  });
  test('still there every week: nothing was won', () => {
    expect(of(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'])).toMatchObject({
      state: 'still-booked',
      notSpentMinutes: 0,
    });
  });
  test('gone two weeks, then back', () => {
    expect(of(['2026-11-16', '2026-11-23'])).toMatchObject({ state: 'back', notSpentMinutes: 120 });
  });
  test('taken live again by the person', () => {
    const at = wall('2026-11-12', '09:00');
    expect(of([], [{ what: 'kept-live', seriesId: 's', title: 'Docs', at }])).toMatchObject({ state: 'back', backSince: at });
  });
  describe('as it was said', () => {
    const end = wall('2026-11-04', '11:00');
    const said = (became: Became, source: 'calendar' | 'person' = 'person', at = wall('2026-11-06', '09:00')) => ({
      ...act,
      settled: { became, source, at, minutes: 60, end },
    });
    const early = { ...span, known: act.at - DAY };
    const silent = (settled: ReturnType<typeof said>, judged = before) => replacedSeries([settled], judged, early)[0];
    test('the answer counts where no calendar says it: the one meeting that was asked about, once', () => {
      expect(silent(said('replaced'))).toMatchObject({ state: 'replaced', source: 'person', notSpentMinutes: 60 });
      for (const became of ['shortened', 'moved', 'optional'] as const)
        expect(silent(said(became))).toMatchObject({ state: became, source: 'person', notSpentMinutes: 0 });
    });
    test('the calendar stands before the answer', () => {
      expect(replacedSeries([said('moved')], before, span)[0]).toMatchObject({
        state: 'replaced',
        source: 'calendar',
        notSpentMinutes: 240,
      });
    });
    test('an answer that a later calendar does not bear out: it went back', () => {
      const later = [...before, weekly('2026-11-09'), weekly('2026-11-16'), weekly('2026-11-02'), weekly('2026-11-23')];
      expect(replacedSeries([said('replaced')], later, span)[0]).toMatchObject({
        state: 'back',
        backSince: wall('2026-11-09', '10:00'),
        notSpentMinutes: 60,
      });
    });
    test('a single meeting that is gone: no week says anything of it, its own length does', () => {
      expect(replacedSeries([said('replaced', 'calendar')], [], span)[0]).toMatchObject({
        state: 'replaced',
        source: 'calendar',
        notSpentMinutes: 60,
      });
    });
    test('an answer of later than the report is none yet', () => {
      expect(silent(said('replaced', 'person', span.now + 1))).toMatchObject({ state: 'too-early', notSpentMinutes: 0 });
    });
    test('half an hour less each week is shorter', () => {
      const shorter = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map((date) =>
        one(`${date} 10:00+30`, { id: date, seriesId: 's', cadence: 'weekly' }),
      );
      expect(replacedSeries([said('shortened', 'calendar')], [...before, ...shorter], span)[0]).toMatchObject({
        state: 'shortened',
        source: 'calendar',
        notSpentMinutes: 120,
      });
    });
    test('on trial until it is decided', () => {
      const trial = { ...act, trialUntil: span.now + DAY };
      expect(replacedSeries([trial], before, early)[0]).toMatchObject({ state: 'trial', trialUntil: span.now + DAY });
    });
    test('a talk that was protected since is not listed', () => {
      const talk = one('24 10:00+60', { seriesId: 's' }, { verdict: 'protected' });
      expect(loadReport(facts([talk], { acts: [said('replaced')] })).replaced).toEqual([]);
    });
  });
  test('nothing is claimed of weeks that the calendar was not read in for', () => {
    const early = { ...span, known: act.at + DAY };
    expect(replacedSeries([act], before, early)[0]).toMatchObject({ state: 'too-early', weeks: 0, notSpentMinutes: 0 });
  });
});

test('clocks: Denver changes on 8 March 2026, Berlin on 29 March', () => {
  const week = weekOf(ZONE, wall('2026-03-04', '10:00'), 'mon');
  const kai = hoursOf(there('kai', { zone: 'America/Denver' }), there('ren', { zone: 'Asia/Tokyo', guess: true }));
  // 17:00 in Berlin is 09:00 in Denver, then 10:00, then 09:00; 16:00 is 08:00 there: an hour before work, then inside, then not.
  const dates = ['2026-03-05', '2026-03-12', '2026-03-19', '2026-03-26', '2026-04-02'];
  const series = dates.map((date) =>
    one(`${date} 16:00+60`, { id: date, seriesId: 's', cadence: 'weekly', zone: ZONE, attendees: [guest('kai')] }, kai),
  );
  const forecast = clockForecast(countedMeetings(series, week.from, week.from + 60 * DAY), WORK, week.from);
  expect(forecast.places).toEqual([
    {
      place: 'Denver',
      zone: 'America/Denver',
      stretches: [
        { from: '2026-03-02', to: '2026-03-08', ahead: -480 },
        { from: '2026-03-08', to: '2026-03-29', ahead: -420 },
        { from: '2026-03-29', to: '2026-04-06', ahead: -480 },
      ],
    },
  ]);
  expect(forecast.daysUntil).toBe(6);
  expect(forecast.series).toMatchObject([{ place: 'Denver', before: 'outside', during: 'inside', advice: 'nothing' }]);
});

describe('for any week of meetings', () => {
  const any = fc
    .record({
      at: fc.integer({ min: -60 * 1_440, max: 12 * 1_440 }),
      length: fc.integer({ min: 0, max: 600 }),
      flagged: fc.boolean(),
      verdict: fc.constantFrom('async' as const, 'protected' as const, 'live' as const, 'not_a_meeting' as const),
      headcount: fc.option(fc.integer({ min: 1, max: 40 })),
      externals: fc.option(fc.integer({ min: 0, max: 3 })),
      seriesId: fc.constantFrom('a', 'b', 'c'),
      cadence: fc.constantFrom('none' as const, 'weekly' as const, 'daily' as const),
      own: fc.boolean(),
      out: fc.integer({ min: 0, max: 120 }),
    })
    .map(({ at, length, flagged, verdict, own, out, ...rest }): ReportMeeting => {
      const start = WEEK.from + at * MINUTE;
      const made = one('24 10:00+0', { ...rest, attendees: [guest('me', { self: true, organizer: own })] });
      const meeting = { ...made.meeting, id: `${rest.seriesId}@${start}`, start, end: start + length * MINUTE };
      const late = hoursOf(there('kai', { class: out > 0 ? 'outside' : 'inside', outMinutes: out, zone: 'Asia/Tokyo' }));
      return { meeting, assessment: { ...made.assessment, ...late, verdict, flagged: flagged && verdict === 'async' } };
    });
  const weeks = fc.uniqueArray(any, { maxLength: 25, selector: ({ meeting }) => meeting.id });

  test('shares add up, overlaps count once, and order does not matter', () => {
    fc.assert(
      fc.property(weeks, fc.integer({ min: 0, max: 24 }), (judged, turn) => {
        const report = loadReport(facts(judged));
        const { load, share, makeUp: sorts, days, heat, sizes, notice } = report;
        const turned = [...judged.slice(turn), ...judged.slice(0, turn)].toReversed();
        expect(loadReport(facts(turned))).toEqual(report);

        expect(load.minutes).toBeLessThanOrEqual(load.bookedMinutes);
        expect(share.insideMinutes + load.outsideMinutes).toBe(load.minutes);
        expect(sorts.recurring.meetings + sorts.single.meetings).toBe(load.meetings);
        for (const sort of [sorts.recurring, sorts.single, sorts.oneToOne, sorts.external, sorts.protectedTalks])
          expect(sort.minutes).toBeLessThanOrEqual(load.minutes);
        expect(sorts.recurring.minutes + sorts.single.minutes).toBeGreaterThanOrEqual(load.minutes);
        expect(load.focus.minutes + load.focus.fragmentMinutes + share.insideMinutes).toBe(load.workMinutes);
        expect(days.reduce((all, day) => all + day.minutes, 0)).toBe(load.minutes);
        expect(days.reduce((all, day) => all + day.outsideMinutes, 0)).toBe(load.outsideMinutes);
        const cells = [...heat.inside, ...heat.outside].flat().reduce((all, minutes) => all + minutes, 0);
        expect(Math.round(cells)).toBe(report.weeks.reduce((all, week) => all + week.minutes, 0));
        expect(notice.under24h + notice.under72h + notice.longer + notice.after + notice.unknown).toBe(load.meetings);
        const sized = sizes.cells.flat().reduce((all, count) => all + count, 0) + sizes.unknown;
        expect(sized).toBe(countedMeetings(judged, report.weeks[0]?.from ?? 0, WEEK.to).length);
        expect(report.weeks.at(-1)).toMatchObject({ minutes: load.minutes, outsideMinutes: load.outsideMinutes });
        expect(report.offerMinutes).toBeGreaterThanOrEqual(0);
        for (const { minutes } of report.focusCosts) expect(minutes).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing protected is ever offered, listed as heavy or counted as a cost', () => {
    fc.assert(
      fc.property(weeks, (judged) => {
        const report = loadReport(facts(judged));
        const inWeek = countedMeetings(judged, WEEK.from, WEEK.to).filter(({ of }) => of.assessment.verdict === 'protected');
        const guarded = new Set(inWeek.map(({ of }) => of.meeting.seriesId));
        for (const { seriesId } of [...report.candidates, ...report.heavy]) expect(guarded.has(seriesId)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
