/** Speed of slot finding, side by side with asking for the class of every person at every start. */
import { DAY, MINUTE, STANDARD_WEEK } from '../../src/core/model';
import { findSlots } from '../../src/core/planning/slots';
import type { Planned } from '../../src/core/planning/slot-types';
import { classifyHours } from '../../src/core/time';

const ZONES = ['America/New_York', 'Europe/London', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Kolkata', 'America/Sao_Paulo'];
const FROM = Date.UTC(2027, 9, 18);
const DAYS = 14;

const people = (count: number): Planned[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    hours: { zone: ZONES[i % ZONES.length] ?? 'UTC', hours: STANDARD_WEEK, off: [], country: null },
    required: true,
    busy: [{ start: FROM + i * MINUTE * 45, end: FROM + i * MINUTE * 45 + 60 * MINUTE }],
    carried: i % 7,
  }));

function measure(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

let sum = 0;
for (const [count, most] of [
  [20, 50],
  [200, 500],
] as const) {
  const all = people(count);
  const find = (): void => {
    sum += findSlots({ people: all, minutes: 60, from: FROM, to: FROM + DAYS * DAY }).slots.length;
  };
  const cold = measure(find);
  const warm = median(Array.from({ length: 9 }, () => measure(find)));
  // A tenth of the plain way's starts is measured and counted ten times.
  const plain =
    10 *
    measure(() => {
      for (let start = FROM; start < FROM + DAYS * DAY; start += 150 * MINUTE) {
        for (const one of all) {
          if (one.hours !== null) sum += classifyHours(one.hours, start, start + 60 * MINUTE).outMinutes ?? 0;
        }
      }
    });
  const times = `first ${cold.toFixed(1)} ms, then ${warm.toFixed(1)} ms (to hold: ${most} ms)`;
  console.log(`${count} people, ${DAYS} days: ${times}; class by class ${plain.toFixed(0)} ms: ${(plain / warm).toFixed(0)}x`);
}
console.log(`checksum ${sum % 1_000}`);
