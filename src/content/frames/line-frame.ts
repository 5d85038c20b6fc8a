import type { FrameSubject } from '../../messages/areas/frames';
import type { FrameLook, FromFrame, PageAct } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';
import { lookAround } from './around';
import type { FrameHost } from './host';
import { linkFrame } from './link';

/** Where a frame lies over the page, in CSS pixels of the window. */
export interface LineSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A frame that shows one thing which stands in the page by itself: a notice, a panel. */
export interface LineFrame {
  /** What it is about, from now on; it is seen once it has been drawn. */
  show(subject: FrameSubject): void;
  hide(): void;
  /** The page has moved, or may have taken it out of its place. */
  follow(): void;
  /** Moves the focus into it; false when it is not seen. */
  focus(): boolean;
  readonly isOpen: boolean;
  /** It says what was done, or the person is busy in it: it is not renewed under their hands. */
  readonly isBusy: boolean;
  /** The rectangle that it takes up; null when it is not seen. */
  readonly rect: DOMRect | null;
}

export interface LineFrameParts {
  readonly host: FrameHost;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  readonly look: () => FrameLook;
  /** Where something of that height lies over the page; null where it has no place. Not for a host in the flow, which has its own. */
  readonly spot?: (height: number) => LineSpot | null;
  /** Done in the page upon a press in the frame; whether it could be. */
  readonly act: (act: PageAct) => boolean | Promise<boolean>;
  /** The person has closed it. @param thanks having said that it was not useful */
  readonly closed: (thanks: boolean) => void;
  /** It is busy no longer. */
  readonly freed: () => void;
  /** Drawn, moved or hidden. */
  readonly moved: () => void;
  /** The extension was replaced under the page. */
  readonly gone: () => void;
  /** Where the focus goes back to. */
  readonly back: () => HTMLElement | null;
}

/** How often the page around a shown frame is looked at, in milliseconds. */
const LOOKS = 250;
/** A frame that is moved in the page loads anew; one that a page goes on moving is given up. */
const MOST_REPAIRS = 5;

/** Makes such a frame; it is loaded when there is something to show, and let go when it is hidden. */
export function createLineFrame(parts: LineFrameParts): LineFrame {
  const { host, signal, ask, look, spot, act, closed, freed, moved, gone, back } = parts;
  const { frame, element } = host;
  const doc = element.ownerDocument;
  const link = linkFrame({
    frame,
    put: () => host.put(),
    remove: () => host.remove(),
    ask,
    told,
    failed: (code) => (code === 'gone' ? gone() : lost()),
  });
  let subject: FrameSubject | null = null;
  let turn = 0;
  let height = 0;
  let isBusy = false;
  let isGone = false;
  let worn = '';
  let looking: ReturnType<typeof setInterval> | undefined;
  frame.classList.add('line');

  const isShown = (): boolean => frame.classList.contains('shown');

  /** The page has taken it away: what was shown is shown anew in its place. */
  let repairs = 0;
  function lost(): void {
    const before = subject;
    hide();
    repairs += 1;
    if (before !== null && repairs <= MOST_REPAIRS) show(before);
  }
  function show(next: FrameSubject): void {
    if (signal.aborted) return;
    subject = next;
    turn = link.begin(next);
    wear();
    looking ??= setInterval(lookNow, LOOKS);
  }
  function wear(): void {
    const now = look();
    const said = JSON.stringify(now);
    if (said === worn) return;
    worn = said;
    frame.classList.toggle('dark', now.dark);
    if (!isShown() && spot !== undefined) frame.style.width = `${now.width}px`;
    link.tell({ tell: 'show', turn, view: 'line', look: now });
  }
  function told(message: FromFrame): void {
    if (subject === null || message.turn !== turn) return;
    switch (message.tell) {
      case 'close':
        hide();
        return closed(message.thanks === true);
      case 'busy':
        isBusy = message.busy;
        return isBusy ? undefined : freed();
      case 'act':
        return void perform(message.act);
      default:
        height = message.height;
        host.raise();
        follow();
    }
  }
  async function perform(what: PageAct): Promise<void> {
    // What is done in the page changes it; that is no reason to look anew before it has been said.
    isBusy ||= what.act !== 'card';
    const done = await act(what);
    link.tell({ tell: 'done', done });
  }
  function follow(): void {
    if (subject === null || height === 0) return;
    if (!element.isConnected) return lost();
    wear();
    place();
    moved();
  }
  function place(): void {
    if (spot === undefined) {
      frame.style.height = `${height}px`;
      return void frame.classList.toggle('shown', !isGone);
    }
    // What is asked is what of the page lies there: one that has just grown reaches down over Send until it is moved.
    frame.style.pointerEvents = 'none';
    const at = spot(height);
    frame.style.pointerEvents = '';
    frame.classList.toggle('shown', at !== null && !isGone);
    if (at === null) return;
    frame.style.width = `${at.width}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }
  function lookNow(): void {
    if (height === 0 || doc.hidden) return;
    const around = lookAround(element, frame.getBoundingClientRect());
    link.tell({ tell: 'sight', clear: around === 'clear' });
    if ((around === 'gone') === isGone) return;
    isGone = !isGone;
    follow();
  }
  function hide(): void {
    if (subject === null) return;
    const hadFocus = doc.activeElement === element;
    subject = null;
    height = 0;
    isBusy = false;
    isGone = false;
    worn = '';
    clearInterval(looking);
    looking = undefined;
    frame.classList.remove('shown');
    host.lower();
    link.drop();
    if (hadFocus) back()?.focus({ preventScroll: true });
    moved();
  }
  signal.addEventListener('abort', hide);

  return {
    show,
    hide,
    follow,
    focus() {
      if (!isShown()) return false;
      frame.focus({ preventScroll: true });
      link.tell({ tell: 'focus' });
      return true;
    },
    get isOpen() {
      return subject !== null;
    },
    get isBusy() {
      return isBusy;
    },
    get rect() {
      return isShown() ? frame.getBoundingClientRect() : null;
    },
  };
}
