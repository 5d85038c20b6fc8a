/** The part of the reader's bench that runs in the page. */
import { BROWSER } from '../../src/sites/google-calendar/env';
import { readPage } from '../../src/sites/google-calendar/read';

export interface Timing {
  readonly meetings: number;
  /** Milliseconds: the first reading, one with a single chip changed, one with every chip replaced by a copy (medians). */
  readonly first: number;
  readonly later: number;
  readonly anew: number;
}

const read = () => readPage(document, { href: 'https://calendar.google.com/calendar/u/0/r', settled: true, env: BROWSER });

function time(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

function measureReader(rounds: number): Timing {
  // A page is laid out long before it is read.
  document.body.getBoundingClientRect();
  let meetings = 0;
  const first = time(() => {
    meetings = read().meetings.length;
  });
  const labels = [...document.querySelectorAll('[data-eventchip] .XuJrye')];
  const later: number[] = [];
  const anew: number[] = [];
  for (const label of labels.slice(0, rounds)) {
    label.textContent = `${label.textContent} `;
    later.push(time(read));
  }
  for (let round = 0; round < rounds; round += 1) {
    // Copies: nothing that was read before can be used again.
    for (const old of document.querySelectorAll('[data-eventchip]')) old.replaceWith(old.cloneNode(true));
    anew.push(time(read));
  }
  return { meetings, first, later: median(later), anew: median(anew) };
}

Object.assign(globalThis, { measureReader });
