import { describe, expect, it } from 'vitest';
import { calendarOf, eventOf, outcome, outcomeOfEvent } from './fixtures';

const BERLIN = 'DTSTART;TZID=Europe/Berlin:';

describe('series over clock changes', () => {
  it('keeps the wall time when the offset changes', () => {
    const { times } = outcomeOfEvent(`${BERLIN}20260320T090000`, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(times).toEqual(['2026-03-20T08:00/09:00', '2026-03-27T08:00/09:00', '2026-04-03T07:00/08:00']);
  });

  it('moves an instance forward that a clock change skips', () => {
    const { times } = outcomeOfEvent(`${BERLIN}20260328T023000`, 'DURATION:PT30M', 'RRULE:FREQ=DAILY;COUNT=3');
    expect(times).toEqual(['2026-03-28T01:30/02:00', '2026-03-29T01:30/02:00', '2026-03-30T00:30/01:00']);
  });

  it('takes the first of an hour that comes twice', () => {
    expect(outcomeOfEvent(`${BERLIN}20261025T023000`, 'DURATION:PT30M').times).toEqual(['2026-10-25T00:30/01:00']);
  });
});

describe('ends', () => {
  it.each([
    ['no end of a time: none', ['DTSTART:20260105T100000Z'], ['2026-01-05T10:00/10:00'], []],
    ['no end of a date: that day', ['DTSTART;VALUE=DATE:20260105'], ['2026-01-05/2026-01-06'], []],
    [
      'the same date twice: that day',
      ['DTSTART;VALUE=DATE:20260105', 'DTEND;VALUE=DATE:20260105'],
      ['2026-01-05/2026-01-06'],
      [],
    ],
    [
      'an end before the start',
      ['DTSTART:20260105T100000Z', 'DTEND:20260105T090000Z'],
      ['2026-01-05T10:00/10:00'],
      ['end-before-start'],
    ],
    ['a negative duration', ['DTSTART:20260105T100000Z', 'DURATION:-PT1H'], ['2026-01-05T10:00/10:00'], ['end-before-start']],
    [
      'two zones',
      ['DTSTART;TZID=Europe/Lisbon:20260105T100000', 'DTEND;TZID=Europe/Berlin:20260105T120000'],
      ['2026-01-05T10:00/11:00'],
      [],
    ],
    ['a date as the end of a time', ['DTSTART:20260105T220000Z', 'DTEND;VALUE=DATE:20260106'], ['2026-01-05T22:00/00:00'], []],
    ['a duration in days of a date', ['DTSTART;VALUE=DATE:20260105', 'DURATION:P2D'], ['2026-01-05/2026-01-07'], []],
    ['a duration in weeks and hours', ['DTSTART:20260105T100000Z', 'DURATION:P1W'], ['2026-01-05T10:00/10:00'], []],
  ])('%s', (_name, lines, times, problems) => {
    const result = outcomeOfEvent(...lines);
    expect(result.times).toEqual(times);
    expect(result.problems).toEqual(problems);
  });
});

describe('rules', () => {
  const weekly = (rule: string, ...more: string[]) =>
    outcomeOfEvent('DTSTART;TZID=America/New_York:20260105T100000', `RRULE:${rule}`, ...more);
  it.each([
    ['UNTIL as a date includes that day', 'FREQ=WEEKLY;UNTIL=20260112', 2],
    ['UNTIL on the day of the start', 'FREQ=WEEKLY;INTERVAL=6;UNTIL=20260105', 1],
    ['UNTIL in UTC is an instant', 'FREQ=WEEKLY;UNTIL=20260112T150000Z', 2],
    ['UNTIL in UTC one second too early', 'FREQ=WEEKLY;UNTIL=20260112T145959Z', 1],
    ['UNTIL in local time', 'FREQ=WEEKLY;UNTIL=20260112T100000', 2],
    ['an empty UNTIL is no end', 'FREQ=WEEKLY;UNTIL=', 52],
    ['COUNT', 'FREQ=WEEKLY;COUNT=4', 4],
  ])('%s', (_name, rule, count) => {
    const { times, problems } = weekly(rule);
    expect(times).toHaveLength(count);
    expect(problems).toEqual([]);
  });

  it.each([
    ['interval 0 names no date', 'FREQ=DAILY;INTERVAL=0', 0, ['rule-clamped']],
    ['a negative interval names no date', 'FREQ=DAILY;INTERVAL=-1', 0, ['rule-clamped']],
    ['a huge interval is the start alone', 'FREQ=DAILY;INTERVAL=999999999', 1, []],
    ['every second is stopped', 'FREQ=SECONDLY', 5_000, ['rule-clamped']],
    [
      'dense lists are refused, the start stays',
      `FREQ=YEARLY;BYHOUR=${list(24)};BYMINUTE=${list(60)};BYSECOND=${list(60)}`,
      1,
      ['rule-clamped'],
    ],
    ['a rule that never matches', 'FREQ=MONTHLY;BYDAY=1TH;BYSETPOS=2', 0, ['rule-unreadable']],
    ['31 February is skipped', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 0, ['rule-unreadable']],
    ['a weekday that is none keeps the start', 'FREQ=WEEKLY;BYDAY=XX', 1, ['rule-unreadable']],
    ['no frequency keeps the start', 'INTERVAL=2', 1, ['rule-unreadable']],
    ['what is no rule keeps the start', 'every day', 1, ['rule-unreadable']],
    ['the last sixth Monday of a month', 'FREQ=MONTHLY;BYDAY=-6MO', 0, ['rule-unreadable']],
  ])('%s', (_name, rule, count, problems) => {
    const result = weekly(rule);
    expect(result.times).toHaveLength(count);
    expect(result.problems).toEqual(problems);
  });

  it('joins several rules and takes each date once', () => {
    const { times } = weekly('FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=2');
    expect(times.map((time) => time.slice(8, 10))).toEqual(['05', '06', '12']);
  });

  it('finds an old series in a late window without walking there', () => {
    const { times } = outcomeOfEvent('DTSTART:19700101T090000Z', 'RRULE:FREQ=DAILY');
    expect(times).toHaveLength(365);
  });
});

const list = (count: number): string => Array.from({ length: count }, (_, index) => index).join(',');

describe('EXDATE and RDATE', () => {
  it.each([
    ['EXDATE in the zone', 'EXDATE;TZID=Europe/Berlin:20260106T090000', ['05', '07']],
    ['EXDATE in another zone', 'EXDATE;TZID=America/New_York:20260106T030000', ['05', '07']],
    ['EXDATE in UTC', 'EXDATE:20260106T080000Z', ['05', '07']],
    ['EXDATE as a date', 'EXDATE;VALUE=DATE:20260106', ['05', '07']],
    ['EXDATE at another time', 'EXDATE:20260106T090000Z', ['05', '06', '07']],
    ['two in a line', 'EXDATE:20260105T080000Z,20260107T080000Z', ['06']],
    ['RDATE', 'RDATE;TZID=Europe/Berlin:20260110T090000', ['05', '06', '07', '10']],
    ['RDATE as a date takes the time of the series', 'RDATE;VALUE=DATE:20260110', ['05', '06', '07', '10']],
    ['RDATE of an instance that is there', 'RDATE:20260106T080000Z', ['05', '06', '07']],
    ['EXRULE', 'EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2', ['06']],
  ])('%s', (_name, line, days) => {
    const { times } = outcomeOfEvent(`${BERLIN}20260105T090000`, 'RRULE:FREQ=DAILY;COUNT=3', line);
    expect(times.map((time) => time.slice(8, 10))).toEqual(days);
  });

  it('gives an RDATE period its own length', () => {
    const { times } = outcomeOfEvent(
      'DTSTART:20260105T090000Z',
      'DURATION:PT1H',
      'RDATE;VALUE=PERIOD:20260107T090000Z/PT3H,20260108T090000Z/20260108T100000Z',
    );
    expect(times).toEqual(['2026-01-05T09:00/10:00', '2026-01-07T09:00/12:00', '2026-01-08T09:00/10:00']);
  });
});

describe('overrides', () => {
  const master = eventOf(`${BERLIN}20260105T090000`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3');
  const changedBy = (...lines: string[]) => outcome(calendarOf(master, eventOf(...lines)));

  it.each([
    ['in the zone', 'RECURRENCE-ID;TZID=Europe/Berlin:20260106T090000'],
    ['in UTC', 'RECURRENCE-ID:20260106T080000Z'],
    ['as a date', 'RECURRENCE-ID;VALUE=DATE:20260106'],
  ])('moves one occurrence, named %s', (_name, id) => {
    const { times, all } = changedBy(id, `${BERLIN}20260106T150000`, 'DURATION:PT2H', 'SUMMARY:Later');
    expect(times).toEqual(['2026-01-05T08:00/09:00', '2026-01-06T14:00/16:00', '2026-01-07T08:00/09:00']);
    const moved = all.find((one) => one.changed !== null);
    expect(moved).toMatchObject({ instance: Date.UTC(2026, 0, 6, 8), changed: { title: 'Later' } });
  });

  it('says that nothing but the time changed', () => {
    const { all } = changedBy('RECURRENCE-ID:20260106T080000Z', `${BERLIN}20260106T150000`, 'DURATION:PT1H');
    expect(all.map((one) => one.changed)).toEqual([null, null, null]);
  });

  it('marks a cancelled occurrence', () => {
    const { times, all } = changedBy('RECURRENCE-ID:20260106T080000Z', `${BERLIN}20260106T090000`, 'STATUS:CANCELLED');
    expect(times).toHaveLength(2);
    expect(all.map((one) => one.status)).toContain('cancelled');
  });

  it('finds one that was moved into the window from outside', () => {
    const text = calendarOf(
      eventOf('DTSTART:20251201T090000Z', 'RRULE:FREQ=DAILY;COUNT=3'),
      eventOf('RECURRENCE-ID:20251202T090000Z', 'DTSTART:20260302T090000Z'),
    );
    expect(outcome(text).times).toEqual(['2026-03-02T09:00/09:00']);
  });

  it('keeps changed occurrences whose series is not in the file, and says so', () => {
    const { times, problems, calendar } = outcome(
      calendarOf(eventOf('RECURRENCE-ID:20260106T080000Z', 'DTSTART:20260106T090000Z')),
    );
    expect(times).toHaveLength(1);
    expect(problems).toEqual(['override-without-series']);
    expect(calendar.series).toHaveLength(1);
  });

  it('follows THISANDFUTURE', () => {
    const { times } = changedBy(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260106T080000Z',
      `${BERLIN}20260106T110000`,
      'DURATION:PT2H',
    );
    expect(times).toEqual(['2026-01-05T08:00/09:00', '2026-01-06T10:00/12:00', '2026-01-07T10:00/12:00']);
  });

  it('drops one that a later version of the series excludes', () => {
    const text = calendarOf(
      eventOf(`${BERLIN}20260105T090000`, 'RRULE:FREQ=DAILY;COUNT=3', 'SEQUENCE:2', 'EXDATE:20260106T080000Z'),
      eventOf('RECURRENCE-ID:20260106T080000Z', `${BERLIN}20260106T150000`, 'SEQUENCE:1'),
    );
    expect(outcome(text).times).toHaveLength(2);
  });

  it('matches a time to the day of an all-day series', () => {
    const text = calendarOf(
      eventOf('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=DAILY;COUNT=2'),
      eventOf('RECURRENCE-ID;TZID=Europe/Berlin:20260106T000000', 'DTSTART;VALUE=DATE:20260109'),
    );
    expect(outcome(text).times).toEqual(['2026-01-05/2026-01-06', '2026-01-09/2026-01-10']);
  });

  it('counts the pieces of a split series once', () => {
    const text = calendarOf(
      eventOf('UID:abc@google.com', `${BERLIN}20260105T090000`, 'RRULE:FREQ=DAILY;UNTIL=20260106T225959Z'),
      eventOf('UID:abc_R20260107T080000@google.com', `${BERLIN}20260107T100000`, 'RRULE:FREQ=DAILY;COUNT=2'),
    );
    const { times, all } = outcome(text);
    expect(times).toHaveLength(4);
    expect(new Set(all.map((one) => one.baseId))).toEqual(new Set(['abc']));
  });
});
