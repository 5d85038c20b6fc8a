import type { LocalDate } from '../../core/model';
import { isOwn } from '../own';
import { orderShown, type DateOrder } from './date-words';
import { dateText } from './form';
import { pageOf } from './page';
import { readZoom, type ZoomReading } from './read';

export interface ZoomListeners {
  /** After each settled change. */
  report(reading: ZoomReading): void;
  /** Only geometry changed: scroll, resize. */
  moved(): void;
}

/** After this the page counts as whole (guides: reliability, rule 10). */
export const SETTLE = 3000;
/** Typing settles. */
export const DEBOUNCE = 300;
/** Addresses change without a word (`pushState` of the page is not heard here), and so do values of fields. */
export const LOOK = 1000;

/** The reader's own date: local, as the page's headings are. */
const localDate = (at: Date): LocalDate =>
  `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`;

/** What a reading says, without its elements: two readings with the same words are one. */
const wordsOf = ({ page, form, rows, health, dark, place }: ZoomReading): string =>
  JSON.stringify([page, form, rows.map(({ row }) => row), health, dark, place !== null]);

/**
 * Follows the page until the signal aborts. One timer while the tab is visible, none while it is hidden; none of it on the meeting
 * client, which is looked at only to notice that it was left.
 */
export function watchZoom(doc: Document, signal: AbortSignal, on: ZoomListeners): void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return;
  let place = '';
  let since = 0;
  let order: DateOrder = null;
  let words = '';
  let rowElements: readonly Element[] = [];
  let timer = 0;
  let debounce = 0;
  let isObserved = false;

  const read = (): void => {
    debounce = 0;
    if (signal.aborted || doc.hidden) return;
    const { href, pathname, hash } = view.location;
    const now = view.performance.now();
    const today = localDate(new Date());
    if (href !== place) {
      place = href;
      since = now;
      order = null;
    }
    const page = pageOf({ pathname, hash });
    observe(page.kind !== 'client');
    if (page.kind === 'form') {
      const text = dateText(doc);
      // A new form opens on today, and says so in the account's own order.
      order ??= text === null ? null : orderShown(text, page.number === null && words === '' ? today : null);
    }
    const reading = readZoom(doc, { url: { pathname, hash }, today, order, settled: now - since >= SETTLE });
    const said = wordsOf(reading);
    const elements = [reading.place, ...reading.rows.map(({ element }) => element)].filter((one) => one !== null);
    const sameElements = elements.length === rowElements.length && elements.every((one, at) => one === rowElements[at]);
    if (said === words && sameElements) return;
    words = said;
    rowElements = elements;
    on.report(reading);
  };
  /** On the client only leaving it is noticed. */
  const isClient = (): boolean => {
    const { pathname, hash } = view.location;
    return pageOf({ pathname, hash }).kind === 'client';
  };
  const soon = (): void => {
    if (doc.hidden || signal.aborted || (!isObserved && isClient())) return;
    view.clearTimeout(debounce);
    debounce = view.setTimeout(read, DEBOUNCE);
  };
  /** Looks at once where the address has changed; at the fields where there are any; at the clock until the page has settled. */
  const look = (): void => {
    timer = 0;
    if (signal.aborted || doc.hidden) return;
    const { href, pathname, hash } = view.location;
    const { kind } = pageOf({ pathname, hash });
    if (href !== place || kind === 'form' || view.performance.now() - since < SETTLE + 2 * LOOK) {
      if (debounce === 0) read();
    }
    timer = view.setTimeout(look, LOOK);
  };

  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwn(record.target) && ![...record.addedNodes, ...record.removedNodes].every(isOwnNode)))
      soon();
  });
  /** A page of the client changes many times a second, and none of it is ours: there nothing is listened to. */
  const observe = (wanted: boolean): void => {
    if (wanted === isObserved) return;
    isObserved = wanted;
    if (wanted) observer.observe(doc.body, { subtree: true, childList: true, characterData: true });
    else observer.disconnect();
  };
  const early = { signal, passive: true, capture: true };
  for (const type of ['input', 'change', 'focusin', 'focusout', 'click', 'keyup']) doc.addEventListener(type, soon, early);
  view.addEventListener('hashchange', soon, { signal });
  view.addEventListener('popstate', soon, { signal });
  doc.addEventListener('scroll', () => on.moved(), early);
  view.addEventListener('resize', () => on.moved(), { signal, passive: true });
  doc.addEventListener(
    'visibilitychange',
    () => {
      view.clearTimeout(timer);
      timer = 0;
      if (!doc.hidden) look();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(debounce);
  });
  look();
}

const isOwnNode = (node: Node): boolean => isOwn(node);
