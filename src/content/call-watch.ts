import { attend, leave, type Attended, type Attending } from '../core/calls/attend';
import type { CallRequestsOf } from '../messages/areas/calls';
import type { CallSite } from '../sites/call';

/** How often a call is looked at: start and end are right to within this. */
export const EVERY = 2000;
/** Changes of the page are looked at no more often than this. */
export const PACE = 500;

export interface CallListeners {
  report(report: CallRequestsOf<'call/report'>): void;
  attempt(attempt: CallRequestsOf<'call/attempt'>): void;
}

/**
 * Watches the document for a call until the signal aborts. One look every two seconds while a call is attended, or may begin in a tab
 * that is seen; in a hidden tab outside a call there is no timer, and a page that may admit the person at any moment tells by its changes.
 */
export function watchCall(site: CallSite, doc: Document, signal: AbortSignal, on: CallListeners): void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return;
  let now: Attending | null = null;
  let id = '';
  let number: string | null = null;
  let timer = 0;
  let changing = 0;
  let anchor: Element | null = null;

  const url = (): URL => new URL(view.location.href);
  const moment = () => ({ wall: Date.now(), tick: view.performance.now() });
  const tell = ({ now: next, report }: Attended): void => {
    if (report?.phase === 'start') {
      id = view.crypto.randomUUID();
      number = site.numberOf(url()) ?? site.numberOf(urlAround(view));
    }
    now = next;
    if (report === null) return;
    const { service } = site;
    on.report({ id, service, number, title: site.title(doc).slice(0, 300), ...report });
  };
  const look = (): void => {
    if (signal.aborted) return;
    view.clearTimeout(changing);
    const isHere = site.isCall(url());
    if (isHere || now !== null) {
      tell(attend(now, isHere ? site.see(doc) : { state: 'away', dialog: false, count: null }, moment()));
      anchor = now === null ? null : site.anchor(doc);
    }
    if (isHere) observe();
    else unobserve();
    schedule();
  };
  const schedule = (): void => {
    view.clearTimeout(timer);
    timer = 0;
    if (signal.aborted || (now === null && doc.hidden)) return;
    timer = view.setTimeout(look, EVERY);
  };
  /**
   * A browser wakes hidden pages once a minute, but tells them of their own changes at once. Before a call anything may begin it; while it
   * lasts only the going of its anchor matters, so only the elements around that one are listened to: tiles and captions come and go many
   * times a second, and none of it reaches us.
   */
  const observer = new MutationObserver(() => {
    if (now !== null && anchor?.isConnected) return observe();
    // One change is enough to know: what else happens until the look is not listened to, and costs nothing.
    unobserve();
    changing = view.setTimeout(look, PACE);
  });
  let observed: readonly Node[] = [];
  const observe = (): void => {
    const around = now === null || anchor === null ? [] : ancestorsOf(anchor);
    const wanted = around.length > 0 ? around : [doc.body];
    if (wanted.length === observed.length && wanted.every((node, at) => node === observed[at])) return;
    observer.disconnect();
    observed = wanted;
    for (const node of wanted) observer.observe(node, { childList: true, subtree: around.length === 0 });
  };
  const unobserve = (): void => {
    observer.disconnect();
    observed = [];
  };

  view.addEventListener('pagehide', () => tell(leave(now, site.isCall(url()) ? site.see(doc) : AWAY, moment())), { signal });
  for (const type of ['popstate', 'hashchange', 'pageshow']) view.addEventListener(type, look, { signal });
  doc.addEventListener('visibilitychange', () => (doc.hidden ? schedule() : look()), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    view.clearTimeout(changing);
  });
  if (site.isLaunch(url())) watchLaunch(site, view, signal, on);
  else look();
}

/** The address of the page around a frame, where it is of the same origin; the frame's own elsewhere. */
function urlAround(view: Window): URL {
  try {
    return new URL((view.top ?? view).location.href);
  } catch {
    return new URL(view.location.href);
  }
}

/** What an element stands in, outermost last; nothing once it has been taken out. */
function ancestorsOf(element: Element): Node[] {
  const around: Node[] = [];
  for (let one = element.isConnected ? element.parentNode : null; one !== null; one = one.parentNode) around.push(one);
  return around;
}

const AWAY = { state: 'away', dialog: false, count: null } as const;

/** Both wordings of "the native program was called", as long as the page has existed; it is called for wrong numbers too. */
const CALLED = /(?:^#success\b|[?&]status=success\b)/u;

/** The launch page says that somebody wants to join: once, when it has handed the call on. */
function watchLaunch(site: CallSite, view: Window & typeof globalThis, signal: AbortSignal, on: CallListeners): void {
  let told = false;
  let looks = 0;
  const look = (): void => {
    if (told || signal.aborted) return;
    const { hash, search, href } = view.location;
    if (CALLED.test(hash) || CALLED.test(search)) {
      told = true;
      on.attempt({ id: view.crypto.randomUUID(), service: site.service, number: site.numberOf(new URL(href)) });
      return;
    }
    looks += 1;
    // The page changes its address within seconds, or the person chose the browser.
    if (looks < 15 && !view.document.hidden) view.setTimeout(look, EVERY);
  };
  for (const type of ['hashchange', 'popstate']) view.addEventListener(type, look, { signal });
  look();
}
