/** What a whole plan costs (slots, turns, relay, halves, a year's forecast), beside finding slots alone; and the ledger of half a year. */
import { DAY, HOUR, STANDARD_WEEK } from '../../src/core/model';
import { findSlots, ledgerOf, type PlanInput, planMeeting, type PlanMember } from '../../src/core/planning';

const ZONES = [
  'America/Denver',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Manila',
  'Asia/Tokyo',
  'Australia/Sydney',
];
const START = Date.UTC(2027, 9, 18, 13);
const ROUNDS = 15;

const members = (count: number): PlanMember[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: null,
    self: i === 0,
    required: true,
    hours: { zone: ZONES[i % ZONES.length] ?? 'UTC', hours: STANDARD_WEEK, off: [], country: null },
  }));

const input = (count: number): PlanInput => ({
  start: START,
  end: START + HOUR,
  cadence: 'weekly',
  zone: 'Europe/Lisbon',
  members: members(count),
  busy: Array.from({ length: 40 }, (_, i) => ({ start: START + i * 6 * HOUR, end: START + i * 6 * HOUR + HOUR })),
  carried: new Map(),
  occurrences: Array.from({ length: 53 }, (_, i) => ({ start: START + i * 7 * DAY, end: START + i * 7 * DAY + HOUR })),
  couldRelay: true,
  whole: false,
  leave: false,
  grace: 15,
  now: START - 3 * DAY,
});

function median(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

for (const count of [5, 20, 200]) {
  const one = input(count);
  const people = one.members.map(({ id, hours, required }) => ({ id, hours, required, busy: [], carried: 0 }));
  const whole = median(() => planMeeting(one));
  const slots = median(() => findSlots({ people, minutes: 60, from: START, to: START + 14 * DAY }));
  console.log(
    `plan for ${count} people: ${whole.toFixed(1)} ms; slots over 14 days alone ${slots.toFixed(1)} ms (${(whole / slots).toFixed(1)}x)`,
  );
}

const eight = members(8).map(({ id, self, hours }) => ({ id, self, hours }));
const meetings = Array.from({ length: 1_000 }, (_, i) => {
  const start = START - (i % 168) * DAY + (i % 9) * HOUR;
  return { start, end: start + HOUR / 2, own: i % 2 === 0, people: eight };
});
const ledger = median(() => ledgerOf(meetings, START));
console.log(`ledger of ${meetings.length} meetings of ${eight.length}: ${ledger.toFixed(0)} ms`);
