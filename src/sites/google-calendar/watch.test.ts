// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { markOwn } from '../own';
import type { PageReading } from '../site';
import { layoutFromStyles } from './fixtures/layout';
import { loadPage } from './fixtures/load';
import { googleCalendar } from './index';
import { SETTLE, watchPage } from './watch';

const env = { ...layoutFromStyles('2026-03-10T12:00:00Z'), now: () => Date.now() };
let stop = new AbortController();
const seen = { readings: [] as PageReading[], moves: 0, drags: [] as boolean[] };

function start(): void {
  watchPage(
    document,
    stop.signal,
    {
      report: (reading) => void seen.readings.push(reading),
      moved: () => void (seen.moves += 1),
      dragging: (active) => void seen.drags.push(active),
    },
    env,
  );
}
/** Lets observers and frames run. */
const settle = (ms = 100): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 12) });
  const page = loadPage('week');
  document.body.replaceWith(document.importNode(page.body, true));
  document.documentElement.lang = 'en';
  stop = new AbortController();
  seen.readings = [];
  seen.moves = 0;
  seen.drags = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('the watcher', () => {
  test('reports at once, and again only after a change', async () => {
    start();
    await settle();
    expect(seen.readings).toHaveLength(1);
    expect(seen.readings[0]?.meetings).toHaveLength(4);
    await settle(10_000);
    expect(seen.readings).toHaveLength(1);
    for (const chip of document.querySelectorAll('.GTG3wb')) chip.remove();
    await settle();
    expect(seen.readings).toHaveLength(2);
    expect(seen.readings[1]?.meetings).toHaveLength(1);
  });

  test('tells a movement from a change', async () => {
    start();
    await settle();
    one('.GTG3wb').style.left = '7px';
    await settle();
    document.dispatchEvent(new Event('scroll'));
    await settle();
    expect(seen.readings).toHaveLength(1);
    expect(seen.moves).toBeGreaterThanOrEqual(2);
  });

  test('passes over what is our own', async () => {
    start();
    await settle();
    const moves = seen.moves;
    const host = document.createElement('div');
    markOwn(host);
    document.body.append(host);
    host.append(document.createElement('i'));
    host.style.top = '3px';
    await settle();
    expect([seen.readings.length, seen.moves]).toEqual([1, moves]);
  });

  test('calls a page broken only when it has stood for a while', async () => {
    for (const chip of document.querySelectorAll('[data-eventchip]')) chip.removeAttribute('data-eventchip');
    start();
    await settle();
    expect(seen.readings.at(-1)?.health.state).toBe('not-applicable');
    await settle(SETTLE + 200);
    expect(seen.readings.at(-1)?.health.state).toBe('asleep');
  });

  test('starts the wait anew on another view', async () => {
    start();
    await settle(SETTLE + 200);
    document.body.dataset.viewkey = 'TIMELINE';
    await settle();
    expect(seen.readings.at(-1)?.health.state).toBe('not-applicable');
    await settle(SETTLE + 200);
    expect(seen.readings.at(-1)?.health.state).toBe('asleep');
  });

  test('slows down on a page that never rests', async () => {
    const measured = vi.spyOn(env, 'measure');
    start();
    await settle();
    measured.mockClear();
    for (let round = 0; round < 100; round += 1) {
      one('.GTG3wb').style.left = `${round}px`;
      await settle(20);
    }
    // Two seconds: a burst at full speed and then four readings a second, each measuring at most eight boxes.
    expect(measured.mock.calls.length).toBeLessThan((12 + 2 * 4 + 4) * 8);
    expect(measured.mock.calls.length).toBeGreaterThan(0);
    measured.mockRestore();
  });

  test('sees typing in the editor', async () => {
    document.body.replaceWith(document.importNode(loadPage('editor').body, true));
    start();
    await settle();
    const title = one('#xTiIn input[aria-label=Title]') as HTMLInputElement;
    title.value = 'Status';
    title.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(seen.readings.at(-1)?.opened?.snapshot.title).toBe('Status');
  });

  test('says when a chip is dragged, not when it is clicked', async () => {
    start();
    const chip = one('.GTG3wb');
    const fire = (type: string, x: number, buttons = 1): void =>
      void chip.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: x, button: 0, buttons }));
    fire('mousedown', 0);
    fire('mousemove', 2);
    fire('mouseup', 2, 0);
    expect(seen.drags).toEqual([]);
    fire('mousedown', 0);
    fire('mousemove', 20);
    fire('mousemove', 30);
    fire('mouseup', 30, 0);
    expect(seen.drags).toEqual([true, false]);
  });

  test('dies with its signal', async () => {
    start();
    await settle();
    stop.abort();
    for (const chip of document.querySelectorAll('.GTG3wb')) chip.remove();
    document.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
    await settle(SETTLE * 2);
    expect(seen.readings).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('of a dead signal never starts', async () => {
    stop.abort();
    start();
    await settle();
    expect(seen.readings).toEqual([]);
  });

  test('changes nothing in the page', async () => {
    const before = document.documentElement.outerHTML;
    start();
    await settle(SETTLE * 2);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('the site is named and matched', () => {
  expect(googleCalendar.id).toBe('google-calendar');
  expect(googleCalendar.matches(new URL('https://calendar.google.com/calendar/u/0/r'))).toBe(true);
});
