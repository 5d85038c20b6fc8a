/** The part of the reader's bench that runs in the page. */
import { BROWSER } from '../../src/sites/google-calendar/env';
import { readPage } from '../../src/sites/google-calendar/read';
import { MESSAGE_TURNS, type Turns } from '../../src/sites/google-calendar/slices';
import { watchPage } from '../../src/sites/google-calendar/watch';

/** Milliseconds of our own work. */
export interface Taken {
  readonly whole: number;
  readonly longest: number;
  readonly tasks: number;
}

export interface Timing {
  readonly meetings: number;
  readonly first: Taken;
  /** Medians; `longest` is that of all rounds. */
  readonly later: Taken;
  readonly anew: Taken;
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const longest = (all: readonly number[]): number => Math.max(0, ...all);
const taken = (tasks: readonly number[]): Taken => ({
  whole: tasks.reduce((sum, one) => sum + one, 0),
  longest: longest(tasks),
  tasks: tasks.length,
});
const overall = (rounds: readonly Taken[]): Taken => ({
  whole: median(rounds.map((one) => one.whole)),
  longest: longest(rounds.map((one) => one.longest)),
  tasks: median(rounds.map((one) => one.tasks)),
});

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** The plain alternative: everything at once, in a page that has read nothing yet. */
function readAtOnce(): number {
  document.body.getBoundingClientRect();
  return timed(() => readPage(document, { href: 'https://calendar.google.com/calendar/u/0/r', settled: true, env: BROWSER }));
}

/** As the extension does it: the watcher's own tasks, each timed. */
async function measureWatcher(rounds: number): Promise<Timing> {
  const stop = new AbortController();
  let tasks: number[] = [];
  const turns: Turns = {
    ...MESSAGE_TURNS,
    taskQueue(signal) {
      const soon = MESSAGE_TURNS.taskQueue(signal);
      return (task) => soon(() => void tasks.push(timed(task)));
    },
  };
  // Time flies, so that no reading has to wait for its turn.
  let now = Date.now();
  const env = { ...BROWSER, now: () => (now += 1000) };
  let meetings = 0;
  let told = (): void => {};
  /** What the reading took that follows `change`. */
  const reading = async (change: () => void): Promise<Taken> => {
    tasks = [];
    const isTold = new Promise<void>((done) => {
      told = done;
    });
    change();
    await isTold;
    // The task that told is timed only when it ends.
    await new Promise((done) => setTimeout(done));
    return taken(tasks);
  };
  const on = {
    report: (read: { meetings: readonly unknown[] }) => ((meetings = read.meetings.length), told()),
    moved: () => told(),
    dragging: () => {},
  };
  const first = await reading(() => watchPage(document, stop.signal, on, env, turns));
  const seen = meetings;
  const later: Taken[] = [];
  const anew: Taken[] = [];
  for (const label of [...document.querySelectorAll('[data-eventchip] .XuJrye')].slice(0, rounds)) {
    later.push(await reading(() => (label.textContent = `${label.textContent} `)));
  }
  for (let round = 0; round < rounds; round += 1) {
    // Copies: nothing that was read before can be used again.
    anew.push(
      await reading(() => {
        for (const old of document.querySelectorAll('[data-eventchip]')) old.replaceWith(old.cloneNode(true));
      }),
    );
  }
  stop.abort();
  return { meetings: seen, first, later: overall(later), anew: overall(anew) };
}

Object.assign(globalThis, { measureWatcher, readAtOnce });
