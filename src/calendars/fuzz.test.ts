/** Nothing that a stranger can put into a calendar throws, hangs or multiplies without end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarSink } from './contract';
import { readFeedAddress } from './feed/address';
import { exported } from './feed/export.fixture';
import { readParcel } from './feed/read-parcel';
import { bites, bitten, RUNS, structured } from './fuzz.fixture';
import { decode, expandCalendar, LIMITS, parseCalendar } from './ics';
import { importFile } from './import-file';
import { turns } from './slices';

const WINDOW = { from: Date.UTC(2025, 6, 1), to: Date.UTC(2026, 11, 31) };
/** Milliseconds that one calendar of a few events may take on a slow and busy machine. A hang is what it is there to catch. */
const BOUND = 10_000;
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Reads to the end, as an import does. */
function read(bytes: Uint8Array): { occurrences: number; took: number } {
  const began = performance.now();
  let occurrences = 0;
  const calendar = parseCalendar(decode(bytes).text, { zone: 'Europe/Lisbon' });
  for (const series of expandCalendar(calendar, WINDOW)) {
    occurrences += series.occurrences.length;
    for (const one of series.occurrences) {
      expect(one.end).toBeGreaterThanOrEqual(one.start);
      expect(Number.isSafeInteger(one.start) && Number.isSafeInteger(one.instance)).toBe(true);
    }
  }
  return { occurrences, took: performance.now() - began };
}

const sink: CalendarSink = {
  begin: () => Promise.resolve(),
  put: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
};

describe('a calendar from a stranger', { timeout: Math.max(120_000, RUNS * 120) }, () => {
  it('of the grammar’s own parts is read to its end, within its bounds', () => {
    fc.assert(
      fc.property(structured, (text) => {
        const { occurrences, took } = read(bytesOf(text));
        expect(occurrences).toBeLessThanOrEqual(LIMITS.perFile);
        expect(took).toBeLessThan(BOUND);
      }),
      { numRuns: RUNS },
    );
  });

  it('with bytes changed, lost and doubled is read to its end', () => {
    fc.assert(
      fc.property(structured, bites, (text, all) => {
        expect(read(bitten(bytesOf(text), all)).took).toBeLessThan(BOUND);
      }),
      { numRuns: RUNS },
    );
  });

  it('of any bytes is read or refused in words, as a file and as a feed, zipped or not', async () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      structured.map(bytesOf),
      fc.tuple(structured, bites).map(([text, all]) => bitten(bytesOf(text), all)),
      structured.map((text) => exported({ 'a.ics': text, 'b.txt': text })),
      fc.tuple(structured, bites).map(([text, all]) => bitten(exported({ 'a.ics': text }), all)),
    );
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        const file = await importFile({
          bytes,
          fileName: 'x.ics',
          window: WINDOW,
          zone: 'UTC',
          sink,
          onProgress: () => undefined,
        });
        expect(file.ok || /^[a-z-]+$/u.test(file.problem.code)).toBe(true);
        const feed = await readParcel(bytes, 'UTC', turns(new AbortController().signal), () => undefined);
        expect(feed.ok || /^[a-z-]+$/u.test(feed.problem.code)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('one readable event among damaged ones is always taken in', () => {
    const good = ['BEGIN:VEVENT', 'UID:good@heron.example', 'DTSTART:20260105T090000Z', 'SUMMARY:Good', 'END:VEVENT'].join(
      '\r\n',
    );
    fc.assert(
      fc.property(structured, (text) => {
        const whole = text.replace('X-WR-TIMEZONE:Europe/Lisbon\r\n', `X-WR-TIMEZONE:Europe/Lisbon\r\n${good}\r\n`);
        const calendar = parseCalendar(whole, { zone: 'UTC' });
        expect(calendar.series.map(({ uid }) => uid)).toContain('good@heron.example');
      }),
      { numRuns: RUNS },
    );
  });
});

describe('an address from anywhere', { timeout: Math.max(60_000, RUNS * 20) }, () => {
  it('is an https address or refused, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.webUrl().map((url) => url.replace(/^https?/u, 'webcal')),
        ),
        (text) => {
          const result = readFeedAddress(text);
          if (result.ok) expect(result.value.address).toMatch(/^https:\/\//u);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each([
    [' webcal://feeds.heron.example/a.ics ', 'https://feeds.heron.example/a.ics'],
    ['webcals://feeds.heron.example/a.ics', 'https://feeds.heron.example/a.ics'],
    ['<https://Feeds.Heron.Example/a.ics#x>', 'https://feeds.heron.example/a.ics'],
    ['https://feeds.heron.example:8443/a.ics?token=1', 'https://feeds.heron.example:8443/a.ics?token=1'],
    [
      'https://calendar.google.com/calendar/ical/ana%40heron.example/private-1/basic.ics',
      'https://calendar.google.com/calendar/ical/ana%40heron.example/private-1/basic.ics',
    ],
  ])('%s', (text, address) => expect(readFeedAddress(text)).toMatchObject({ ok: true, value: { address } }));

  it.each([
    ['', 'feed-address-unreadable'],
    ['planning', 'feed-address-unreadable'],
    ['http://feeds.heron.example/a.ics', 'feed-not-https'],
    ['https://ana:pass@feeds.heron.example/a.ics', 'feed-address-unreadable'],
    ['https://localhost/a.ics', 'feed-address-unreadable'],
    ['javascript:alert(1)', 'feed-address-unreadable'],
    ['file:///etc/passwd', 'feed-address-unreadable'],
    ['https://calendar.google.com/calendar/u/0/r/settings', 'feed-address-page'],
    ['https://calendar.google.com/calendar/embed?src=x', 'feed-address-page'],
  ])('%s: %s', (text, code) => expect(readFeedAddress(text)).toMatchObject({ ok: false, problem: { code } }));
});
