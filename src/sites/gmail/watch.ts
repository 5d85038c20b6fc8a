import type { SiteHealth } from '../../core/model';
import { findComposes, isHidden, readCompose, type Compose, type ComposeReading } from './compose';
import { createHealth } from './health';
import { readInvitation, type Invitation } from './invitation';
import { COMPOSE } from './selectors';

/** A compose that is followed, from its opening to its end. */
export interface OpenCompose {
  /** Drawn by lot: one opening counts as one prompt, however often it is read. */
  readonly visit: string;
  readonly compose: Compose;
  /** Ends with the compose. */
  readonly signal: AbortSignal;
}

export interface GmailListeners {
  /** After a change has settled: recipients at once, text after a pause. */
  read(open: OpenCompose, reading: ComposeReading, health: SiteHealth): void;
  closed(open: OpenCompose): void;
  invitation(invitation: Invitation | null, health: SiteHealth): void;
  /** Somebody writes, and the message cannot be found; told once. */
  blind(health: SiteHealth): void;
  /** Only geometry or visibility changed. */
  moved(): void;
}

/** A pause in the typing: longer than between two letters, and short enough that the notice stands 400 ms after the last one. */
export const PAUSE = 300;
/** Nobody writes mail without focusing a field; this look finds what was opened otherwise, closed, minimised or moved. */
export const LOOK = 1_000;

interface Followed {
  readonly open: OpenCompose;
  readonly end: AbortController;
  readonly observer: MutationObserver;
  timer: number;
  typedAt: number;
  hidden: boolean;
}

/**
 * Follows every compose of the document, and the invitation that is on the screen, until the signal aborts. One timer while the tab is visible, none while
 * it is hidden; one observer a compose, which dies with it.
 */
export function watchGmail(doc: Document, signal: AbortSignal, on: GmailListeners): void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return;
  const followed = new Map<HTMLElement, Followed>();
  const health = createHealth();
  let timer = 0;
  let frame = 0;
  let shownInvitation: string | null = null;
  let isTold = false;
  const sizes = new ResizeObserver(() => move());

  const move = (): void => {
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && !doc.hidden) on.moved();
    });
  };

  const read = (one: Followed): void => {
    one.timer = 0;
    if (one.open.signal.aborted || doc.hidden) return;
    if (!one.open.compose.body.isConnected) return end(one);
    const reading = readCompose(one.open.compose);
    one.hidden = reading.hidden;
    const others = [...followed.values()].filter((other) => other !== one && !other.hidden);
    const all = others.map((other) => [other, readFound(other)] as const);
    on.read(one.open, reading, health.judge(reading.hidden ? all : [[one, reading], ...all]));
  };
  const found = new WeakMap<Followed, ComposeReading>();
  const readFound = (one: Followed): ComposeReading => {
    const known = found.get(one) ?? readCompose(one.open.compose);
    found.set(one, known);
    return known;
  };

  const later = (one: Followed, typing: boolean): void => {
    const now = view.performance.now();
    if (typing) one.typedAt = now;
    const wait = Math.max(0, one.typedAt + PAUSE - now);
    view.clearTimeout(one.timer);
    one.timer = view.setTimeout(() => read(one), wait);
  };

  const begin = (compose: Compose): void => {
    const controller = new AbortController();
    const open: OpenCompose = { visit: crypto.randomUUID(), compose, signal: controller.signal };
    const observer = new MutationObserver((records) => {
      found.delete(one);
      later(
        one,
        records.every(({ target }) => compose.body.contains(target)),
      );
    });
    const one: Followed = { open, end: controller, observer, timer: 0, typedAt: Number.NEGATIVE_INFINITY, hidden: true };
    observer.observe(compose.root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-hovercard-id', 'value'],
    });
    compose.root.addEventListener('input', () => later(one, true), { signal: controller.signal, passive: true, capture: true });
    sizes.observe(compose.root);
    followed.set(compose.body, one);
    later(one, false);
  };

  const end = (one: Followed): void => {
    one.observer.disconnect();
    view.clearTimeout(one.timer);
    sizes.unobserve(one.open.compose.root);
    followed.delete(one.open.compose.body);
    one.end.abort();
    on.closed(one.open);
  };

  const look = (): void => {
    if (signal.aborted || doc.hidden) return;
    const composes = findComposes(doc);
    const bodies = new Set(composes.map(({ body }) => body));
    for (const one of followed.values()) if (!bodies.has(one.open.compose.body)) end(one);
    for (const compose of composes) {
      const known = followed.get(compose.body);
      const hidden = isHidden(compose);
      if (known === undefined) {
        if (!hidden) begin(compose);
      } else if (known.open.compose.where !== compose.where || known.open.compose.root !== compose.root) {
        // Docked and full screen move the same node; its surroundings are others.
        end(known);
        if (!hidden) begin(compose);
      } else if (known.hidden !== hidden) later(known, false);
    }
    const blind = health.bare(composes.length > 0 ? 0 : tracesIn(doc));
    if (blind !== null && !isTold) on.blind(blind);
    isTold = blind !== null;
    const invitation = readInvitation(doc);
    const key = invitation === null ? null : invitation.snapshot.key;
    if (key !== shownInvitation || invitation !== null) on.invitation(invitation, health.judge([]));
    shownInvitation = key;
    move();
  };

  const pace = (): void => {
    view.clearInterval(timer);
    timer = doc.hidden ? 0 : view.setInterval(look, LOOK);
    look();
  };

  const options = { signal, passive: true, capture: true };
  doc.addEventListener('focusin', look, options);
  doc.addEventListener('scroll', move, options);
  // A click opens and closes menus, of which a notice keeps clear.
  doc.addEventListener('click', move, options);
  view.addEventListener('resize', move, { signal, passive: true });
  doc.addEventListener('visibilitychange', pace, { signal });
  signal.addEventListener('abort', () => {
    view.clearInterval(timer);
    view.cancelAnimationFrame(frame);
    for (const one of followed.values()) end(one);
    sizes.disconnect();
  });
  pace();
}

/** Subjects that are on the screen; an inline reply's takes no room. */
const tracesIn = (doc: Document): number =>
  [...doc.querySelectorAll(COMPOSE.trace)].filter((one) => one.getClientRects().length > 0).length;
