/**
 * 20,000 events through the whole import (decode, parse, expand, batches), beside what the libraries alone take for the same file
 * in the same run. Prints figures and ratios; it is no test. Run: npx tsx test/bench/import.bench.ts
 */
import ICAL from 'ical.js';
import type { CalendarSink } from '../../src/calendars/contract';
import { importFile } from '../../src/calendars/import-file';

const EVENTS = 20_000;
const WINDOW = { from: Date.UTC(2025, 10, 24), to: Date.UTC(2027, 10, 24) };

/** Three in four are single events of two years, one in four a series with a zone; one in ten has guests. */
function calendar(): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:bench@studio.example', 'X-WR-TIMEZONE:Europe/Lisbon'];
  for (let index = 0; index < EVENTS; index += 1) {
    const day = new Date(WINDOW.from + (index % 700) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
    lines.push('BEGIN:VEVENT', `UID:${index}@studio.example`, `SUMMARY:Meeting ${index}`, 'STATUS:CONFIRMED');
    if (index % 4 === 0) lines.push(`DTSTART;TZID=Europe/Berlin:${day}T090000`, 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=12');
    else lines.push(`DTSTART:${day}T140000Z`, `DTEND:${day}T150000Z`);
    if (index % 10 === 0)
      lines.push('ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana:mailto:ana@studio.example', 'ATTENDEE:mailto:bo@studio.example');
    lines.push('END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

const text = calendar();
const bytes = new TextEncoder().encode(text);
let rows = 0;
const sink: CalendarSink = {
  begin: () => Promise.resolve(),
  put: ({ events, occurrences }) => {
    rows += events.length + occurrences.length;
    return Promise.resolve();
  },
  finish: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
};

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const ours = await time(() =>
  importFile({ bytes, fileName: 'bench.ics', window: WINDOW, zone: 'UTC', sink, onProgress: () => undefined }),
);
const parseOnly = await time(() => ICAL.parse(text));
const plain = await time(() => {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const event of component.getAllSubcomponents('vevent')) {
    const series = new ICAL.Event(event, { exceptions: [] });
    const times = series.iterator();
    for (let count = 0, next = times.next(); next && count < 5_000; count += 1, next = times.next()) next.toJSDate();
  }
});
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;
console.log(`${EVENTS} events, ${(bytes.length / 1e6).toFixed(1)} MB, ${rows} rows out`);
console.log(`our import               ${seconds(ours)}`);
console.log(`ical.js, parsing alone   ${seconds(parseOnly)}  (ours is ${(ours / parseOnly).toFixed(2)} times that)`);
console.log(`ical.js, parse + expand  ${seconds(plain)}  (ours is ${(ours / plain).toFixed(2)} times that)`);
