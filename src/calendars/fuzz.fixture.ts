/** Calendars that no program would write: built of the grammar's own parts, then bitten into. */
import fc from 'fast-check';

/** 1,000 in every test run; the nightly script asks for more. */
export const RUNS = Number(process.env.ASYNCABLE_FUZZ_RUNS ?? 1_000);

const small = (min: number, max: number): fc.Arbitrary<string> => fc.integer({ min, max }).map(String);
const date = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().replaceAll(/[-:]|\.\d+/gu, ''));
const day = date.map((one) => one.slice(0, 8));
const zone = fc.constantFrom(
  'Europe/Lisbon',
  'W. Europe Standard Time',
  'Nowhere/Land',
  'Our Office',
  '"Europe/Berlin"',
  '(UTC+01:00) Amsterdam',
  '',
);
const when = fc.oneof(
  date.map((one) => `:${one}`),
  day.map((one) => `;VALUE=DATE:${one}`),
  fc.tuple(zone, date).map(([name, at]) => `;TZID=${name}:${at.slice(0, 15)}`),
  fc.constantFrom(':', ':99999999T999999', ':20260230T250000Z', ';TZID=:x'),
);
const freq = fc.constantFrom('SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'NEVER');
const list = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(small(min, max), { minLength: 1, maxLength: 40 }).map((all) => all.join(','));
const weekdays = fc.array(
  fc
    .tuple(fc.constantFrom('', '1', '-1', '5', '-6', '53'), fc.constantFrom('MO', 'TU', 'WE', 'SU', 'XX'))
    .map(([nth, name]) => nth + name),
  { minLength: 1, maxLength: 20 },
);
const part = fc.oneof(
  small(-2, 999_999_999).map((one) => `INTERVAL=${one}`),
  small(-2, 100_000).map((one) => `COUNT=${one}`),
  fc.oneof(date, day, fc.constant('')).map((one) => `UNTIL=${one}`),
  list(0, 13).map((one) => `BYMONTH=${one}`),
  list(-32, 32).map((one) => `BYMONTHDAY=${one}`),
  list(-367, 367).map((one) => `BYYEARDAY=${one}`),
  list(-54, 54).map((one) => `BYWEEKNO=${one}`),
  list(0, 24).map((one) => `BYHOUR=${one}`),
  list(0, 60).map((one) => `BYMINUTE=${one}`),
  list(0, 61).map((one) => `BYSECOND=${one}`),
  list(-366, 366).map((one) => `BYSETPOS=${one}`),
  weekdays.map((all) => `BYDAY=${all.join(',')}`),
  fc.constantFrom('WKST=SU', 'X-NOISE=1', '=', ';;'),
);
const rule = fc.tuple(freq, fc.array(part, { maxLength: 6 })).map(([name, parts]) => `FREQ=${[name, ...parts].join(';')}`);
const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('<b>x', '\\n\\,\\;\\', '"', '\u202e\u0000'),
);
const uid = fc.constantFrom('a@google.com', 'a_R20260105T090000@google.com', 'b@planner.example', '', '__proto__', 'constructor');

const line = fc.oneof(
  uid.map((one) => `UID:${one}`),
  when.map((one) => `DTSTART${one}`),
  when.map((one) => `DTEND${one}`),
  when.map((one) => `RECURRENCE-ID${one}`),
  when.map((one) => `RECURRENCE-ID;RANGE=THISANDFUTURE${one}`),
  when.map((one) => `EXDATE${one}`),
  when.map((one) => `RDATE${one}`),
  rule.map((one) => `RRULE:${one}`),
  rule.map((one) => `EXRULE:${one}`),
  fc.constantFrom(
    'DURATION:P1D',
    'DURATION:-PT1H',
    'DURATION:P',
    'DURATION:PT99999999H',
    'STATUS:CANCELLED',
    'SEQUENCE:x',
    'CLASS:PRIVATE',
  ),
  text.map((one) => `SUMMARY:${one}`),
  text.map((one) => `DESCRIPTION;X=${one}:${one}`),
  text.map((one) => `ATTENDEE;CN=${one};PARTSTAT=ACCEPTED:mailto:${one}`),
  fc.constantFrom(
    'BEGIN:VALARM',
    'END:VALARM',
    'ATTENDEE:mailto:ana@heron.example',
    'ORGANIZER:mailto:bo@heron.example',
    ':',
    ';',
    ' folded',
    '\tfolded',
  ),
);
const event = fc
  .array(line, { maxLength: 14 })
  .map((lines) => ['BEGIN:VEVENT', 'DTSTART:20260105T090000Z', ...lines, 'END:VEVENT'].join('\r\n'));
const zoneBlock = fc
  .tuple(
    fc.constantFrom('Our Office', 'Nowhere/Land'),
    fc.array(
      fc.oneof(
        rule.map((one) => `RRULE:${one}`),
        fc.constantFrom(
          'TZOFFSETFROM:+0100',
          'TZOFFSETTO:+9999',
          'TZOFFSETTO:+0200',
          'DTSTART:19700101T000000',
          'RDATE:19800101T000000',
        ),
      ),
      { maxLength: 5 },
    ),
  )
  .map(([name, lines]) =>
    ['BEGIN:VTIMEZONE', `TZID:${name}`, 'BEGIN:STANDARD', ...lines, 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n'),
  );

/** A calendar of the grammar's own parts, put together anyhow. */
export const structured: fc.Arbitrary<string> = fc
  .tuple(fc.array(zoneBlock, { maxLength: 1 }), fc.array(event, { maxLength: 2 }), fc.constantFrom('END:VCALENDAR', ''))
  .map(([zones, events, end]) => ['BEGIN:VCALENDAR', 'X-WR-TIMEZONE:Europe/Lisbon', ...zones, ...events, end, ''].join('\r\n'));

interface Bite {
  readonly at: number;
  readonly how: 'flip' | 'cut' | 'double' | 'zero';
  readonly size: number;
}

const bite: fc.Arbitrary<Bite> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  how: fc.constantFrom('flip', 'cut', 'double', 'zero'),
  size: fc.integer({ min: 1, max: 64 }),
});
export const bites = fc.array(bite, { minLength: 1, maxLength: 12 });

/** The bytes with pieces flipped, cut out, doubled or set to zero. */
export function bitten(bytes: Uint8Array, all: readonly Bite[]): Uint8Array {
  let now = bytes;
  for (const { at, how, size } of all) {
    const from = Math.floor(at * now.length);
    const to = Math.min(now.length, from + size);
    const piece = now.slice(from, to);
    const put =
      how === 'cut'
        ? []
        : how === 'double'
          ? [...piece, ...piece]
          : how === 'zero'
            ? piece.map(() => 0)
            : piece.map((one) => one ^ (size | 1));
    now = Uint8Array.from([...now.slice(0, from), ...put, ...now.slice(to)]);
  }
  return now;
}
