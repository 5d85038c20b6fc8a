// @vitest-environment happy-dom
/** What may happen between two slices of a reading. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReading } from '../site';
import { layoutFromStyles } from './fixtures/layout';
import { loadPage } from './fixtures/load';
import { readPage } from './read';
import { SLICE, type Turns } from './slices';
import { watchPage } from './watch';

const env = { ...layoutFromStyles('2026-03-10T12:00:00Z'), now: () => Date.now() };
const COPIES = 20;

let stop = new AbortController();
let reports: PageReading[] = [];
let moves = 0;
let tasks: (() => void)[] = [];
let isHidden = false;

/** Every look at the clock is as long as a slice: a step each. */
function slowTurns(): Turns {
  let now = 0;
  return { elapsed: () => (now += SLICE), taskQueue: () => (task) => void tasks.push(task) };
}
/** Lets observers and frames run, and takes one slice; false when none is waiting. */
async function takeSlice(): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(20);
  const task = tasks.shift();
  task?.();
  return task !== undefined;
}
async function takeAll(between: () => void = () => {}): Promise<number> {
  let slices = 0;
  while (await takeSlice()) {
    slices += 1;
    if (slices > 200) throw new Error('the reading never ends');
    between();
  }
  return slices;
}
const shown = (nth: number, what: string): Element => {
  const found = document.querySelectorAll('.GTG3wb')[nth]?.querySelector(what);
  if (!found) throw new Error(what);
  return found;
};
function rename(nth: number, title: string): void {
  shown(nth, '.XuJrye').textContent = `10am to 11am, ${title}, Ida Holm, Accepted, March 10, 2026`;
  shown(nth, '.I0UMhf').textContent = title;
}
const titles = (reading: PageReading | undefined): string[] => reading?.meetings.map((one) => one.snapshot.title) ?? [];
function setHidden(hidden: boolean): void {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 12) });
  document.body.replaceWith(document.importNode(loadPage('week').body, true));
  document.documentElement.lang = 'en';
  const [chip] = document.querySelectorAll('.GTG3wb');
  for (let copy = 0; copy < COPIES; copy += 1) {
    const made = chip?.cloneNode(true) as HTMLElement;
    made.setAttribute('data-eventid', btoa(`copy${copy} ida.holm@hall.example`));
    chip?.after(made);
  }
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  stop = new AbortController();
  reports = [];
  moves = 0;
  tasks = [];
  watchPage(
    document,
    stop.signal,
    { report: (reading) => void reports.push(reading), moved: () => void (moves += 1), dragging: () => {} },
    env,
    slowTurns(),
  );
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a reading in slices', () => {
  test('is that of one go', async () => {
    expect(await takeAll()).toBeGreaterThanOrEqual(4);
    expect(reports).toHaveLength(1);
    expect(reports[0]).toEqual(readPage(document, { href: location.href, settled: false, env }));
    expect(titles(reports[0])).toHaveLength(COPIES + 4);
  });

  test('passes movements on meanwhile', async () => {
    await takeSlice();
    document.dispatchEvent(new Event('scroll'));
    await takeSlice();
    expect([moves, reports.length]).toEqual([1, 0]);
  });

  test('ends with the signal', async () => {
    await takeSlice();
    const measured = vi.spyOn(env, 'measure');
    await takeSlice();
    expect(measured).toHaveBeenCalled();
    measured.mockClear();
    stop.abort();
    await takeAll();
    expect(measured).not.toHaveBeenCalled();
    expect(reports).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('begins anew when the page changes under it', async () => {
    await takeSlice();
    await takeSlice();
    rename(0, 'Moved meanwhile');
    await takeAll();
    expect(reports).toHaveLength(1);
    expect(titles(reports[0])).toContain('Moved meanwhile');
  });

  test('comes to an end on a page that never rests, and is followed by one of the last state', async () => {
    const slices = await takeAll();
    reports = [];
    let round = 0;
    let firstAt = 0;
    rename(0, 'Round 0');
    // The burst is used up at the end, so readings wait for their turn.
    for (let burst = 0; burst < 8; burst += 1) {
      await takeAll(() => {
        round += 1;
        if (round % 20 !== 0) rename(0, `Round ${round}`);
        if (reports.length === 1) firstAt ||= round;
      });
      await vi.advanceTimersByTimeAsync(300);
    }
    rename(0, 'At last');
    await takeAll();
    expect(reports.length).toBeGreaterThan(1);
    // Begun anew a few times, not for as long as the page changes.
    expect(firstAt).toBeGreaterThan(slices);
    expect(firstAt).toBeLessThanOrEqual(slices + 4);
    expect(round).toBeGreaterThan(30);
    expect(reports.length).toBeLessThan(round / 2);
    expect(titles(reports.at(-1))).toContain('At last');
  });

  test('leaves out what was removed meanwhile', async () => {
    await takeSlice();
    await takeSlice();
    for (const chip of document.querySelectorAll('.GTG3wb')) chip.remove();
    await takeAll();
    expect(reports).toHaveLength(1);
    expect(titles(reports[0])).toHaveLength(1);
  });

  test('rests while the tab is hidden, and is taken when it is shown', async () => {
    await takeSlice();
    setHidden(true);
    const measured = vi.spyOn(env, 'measure');
    await takeAll();
    expect(measured).not.toHaveBeenCalled();
    expect(reports).toEqual([]);
    rename(0, 'Changed unseen');
    setHidden(false);
    await takeAll();
    expect(reports).toHaveLength(1);
    expect(titles(reports[0])).toContain('Changed unseen');
  });

  test('goes on when the tab was hidden only between two slices', async () => {
    await takeSlice();
    setHidden(true);
    setHidden(false);
    await takeAll();
    expect(reports).toHaveLength(1);
  });

  test('that fails does not end the watching', async () => {
    const failing = vi.spyOn(env, 'measure').mockImplementation(() => {
      throw new Error('no layout');
    });
    await takeSlice();
    await expect(takeSlice()).rejects.toThrow('no layout');
    failing.mockRestore();
    rename(0, 'Later');
    await takeAll();
    expect(titles(reports.at(-1))).toContain('Later');
  });
});

test('a chip that says the same is not thought about again', async () => {
  await takeAll();
  const before = reports[0]?.meetings.map((one) => one.snapshot) ?? [];
  rename(2, 'New name');
  await takeAll();
  const after = reports[1]?.meetings.map((one) => one.snapshot) ?? [];
  expect(after).toHaveLength(before.length);
  expect(after.filter((one) => !before.includes(one)).map((one) => one.title)).toEqual(['New name']);
});
