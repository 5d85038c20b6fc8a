/** Speed of zone conversions and of hours classes, against Temporal alone, in one run. */
import { Temporal } from 'temporal-polyfill';
import { defaultSettings, makeMeeting, makePerson, STANDARD_WEEK } from '../../src/core/model';
import { assessHours, canonicalZone, toInstant, toLocal } from '../../src/core/time';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns'];
const COUNT = 100_000;
const YEAR_MINUTES = 525_600;
const START = Date.UTC(2026, 0, 1);

const jobs = Array.from({ length: COUNT }, (_, i) => {
  const at = START + ((i * 7_919) % YEAR_MINUTES) * 60_000;
  const text = new Date(at).toISOString();
  const minutes = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return { zone: ZONES[i % ZONES.length] ?? 'UTC', at, wall: text.slice(0, 19), date: text.slice(0, 10), minutes };
});

/** Results are added up so that no engine leaves the work undone. */
let sum = 0;
function measure(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function compare(name: string, plain: () => void, own: () => void): void {
  const [theirs, cold, warm] = [measure(plain), measure(own), measure(own)];
  const times = `Temporal ${theirs.toFixed(0)} ms, own ${cold.toFixed(0)} ms (tables built on the way), again ${warm.toFixed(0)} ms`;
  console.log(`${COUNT} x ${name}: ${times}: ${(theirs / cold).toFixed(1)}x, ${(theirs / warm).toFixed(1)}x`);
}

compare(
  'wall time to instant',
  () => {
    for (const job of jobs) sum += Temporal.PlainDateTime.from(job.wall).toZonedDateTime(job.zone).epochMilliseconds;
  },
  () => {
    for (const job of jobs) sum += toInstant(job.zone, job.date, job.minutes);
  },
);
compare(
  'instant to local time',
  () => {
    for (const job of jobs) sum += Temporal.Instant.fromEpochMilliseconds(job.at).toZonedDateTimeISO(job.zone).hour;
  },
  () => {
    for (const job of jobs) sum += toLocal(job.zone, job.at).minutes;
  },
);

const fact = <T>(value: T) => ({ value, source: 'said' as const, confidence: 1, learned: null });
const people = new Map(
  ZONES.flatMap((zone, i) => {
    const made = makePerson({ email: `p${i}@example.com`, zone: fact(zone), hours: fact(STANDARD_WEEK) }, canonicalZone);
    return made.ok ? [[made.value.email, made.value] as const] : [];
  }),
);
const settings = defaultSettings('Europe/Berlin', START);
const meetings = Array.from({ length: 3_000 }, (_, i) => {
  const start = START + i * 10_500_000;
  const attendees = [...people.keys()].map((email) => ({ email }));
  return makeMeeting({ id: `m${i}`, start, end: start + 3_600_000, attendees }, canonicalZone);
}).flatMap((made) => (made.ok ? [made.value] : []));
const hours = measure(() => {
  for (const meeting of meetings) sum += assessHours(meeting, people, settings).affected;
});
console.log(`${meetings.length} meetings with ${people.size} people each: ${hours.toFixed(0)} ms (checksum ${sum % 1_000})`);
