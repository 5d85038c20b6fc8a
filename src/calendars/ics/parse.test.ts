import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { calendarOf, eventOf, outcome, outcomeOfEvent } from './fixtures';

const START = 'DTSTART:20260105T100000Z';
const good = eventOf('UID:good@planner.example', START);

describe('damaged files', () => {
  it.each([
    ['a line without a colon', calendarOf(good, eventOf('UID:b@planner.example', START, 'ATTENDEE')), 2, ['unreadable-event']],
    ['an unused line that nobody could read', calendarOf(good, eventOf('UID:b@planner.example', START, 'X-NOISE;;;')), 2, []],
    ['no END:VCALENDAR', `BEGIN:VCALENDAR\r\n${good}\r\n`, 1, ['truncated']],
    ['an event without END', calendarOf('BEGIN:VEVENT', 'UID:b@planner.example', START, good), 2, ['truncated']],
    [
      'the file ends inside an event',
      `BEGIN:VCALENDAR\r\n${good}\r\nBEGIN:VEVENT\r\nUID:b@planner.example\r\n${START}`,
      1,
      ['truncated'],
    ],
    ['no start', calendarOf(good, eventOf('UID:b@planner.example')), 1, ['no-start']],
    ['a start that is no date', calendarOf(good, eventOf('UID:b@planner.example', 'DTSTART:soon')), 1, ['no-start']],
    [
      'a date that does not exist',
      calendarOf(good, eventOf('UID:b@planner.example', 'DTSTART:20260231T100000Z')),
      1,
      ['no-start'],
    ],
    ['events without a calendar around them', good, 1, []],
    ['two calendars in one file', calendarOf(good) + calendarOf(eventOf('UID:b@planner.example', START)), 2, []],
    ['line feeds only', calendarOf(good).replaceAll('\r\n', '\n'), 1, []],
    ['carriage returns only', calendarOf(good).replaceAll('\r\n', '\r'), 1, []],
    ['an empty calendar', calendarOf(), 0, []],
    ['no calendar', 'hello', 0, ['not-a-calendar']],
    ['nothing', '', 0, ['not-a-calendar']],
    ['a page of a website', '<!doctype html><title>Sign in</title>', 0, ['not-a-calendar']],
  ])('%s', (_name, text, count, problems) => {
    const result = outcome(text);
    expect(result.times).toHaveLength(count);
    expect(result.problems).toEqual(problems);
  });

  it('names the line of what it could not read', () => {
    const { calendar } = outcome(calendarOf(good, eventOf('UID:b@planner.example', START, 'ATTENDEE')));
    expect(calendar.log.list()[0]?.examples[0]).toMatch(/^line 13: ATTENDEE/);
  });

  it('passes over 10,000 alarms inside one another', () => {
    const deep = 'BEGIN:VALARM\r\n'.repeat(10_000);
    expect(outcome(calendarOf(`BEGIN:VEVENT\r\nUID:b@planner.example\r\n${START}\r\n${deep}END:VEVENT`)).times).toHaveLength(1);
  });

  it('never throws, whatever the text', () => {
    const lines = [
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'END:STANDARD',
      START,
      'RRULE:FREQ=DAILY',
    ];
    const line = fc.oneof(fc.constantFrom(...lines, 'UID:x', 'EXDATE:', 'RECURRENCE-ID:20260105', 'DTEND;TZID=a:b'), fc.string());
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (all) => {
        expect(outcome(all.join('\r\n')).calendar.events).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('decode', () => {
  const text = calendarOf(eventOf(START, 'SUMMARY:Übergabe'));
  const utf16 = (big: boolean): Uint8Array =>
    Uint8Array.from(
      Array.from(`\ufeff${text}`).flatMap((char) => {
        const code = char.charCodeAt(0);
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
      }),
    );
  it.each([
    ['UTF-8', new TextEncoder().encode(text), null],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), null],
    ['UTF-16, little end first', utf16(false), 'utf-16le'],
    ['UTF-16, big end first', utf16(true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(false).slice(2), 'utf-16le'],
    ['Latin-1', Uint8Array.from(text, (char) => char.charCodeAt(0)), 'windows-1252'],
  ])('%s', (_name, bytes, fallback) => {
    const decoded = decode(bytes);
    expect(decoded).toEqual({ text, fallback });
  });

  it('joins a letter that was folded in its middle', () => {
    const bytes = [...new TextEncoder().encode('SUMMARY:a\u00fcb')];
    const cut = bytes.indexOf(0xc3) + 1;
    const head = new TextEncoder().encode(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${START}\r\n`);
    const tail = new TextEncoder().encode('\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n');
    const folded = Uint8Array.from([...head, ...bytes.slice(0, cut), 13, 10, 32, ...bytes.slice(cut), ...tail]);
    const decoded = decode(folded);
    expect(decoded.fallback).toBeNull();
    expect(outcome(decoded.text).calendar.series[0]?.masters[0]?.event.title).toBe('aüb');
  });
});

describe('zones', () => {
  const CUSTOM = [
    'BEGIN:VTIMEZONE',
    'TZID:Our Office',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ]; // prettier-ignore
  it.each([
    ['Europe/Berlin', '09:00', 'Europe/Berlin', []],
    ['"Europe/Berlin"', '09:00', 'Europe/Berlin', []],
    ['/freeassociation.sourceforge.net/Europe/Berlin', '09:00', 'Europe/Berlin', []],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', '09:00', 'Europe/Berlin', []],
    ['/mozilla.org/20050126_1/America/New_York', '15:00', 'America/New_York', []],
    ['W. Europe Standard Time', '09:00', 'Europe/Berlin', []],
    ['GMT+0300', '07:00', null, []],
    ['UTC', '10:00', null, []],
    ['Our Office', '09:00', null, []],
    // Read in the calendar's zone, which is a guess: no zone of the series is claimed.
    ['Germany/Berlin', '10:00', null, ['unknown-zone']],
  ])('%s', (tzid, start, zone, problems) => {
    const text = calendarOf(...CUSTOM, eventOf(`DTSTART;TZID=${tzid.includes(':') ? `"${tzid}"` : tzid}:20260105T100000`));
    const result = outcome(text);
    expect(result.times).toEqual([`2026-01-05T${start}/${start}`]);
    expect(result.calendar.series[0]?.masters[0]?.event.zone).toBe(zone);
    expect(result.problems).toEqual(problems);
  });

  it('follows the clock changes of a zone that only the file knows', () => {
    const event = eventOf('DTSTART;TZID=Our Office:20260328T023000', 'RRULE:FREQ=DAILY;COUNT=3');
    expect(outcome(calendarOf(...CUSTOM, event)).times.map((time) => time.slice(0, 16))).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ]);
    const fold = eventOf('DTSTART;TZID=Our Office:20261025T023000');
    expect(outcome(calendarOf(...CUSTOM, fold)).times).toEqual(['2026-10-25T00:30/00:30']);
  });

  it.each<[string, string[], string, string[]]>([
    ['without its END, before the event', CUSTOM.slice(0, -1), '09:00', []],
    ['without the END of its last part', [...CUSTOM.slice(0, -2), 'END:VTIMEZONE'], '09:00', []],
    ['that breaks off in its first part', CUSTOM.slice(0, 5), '10:00', ['unknown-zone']],
    ['with a name and nothing else', ['BEGIN:VTIMEZONE', 'TZID:Our Office', 'END:VTIMEZONE'], '10:00', ['unknown-zone']],
    ['that is missing', [], '10:00', ['unknown-zone']],
  ])('keeps the event of a zone %s', (_name, block, start, problems) => {
    const result = outcome(calendarOf(...block, eventOf('DTSTART;TZID=Our Office:20260105T100000')));
    expect(result.times).toEqual([`2026-01-05T${start}/${start}`]);
    expect(result.problems).toEqual(problems);
  });

  it('reads floating times in the zone that the calendar names, else in the one given', () => {
    expect(outcome(calendarOf('X-WR-TIMEZONE:Asia/Tokyo', eventOf('DTSTART:20260105T100000'))).times).toEqual([
      '2026-01-05T01:00/01:00',
    ]);
    expect(outcomeOfEvent('DTSTART:20260705T100000').times).toEqual(['2026-07-05T09:00/09:00']);
  });
});

describe('what is larger than is read', () => {
  it('is said, and known to whoever judges it', () => {
    const guests = Array.from({ length: 1_001 }, (_, at) => `ATTENDEE:mailto:guest${at}@studio.example`);
    const crowd = outcome(calendarOf(eventOf('DTSTART:20260105T100000Z', ...guests)));
    expect(crowd.calendar.log.list()).toMatchObject([{ code: 'entry-cut', count: 1 }]);
    const text = `DESCRIPTION:${'<b></b>'.repeat(2_000)}performance review`;
    const long = outcome(calendarOf(eventOf('DTSTART:20260105T100000Z', text)));
    expect(long.calendar.log.list()).toMatchObject([{ code: 'entry-cut', count: 1 }]);
    expect(long.calendar.series[0]?.masters[0]?.event.textCut).toBe(true);
    expect(outcome(calendarOf(eventOf('DTSTART:20260105T100000Z', 'DESCRIPTION:Agenda'))).problems).toEqual([]);
  });
});
