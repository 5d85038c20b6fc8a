import { describe, expect, it } from 'vitest';
import { canonicalZone } from '../../core/time';
import { calendarOf, eventOf, outcome } from './fixtures';
import { zoneNamed } from './zones';

const zone = (name: string): string | null => canonicalZone(name);

describe('what programs call a zone', () => {
  it.each([
    // Paths and addresses.
    ['/Europe/Stockholm', 'Europe/Stockholm'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['/softwarestudio.org/Olson_20011030_5/America/Los_Angeles', 'America/Los_Angeles'],
    ['/citadel.org/20210210_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['America/New York', 'America/New_York'],
    ['US-Eastern', 'US/Eastern'],
    // Keys of Windows, as they stand and as Outlook and Exchange change them.
    ['Eastern Standard Time', 'America/New_York'],
    ['Eastern Standard Time 1', 'America/New_York'],
    ['Russia Time Zone 3', 'Europe/Samara'],
    ['UTC-02', 'Etc/GMT+2'],
    ['Romance Summer Time', 'Europe/Paris'],
    ['Mountain Standard Time (Mexico)', 'America/Mazatlan'],
    ['Central Asia Standard Time', 'Asia/Bishkek'],
    // Names that Windows shows: today's, of other languages, of older versions.
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC-05:00) Eastern Time (US &amp; Canada)', 'America/New_York'],
    ['(GMT-05.00) Eastern Time (US and Canada)', 'America/New_York'],
    ['Eastern Time (US & Canada)', 'America/New_York'],
    ['(UTC-05:00) Eastern Zeit (USA & Kanada)', 'America/New_York'],
    ['(UTC-05:00) Est (É.-U. et Canada)', 'America/New_York'],
    ['(UTC-05:00) 東部標準時 (米国およびカナダ)', 'America/New_York'],
    ['(UTC+01:00) Amsterdam\\, Berlin\\, Bern\\, Rom\\, Stockholm\\, Wien', 'Europe/Berlin'],
    ['(UTC+01:00) Bruselas, Copenhague, Madrid, París', 'Europe/Paris'],
    ['(UTC-11:00) Coordinated Universal Time-11', 'Etc/GMT+11'],
    ['(GMT-08:00) Pacific Time (US & Canada); Tijuana', 'America/Los_Angeles'],
    ['(UTC+02:00) Athens, Bucharest, Istanbul', 'Europe/Bucharest'],
    ['(UTC+04:00) Moscow, St. Petersburg, Volgograd', 'Europe/Moscow'],
    // Other menus.
    ['(GMT+01:00) Central European Time - Berlin', 'Europe/Berlin'],
    ['(GMT+01:00) Europe/Berlin', 'Europe/Berlin'],
    // Clocks in words.
    ['Mitteleuropäische Zeit', 'Europe/Paris'],
    ['Eastern Daylight Time', 'America/New_York'],
    ['heure d’été d’Europe centrale', 'Europe/Paris'],
  ])('%s', (name, expected) => expect(zoneNamed(name)).toBe(zone(expected)));

  it.each([
    '(UTC-05:00) Somewhere',
    '(UTC+01:00)',
    'GMT -0500 (Standard) / GMT -0400 (Daylight)',
    'Georgetown',
    'La Paz',
    'Greenwich Mean Time',
    'Berlin, Tokyo',
    'tzone://Microsoft/Custom',
    'EST',
    '',
  ])('does not guess %s', (name) => expect(zoneNamed(name)).toBeNull());
});

describe('what a file says of its zones', () => {
  const definition = (tzid: string, ...offsets: [from: string, to: string, start: string, rule: string][]): string[] => [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...offsets.flatMap(([from, to, start, rule], at) => [
      `BEGIN:${at === 0 ? 'STANDARD' : 'DAYLIGHT'}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...(rule === '' ? [] : [`RRULE:FREQ=YEARLY;${rule}`]),
      `END:${at === 0 ? 'STANDARD' : 'DAYLIGHT'}`,
    ]),
    'END:VTIMEZONE',
  ];
  const noon = (tzid: string): string =>
    eventOf(`DTSTART;TZID="${tzid}":20260715T120000`, `DTEND;TZID="${tzid}":20260715T130000`);
  const europe = (tzid: string, autumn: string, spring: string) =>
    definition(
      tzid,
      ['+0200', '+0100', autumn, 'BYDAY=-1SU;BYMONTH=10'],
      ['+0100', '+0200', spring, 'BYDAY=SU;BYMONTH=3;BYSETPOS=-1'],
    );

  it.each(['00010101', '00991231', '16010101', '19700101'])('takes a definition that starts in %s', (start) => {
    const text = calendarOf(...europe('Office', `${start}T030000`, `${start}T020000`), noon('Office'));
    expect(outcome(text).times).toEqual(['2026-07-15T10:00/11:00']);
  });

  it('finds it whether or not its name is escaped', () => {
    for (const [defined, used] of [
      ['(UTC+01:00) A\\, B', '(UTC+01:00) A, B'],
      ['(UTC+01:00) A, B', '(UTC+01:00) A\\, B'],
    ] as const) {
      const text = calendarOf(...europe(defined, '16010101T030000', '16010101T020000'), noon(used));
      expect(outcome(text)).toMatchObject({ times: ['2026-07-15T10:00/11:00'], problems: [] });
    }
  });

  it('believes the file before the table, and says where they differ', () => {
    const agreeing = outcome(
      calendarOf(...europe('W. Europe Standard Time', '16010101T030000', '16010101T020000'), noon('W. Europe Standard Time')),
    );
    expect(agreeing.problems).toEqual([]);
    expect(agreeing.calendar.series[0]?.masters[0]?.event.zone).toBe('Europe/Berlin');
    const text = calendarOf(
      ...definition('Tokyo Standard Time', ['+0800', '+0800', '16010101T000000', '']),
      noon('Tokyo Standard Time'),
    );
    const other = outcome(text);
    expect(other).toMatchObject({ times: ['2026-07-15T04:00/05:00'], problems: ['zone-contradicted'] });
    expect(other.calendar.series[0]?.masters[0]?.event.zone).toBeNull();
  });

  it('keeps the platform before the file for a name of its own', () => {
    const text = calendarOf(...definition('Asia/Tokyo', ['+0800', '+0800', '16010101T000000', '']), noon('Asia/Tokyo'));
    expect(outcome(text)).toMatchObject({ times: ['2026-07-15T03:00/04:00'], problems: [] });
  });

  it('marks what was read in another zone than its own, and counts entries', () => {
    const { calendar } = outcome(calendarOf(noon('Atlantis/Old Town'), eventOf('UID:two', 'DTSTART:20260715T120000Z')));
    expect(calendar.series.map(({ masters }) => masters[0]?.event.clockGuessed ?? false)).toEqual([true, false]);
    expect(calendar.log.list()).toMatchObject([{ code: 'unknown-zone', count: 1 }]);
    const floating = outcome(calendarOf('X-WR-TIMEZONE:Atlantis', eventOf('DTSTART:20260715T120000')));
    expect(floating.calendar.series[0]?.masters[0]?.event.clockGuessed).toBe(true);
  });
});
