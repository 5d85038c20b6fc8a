import { describe, expect, it } from 'vitest';
import { calendarOf, eventOf, outcome } from './fixtures';

const BERLIN = [
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]; // prettier-ignore

/** Days of a series that begins on 8 June, two digits each. */
const days = (lines: readonly string[], head: readonly string[] = []): string[] =>
  outcome(calendarOf(...head, eventOf('DTSTART;VALUE=DATE:20260608', ...lines))).times.map((time) => time.slice(8, 10));

describe('the last day of a series of whole days', () => {
  it.each([
    ['midnight of the file’s zone', '20260610T220000Z', BERLIN, '11'],
    ['the last second of a day there', '20260610T215959Z', BERLIN, '10'],
    ['the last second of a day in UTC', '20260610T235959Z', BERLIN, '10'],
    ['midnight in UTC', '20260610T000000Z', BERLIN, '10'],
    ['some hour there', '20260610T093000Z', BERLIN, '10'],
    ['midnight in the calendar’s zone', '20260610T040000Z', ['X-WR-TIMEZONE:America/New_York'], '10'],
    ['midnight somewhere east', '20260609T150000Z', [], '10'],
    ['midnight in New Zealand', '20260609T120000Z', [], '10'],
    ['midnight somewhere west', '20260610T070000Z', [], '10'],
    ['the last second of a day somewhere east', '20260610T145959Z', [], '10'],
    ['a date', '20260610', [], '10'],
    ['a wall time', '20260610T000000', BERLIN, '10'],
  ])('%s', (_name, until, head, last) => {
    expect(days([`RRULE:FREQ=DAILY;UNTIL=${until}`], head).at(-1)).toBe(last);
  });
});

describe('what names a day of such a series', () => {
  const RULE = 'RRULE:FREQ=DAILY;COUNT=4';
  it.each([['EXDATE;VALUE=DATE:20260610'], ['EXDATE;TZID=W. Europe Standard Time:20260610T000000'], ['EXDATE:20260609T220000Z']])(
    '%s',
    (exdate) => expect(days([RULE, exdate], BERLIN)).toEqual(['08', '09', '11']),
  );

  it('an RDATE in UTC adds the day of the file’s zone', () =>
    expect(days([RULE, 'RDATE:20260614T220000Z'], BERLIN)).toEqual(['08', '09', '10', '11', '15']));

  it.each(['VALUE=DATE:20260610', 'TZID=W. Europe Standard Time:20260610T000000', 'X=1:20260609T220000Z'])(
    'RECURRENCE-ID;%s',
    (id) => {
      const moved = eventOf(`RECURRENCE-ID;${id}`, 'DTSTART;VALUE=DATE:20260617', 'DTEND;VALUE=DATE:20260618');
      const { times, problems } = outcome(calendarOf(...BERLIN, eventOf('DTSTART;VALUE=DATE:20260608', RULE), moved));
      expect(times.map((time) => time.slice(8, 10))).toEqual(['08', '09', '11', '17']);
      expect(problems).toEqual([]);
    },
  );
});

describe('whole days that are written as times', () => {
  it.each([
    ['X-MICROSOFT-CDO-ALLDAYEVENT:TRUE', 'W. Europe Standard Time:20260608T000000', 'W. Europe Standard Time:20260609T000000'],
    ['X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE', 'Europe/Berlin:20260608T000000', 'Europe/Berlin:20260609T000000'],
    ['X-FUNAMBOL-ALLDAY:1', 'Europe/Berlin:20260608T000000', 'Europe/Berlin:20260609T000000'],
  ])('%s', (says, start, end) => {
    const text = calendarOf(...BERLIN, eventOf(`DTSTART;TZID=${start}`, `DTEND;TZID=${end}`, says));
    expect(outcome(text).times).toEqual(['2026-06-08/2026-06-09']);
  });
  it('in UTC', () => {
    const event = eventOf('DTSTART:20260607T220000Z', 'DTEND:20260608T220000Z', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    expect(outcome(calendarOf(...BERLIN, event)).times).toEqual(['2026-06-08/2026-06-09']);
  });
  it('is not believed of an hour of the day', () => {
    const event = eventOf('DTSTART;TZID=Europe/Berlin:20260608T100000', 'DURATION:PT1H', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    expect(outcome(calendarOf(event)).times).toEqual(['2026-06-08T08:00/09:00']);
  });
});
