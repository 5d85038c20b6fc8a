import type { MeetingSnapshot } from '../../core/model';
import type { FrameLook, FrameView, FromFrame } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';
import { belowSpot, besideSpot, type Rect, type Size } from '../place';
import { lookAround } from './around';
import { makeFrameHost } from './host';
import { linkFrame } from './link';

/** What a card stands beside. */
export interface CardPlace {
  /** Measured anew each time; null when it has gone. */
  readonly measure: () => Rect | null;
  /** Where the focus goes back to. */
  readonly back: HTMLElement | null;
}

export interface MeetingFrame {
  /** Looks the meeting up, and after a moment shows the sentence behind its mark. */
  point(snapshot: MeetingSnapshot, measure: () => Rect | null): void;
  /** The pointer has left the mark: the sentence goes after a moment, unless the pointer has entered it. */
  leave(): void;
  closeTip(): void;
  openCard(snapshot: MeetingSnapshot, place: CardPlace): void;
  /** Stays beside its event; called when the page has moved. */
  follow(): void;
  /** Closes the card. */
  close(): void;
  /** Whether an event of the page happened at the frame. */
  holds(target: EventTarget | null): boolean;
  /** The card is open. */
  readonly isOpen: boolean;
  /** The person is writing in it: it is not closed under their hands. */
  readonly isBusy: boolean;
  /** The extension was replaced under the page. */
  gone(): void;
}

export interface MeetingFrameParts {
  readonly doc: Document;
  readonly signal: AbortSignal;
  readonly ask: Ask;
  readonly look: () => { readonly dark: boolean; readonly rtl: boolean };
  /** The card was closed. */
  readonly closed: () => void;
  readonly orphaned: () => void;
}

/** Long enough that a pointer passing over opens nothing. */
const DELAY = 300;
/** Time to reach the tip across the gap. */
const GRACE = 200;
/** How often the page around a shown frame is looked at. */
const LOOKS = 250;
/** What was looked up when it was pointed at serves a press within this time. */
const FRESH = 5_000;
/** A frame that showed nothing for this long is let go. */
const IDLE = 20_000;
const MARGIN = 8;
const CARD_WIDTH = 344;

interface Now {
  readonly key: string;
  readonly turn: number;
  /** When it was begun: what was looked up is not shown for new for ever. */
  readonly at: number;
  view: FrameView;
  place: CardPlace;
  last: Rect;
  size: Size | null;
  busy: boolean;
}

const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** The card of a meeting and the sentence behind its mark, both in one frame: what is pointed at is ready before it is pressed. */
export function createMeetingFrame({ doc, signal, ask, look, closed, orphaned }: MeetingFrameParts): MeetingFrame {
  const view = doc.defaultView;
  const host = makeFrameHost(doc, () => drop());
  const { frame } = host;
  const link = linkFrame({
    frame,
    put: () => host.put(),
    remove: () => host.remove(),
    ask,
    told,
    failed: (code) => (code === 'gone' ? orphaned() : drop()),
  });
  let now: Now | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const isShown = (): boolean => frame.classList.contains('shown');

  const lookOf = (): FrameLook => ({
    dark: look().dark,
    width: Math.min(CARD_WIDTH, (view?.innerWidth ?? 0) - 2 * MARGIN),
    height: (view?.innerHeight ?? 0) - 2 * MARGIN,
  });

  function begin(snapshot: MeetingSnapshot, place: CardPlace): Now {
    clearTimeout(idle);
    const { key } = snapshot;
    const at = performance.now();
    if (now?.key === key && at - now.at < FRESH) now.place = place;
    else {
      const turn = link.begin({ kind: 'meeting', snapshot });
      now = { key, turn, at, view: 'none', place, last: NOWHERE, size: null, busy: false };
    }
    now.last = place.measure() ?? now.last;
    return now;
  }
  function show(next: FrameView): void {
    if (now === null) return;
    now.view = next;
    now.size = null;
    frame.classList.remove('shown');
    const { dark, width, height } = lookOf();
    frame.classList.toggle('dark', dark);
    frame.classList.toggle('tip', next === 'tip');
    // Laid out at its largest until it says how large it is.
    frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
    link.tell({ tell: 'show', turn: now.turn, view: next, look: { dark, width, height } });
  }
  function follow(): void {
    if (now === null || now.size === null || !view) return;
    now.last = now.place.measure() ?? now.last;
    const window = { width: view.innerWidth, height: view.innerHeight };
    const spot = (now.view === 'tip' ? belowSpot : besideSpot)(now.last, now.size, window, look().rtl);
    frame.style.width = `${now.size.width}px`;
    frame.style.height = `${now.size.height}px`;
    frame.style.transform = `translate(${spot.x}px, ${spot.y}px)`;
  }
  function told(message: FromFrame): void {
    if (now === null || message.turn !== now.turn || now.view === 'none') return;
    if (message.tell === 'close') return hide();
    if (message.tell === 'busy') return void (now.busy = message.busy);
    if (message.tell !== 'size') return;
    now.size = { width: message.width, height: message.height };
    host.raise();
    follow();
    if (isShown()) return;
    frame.classList.add('shown');
    if (now.view === 'card') frame.focus({ preventScroll: true });
    lookNow();
    looking ??= setInterval(lookNow, LOOKS);
  }
  function lookNow(): void {
    const around = lookAround(host.element, frame.getBoundingClientRect());
    if (around === 'gone') hide();
    else link.tell({ tell: 'sight', clear: around === 'clear' });
  }
  /** Shows nothing; the page stays warm for a while. */
  function hide(): void {
    clearTimeout(timer);
    clearInterval(looking);
    looking = undefined;
    if (now === null) return;
    const { view: before, place, turn } = now;
    const hadFocus = doc.activeElement === host.element;
    now.view = 'none';
    now.busy = false;
    frame.classList.remove('shown');
    host.lower();
    link.tell({ tell: 'show', turn, view: 'none', look: lookOf() });
    clearTimeout(idle);
    idle = setTimeout(drop, IDLE);
    if (before !== 'card') return;
    now = null;
    if (hadFocus && place.back?.isConnected) place.back.focus({ preventScroll: true });
    closed();
  }
  function drop(): void {
    hide();
    clearTimeout(idle);
    now = null;
    link.drop();
  }
  const leave = (): void => {
    if (now?.view === 'card') return;
    clearTimeout(timer);
    timer = setTimeout(hide, GRACE);
  };
  frame.addEventListener('pointerenter', () => (now?.view === 'tip' ? clearTimeout(timer) : undefined), { signal });
  frame.addEventListener('pointerleave', leave, { signal });
  signal.addEventListener('abort', drop);

  return {
    point(snapshot, measure) {
      if (now?.view === 'card') return;
      clearTimeout(timer);
      if (now?.view === 'tip' && now.key !== snapshot.key) hide();
      const { turn } = begin(snapshot, { measure, back: null });
      timer = setTimeout(() => (now?.turn === turn && now.view === 'none' ? show('tip') : undefined), DELAY);
    },
    leave,
    closeTip() {
      if (now?.view !== 'card') hide();
    },
    openCard(snapshot, place) {
      hide();
      begin(snapshot, place);
      show('card');
    },
    follow,
    close() {
      if (now?.view === 'card') hide();
    },
    holds: (target) => target === host.element,
    get isOpen() {
      return now?.view === 'card';
    },
    get isBusy() {
      return now?.busy === true;
    },
    gone() {
      drop();
    },
  };
}
