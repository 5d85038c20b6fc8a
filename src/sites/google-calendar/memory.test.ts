// @vitest-environment happy-dom
/** A reading that leans on the one before says what a fresh one says, and looks at less. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageReading } from '../site';
import { layoutFromStyles } from './fixtures/layout';
import { loadPage } from './fixtures/load';
import { readPage } from './read';
import { watchPage } from './watch';

const layout = layoutFromStyles('2026-03-10T12:00:00Z');
const measure = vi.fn((element: Element) => layout.measure(element));
const env = { measure, now: () => Date.now() };
const COPIES = 30;
let stop: AbortController;
let last: PageReading | null;
let moves: number;

const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(300);
const chipAt = (nth: number): HTMLElement => {
  const chip = document.querySelectorAll<HTMLElement>('.GTG3wb')[nth];
  if (chip === undefined) throw new Error(`there is no chip ${nth}`);
  return chip;
};
function rename(chip: HTMLElement, title: string): void {
  const [label, shown] = [chip.querySelector('.XuJrye'), chip.querySelector('.I0UMhf')];
  if (label === null || shown === null) throw new Error('not a timed chip');
  label.textContent = `10am to 11am, ${title}, Ida Holm, Accepted, March 10, 2026`;
  shown.textContent = title;
}
const saidBy = ({ view, account, dark, health, clip, opened, meetings }: PageReading): unknown => ({
  view,
  account,
  dark,
  health,
  clip,
  opened,
  meetings: meetings.map(({ snapshot, layout: form }) => ({ snapshot, form })),
});

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 12) });
  document.body.replaceWith(document.importNode(loadPage('week').body, true));
  document.documentElement.lang = 'en';
  const chip = document.querySelector('.GTG3wb');
  for (let copy = 0; copy < COPIES; copy += 1) {
    const made = chip?.cloneNode(true) as HTMLElement;
    made.setAttribute('data-eventid', btoa(`copy${copy} ida.holm@hall.example`));
    chip?.after(made);
  }
  stop = new AbortController();
  last = null;
  moves = 0;
  const on = { report: (reading: PageReading) => void (last = reading), moved: () => void (moves += 1), dragging: () => {} };
  watchPage(document, stop.signal, on, env);
  // The page has settled.
  await vi.advanceTimersByTimeAsync(4000);
  measure.mockClear();
  moves = 0;
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('a chip that changes is the only one that is measured and read', async () => {
  const read = vi.spyOn(Element.prototype, 'querySelector');
  rename(chipAt(3), 'Heron status');
  read.mockClear();
  await settle();
  expect(last?.meetings.map(({ snapshot }) => snapshot.title)).toContain('Heron status');
  expect(measure.mock.calls.filter(([element]) => element.matches('[data-eventchip]'))).toEqual([[chipAt(3)]]);
  expect(new Set(read.mock.contexts)).toEqual(new Set([chipAt(3)]));
  read.mockRestore();
});

test('a chip that only moves costs one measure and no report', async () => {
  const before = last;
  chipAt(2).style.width = '40%';
  await settle();
  expect(measure.mock.calls.filter(([element]) => element.matches('[data-eventchip]'))).toHaveLength(1);
  expect(last).toBe(before);
  expect(moves).toBeGreaterThan(0);
});

test('a change elsewhere has every chip measured, and none read again', async () => {
  const read = vi.spyOn(Element.prototype, 'querySelector');
  document.body.append(document.createElement('aside'));
  await settle();
  expect(measure.mock.calls.filter(([element]) => element.matches('[data-eventchip]')).length).toBeGreaterThan(COPIES);
  expect(read.mock.calls.filter(([selector]) => selector.includes('.I0UMhf'))).toEqual([]);
  read.mockRestore();
});

const CHANGES: Readonly<Record<string, () => void>> = {
  'a title': () => rename(chipAt(4), 'Heron status'),
  'a chip that goes': () => chipAt(5).remove(),
  'a chip that comes': () => {
    const made = chipAt(1).cloneNode(true) as HTMLElement;
    made.setAttribute('data-eventid', btoa('newcomer ida.holm@hall.example'));
    chipAt(8).after(made);
  },
  'a node that is used for another event': () => chipAt(6).setAttribute('data-eventid', btoa('another ida.holm@hall.example')),
  'a chip that was changed while it was away': () => {
    const chip = chipAt(7);
    const place = chip.parentElement;
    chip.remove();
    rename(chip, 'Came back');
    place?.append(chip);
  },
  'a chip that is hidden': () => void (chipAt(3).style.opacity = '0.01'),
  'all at once': () => {
    for (const [name, change] of Object.entries(CHANGES)) if (name !== 'all at once') change();
  },
  'a view that is emptied and filled again': () => {
    const place = chipAt(0).parentElement;
    const nodes = [...(place?.childNodes ?? [])];
    place?.replaceChildren();
    place?.append(...nodes.toReversed());
  },
};

test.each(Object.keys(CHANGES))('%s: as a fresh reading', async (name) => {
  for (const round of [0, 1]) {
    CHANGES[name]?.();
    await settle();
    if (last === null) throw new Error('nothing was read');
    const fresh = readPage(document, { href: location.href, settled: true, env });
    expect(saidBy(last), `round ${round}`).toEqual(saidBy(fresh));
  }
});
