import type { PageReading, Site } from '../site';
import { watchDrags } from './drag';
import { BROWSER, type Env } from './env';
import { judgeChange } from './change';
import { emptyMemory } from './memory';
import { readingOf } from './read';
import { gatherChanges } from './since';
import { MESSAGE_TURNS, slice, type Turns, type Work } from './slices';

type Listeners = Parameters<Site['watch']>[2];

/** A page kind has settled when it has stood this long; only then is something missing called missing (guides: reliability, rule 10). */
export const SETTLE = 3000;

/** Nodes come and go, and nodes are reused with another style or id, so both are watched; what else tells a change of view is here too. */
const WATCHED = [
  'style',
  'data-eventid',
  'data-start-date-key',
  'data-end-date-key',
  'data-viewkey',
  'data-viewfamily',
  'data-date',
  'data-email',
  'aria-label',
  'aria-hidden',
  'aria-checked',
];

/** Readings in a row at full speed; after that a page that never rests is read four times a second. */
const BURST = 12;
const SLOW = 250;

/** How often a reading begins anew because the page has changed under it; then it is finished, and another follows. */
const MOST_RESTARTS = 3;

/**
 * Follows the page until the signal aborts: one observer, at most one reading a frame, none while the tab is hidden. Readings are taken in
 * slices, after the frame has been laid out.
 */
export function watchPage(
  doc: Document,
  signal: AbortSignal,
  on: Listeners,
  env: Env = BROWSER,
  turns: Turns = MESSAGE_TURNS,
): void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return;
  let last: PageReading | null = null;
  let place = '';
  let since = env.now();
  let frame = 0;
  let timer = 0;
  let settling = 0;
  let credit = BURST;
  let lastRead = since;
  let isMoved = false;
  let isChanged = true;
  /** The reading that is being taken. */
  let work: Work<PageReading> | null = null;
  let restarts = 0;
  const soon = turns.taskQueue(signal);

  const placeNow = (): string => [view.location.href, doc.body.dataset.viewkey, doc.body.dataset.viewfamily].join('\n');

  /** Readings that may be taken at once; one grows back every {@link SLOW} milliseconds. */
  const creditAt = (now: number): number => Math.min(BURST, credit + Math.max(0, now - lastRead) / SLOW);

  /** What was read, and what has changed since. */
  const known = emptyMemory();
  const changes = gatherChanges();

  const begin = (now: number): void => {
    isChanged = false;
    credit = creditAt(now) - 1;
    lastRead = now;
    const here = placeNow();
    if (here !== place) {
      place = here;
      since = now;
      armSettling();
      changes.all();
    }
    // A reading that is given up has taken changes with it that nobody has read.
    if (work !== null) changes.all();
    const memory = { of: known, since: changes.hand() };
    work = readingOf(doc, { href: view.location.href, settled: now - since >= SETTLE, env, memory });
  };

  const step = (): void => {
    const now = env.now();
    if (work !== null && isChanged && !doc.hidden && restarts < MOST_RESTARTS && creditAt(now) >= 1) {
      restarts += 1;
      begin(now);
    }
    const taken = work;
    work = null;
    if (taken === null) return;
    if (doc.hidden) {
      // Nobody sees it; what it would have read is read when the tab is shown again.
      isChanged = true;
      changes.all();
      return;
    }
    const { done, value } = slice(taken, turns);
    if (done !== true) {
      work = taken;
      return soon(step);
    }
    const change = judgeChange(last, value);
    last = value;
    follow(value);
    if (change === 'content') on.report(value);
    else on.moved();
    if (isChanged) request();
  };

  const tick = (): void => {
    frame = 0;
    if (signal.aborted || doc.hidden) return;
    const now = env.now();
    if (isChanged && work === null && creditAt(now) >= 1) {
      restarts = 0;
      begin(now);
      soon(step);
    }
    if (isMoved) on.moved();
    isMoved = false;
    request();
  };

  /** Geometry is passed on with the next frame; a reading may have to wait for its turn, and for the one that is being taken. */
  const request = (): void => {
    if (frame !== 0 || doc.hidden || signal.aborted) return;
    const isDue = isChanged && work === null;
    if (!isMoved && !isDue) return;
    const wait = isDue ? (1 - creditAt(env.now())) * SLOW : 0;
    if (isMoved || wait <= 0) frame = view.requestAnimationFrame(tick);
    else if (timer === 0) {
      timer = view.setTimeout(() => {
        timer = 0;
        request();
      }, Math.ceil(wait));
    }
  };
  const changed = (): void => {
    isChanged = true;
    request();
  };
  /** Something has changed of which no record tells. */
  const stirred = (): void => {
    changes.all();
    changed();
  };
  const moved = (): void => {
    isMoved = true;
    request();
  };
  const armSettling = (): void => {
    view.clearTimeout(settling);
    settling = view.setTimeout(stirred, SETTLE + 50);
  };

  const sizes = new ResizeObserver(moved);
  let followed: readonly Element[] = [];
  const follow = (reading: PageReading): void => {
    const wanted = [
      ...new Set([reading.clip, ...reading.meetings.map((one) => one.clip ?? null), reading.opened?.element ?? null]),
    ];
    const elements = wanted.filter((one) => one !== null);
    if (elements.length === followed.length && elements.every((one, at) => one === followed[at])) return;
    sizes.disconnect();
    for (const element of elements) sizes.observe(element);
    followed = elements;
  };

  const observer = new MutationObserver((records) => {
    if (changes.take(records)) changed();
  });
  observer.observe(doc.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: WATCHED });

  const passive = { signal, passive: true };
  const early = { ...passive, capture: true };
  doc.addEventListener('scroll', moved, early);
  view.addEventListener('resize', moved, passive);
  view.visualViewport?.addEventListener('resize', moved, passive);
  view.visualViewport?.addEventListener('scroll', moved, passive);
  view.addEventListener('popstate', stirred, passive);
  // Fields change without a mutation.
  doc.addEventListener('input', stirred, early);
  doc.addEventListener('change', stirred, early);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', stirred, passive);
  doc.addEventListener(
    'visibilitychange',
    () => {
      // A tab that was hidden has had no time to settle.
      if (!doc.hidden) {
        since = env.now();
        armSettling();
        stirred();
      } else view.clearTimeout(settling);
    },
    passive,
  );
  watchDrags(doc, signal, (active) => on.dragging(active));
  signal.addEventListener('abort', () => {
    work = null;
    observer.disconnect();
    sizes.disconnect();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    view.clearTimeout(settling);
  });
  request();
}

export const watchCalendar: Site['watch'] = (doc, signal, on) => watchPage(doc, signal, on);
