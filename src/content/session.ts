import type { Mark, MeetingSnapshot } from '../core/model';
import marksCss from '../marks/marks.css?inline';
import type { Ask } from '../messages/messages';
import { MESSAGE_TURNS } from '../sites/google-calendar/slices';
import type { PageReading } from '../sites/site';
import { say } from '../marks/say';
import type { Translate } from '../platform/i18n';
import { createAnnouncer } from './announce';
import { createBadges, type Drawn } from './badges';
import layerCss from './layer.css?inline';
import { createDescriptions, sweep } from './describe';
import { createMeetingFrame } from './frames/meeting-frame';
import { putHost } from './host';
import type { Life } from './life';
import { createMarks } from './marks';
import { createOpener } from './opener';
import type { Rect } from './place';
import { createSeen } from './seen';

export interface Session {
  report(reading: PageReading): void;
  moved(): void;
  dragging(active: boolean): void;
  /** Something beyond the page may have changed: calendars, settings, choices. */
  refresh(): void;
  /** The shortcut: the card of the event in focus, of the opened one, else of the first mark. */
  openCard(): void;
  /** The extension was replaced under the page: take everything away. */
  orphaned(): void;
}

export interface SessionParts {
  readonly doc: Document;
  readonly life: Life;
  readonly ask: Ask;
  readonly t: Translate;
}

const rectOf = (element: Element) => (): Rect | null => (element.isConnected ? element.getBoundingClientRect() : null);

/** A background that nobody asks anything is ended after half a minute. */
const WAKES = 2e4;

/** Nothing is drawn where the page is not understood, nor in editors and unknown views. */
const drawable = ({ health }: PageReading): boolean => health.state === 'healthy' || health.state === 'degraded';

/** What Asyncable does on one page, from its first reading to its end. */
export function startSession({ doc, life, ask, t }: SessionParts): Session {
  sweep(doc);
  const host = putHost(doc, life.signal, { touched: () => void life.check(), lost: () => life.end() }, marksCss + layerCss);
  const descriptions = createDescriptions(doc, life.signal);
  const announcer = createAnnouncer(host.root, t);
  const badges = createBadges(host.root, { open: openDrawn, enter: tipFor, leave: () => frame.leave() });
  const opener = createOpener(host.root, t, openOpened, life.signal);
  const frame = createMeetingFrame({
    doc,
    signal: life.signal,
    ask,
    look: () => ({ dark: reading?.dark ?? false, rtl: t.dir === 'rtl' }),
    closed: onCardClosed,
    orphaned,
  });
  const soon = MESSAGE_TURNS.taskQueue(life.signal);
  const marks = createMarks(ask, { changed: () => soon(draw), failed: (code) => (code === 'gone' ? orphaned() : undefined) });
  const seen = createSeen(ask, doc, life.signal);
  life.signal.addEventListener('abort', () => badges.clear());
  let reading: PageReading | null = null;
  let turn = 0;
  let guestsTold = '';
  let healthTold = '';

  const wordsOf = (mark: Mark): string => say(t, mark.headline);

  const canDraw = (): boolean => reading !== null && !doc.hidden && !life.signal.aborted;

  /** In two tasks, each of what stands when its turn comes: the badges, then their places and the words that go with them. */
  function draw(): void {
    if (reading === null || !canDraw()) return;
    host.root.dataset.theme = reading.dark ? 'dark' : 'light';
    badges.draw(reading, drawable(reading) ? marks.byKey : new Map());
    showOpener(reading);
    if (badges.drawn.length > 0 || isWorded) soon(word);
  }

  let isWorded = false;
  function word(): void {
    if (reading === null || !canDraw()) return;
    isWorded = badges.drawn.length > 0;
    badges.place(true);
    describe(badges.drawn);
    seen.watch(() => badges.drawn);
    announcer.view(reading, badges.drawn.length);
  }

  /** Everything of ours that has words says in which language, and stands the way it is written. */
  function dress(): void {
    host.root.dir = t.dir;
    host.root.lang = t.lang;
  }

  function describe(drawn: readonly Drawn[]): void {
    dress();
    const wanted = new Map<HTMLElement, string>();
    for (const { mark, meeting } of drawn) wanted.set(meeting.control, wordsOf(mark));
    descriptions.show(wanted);
  }

  function showOpener({ opened }: PageReading): void {
    // The card stands where the button would.
    if (opened === null || !reading || !drawable(reading) || frame.isOpen) return opener.hide();
    const rect = opened.element.getBoundingClientRect();
    if (rect.width === 0) return opener.hide();
    const mark = marks.byKey.get(opened.snapshot.key) ?? null;
    dress();
    opener.show(rect, mark, mark === null ? t('badge_look') : wordsOf(mark));
  }

  function onCardClosed(): void {
    if (reading !== null && !life.signal.aborted) showOpener(reading);
  }

  function tipFor({ meeting }: Drawn): void {
    if (life.check()) frame.point(meeting.snapshot, rectOf(meeting.element));
  }

  function openDrawn({ meeting }: Drawn): void {
    openFor(meeting.snapshot, meeting.element, meeting.control);
  }

  function openOpened(): void {
    const opened = reading?.opened;
    if (opened) openFor(opened.snapshot, opened.element, doc.activeElement as HTMLElement | null);
  }

  function openFor(snapshot: MeetingSnapshot, beside: HTMLElement, back: HTMLElement | null): void {
    if (!life.check()) return;
    dress();
    frame.openCard(snapshot, { measure: rectOf(beside), back });
    opener.hide();
  }

  /** What the reading says besides marks: guests of an opened event, a page that is not understood. Each is told once. */
  function tell({ opened, health }: PageReading): void {
    const guests = opened?.snapshot.guests ?? null;
    if (opened && guests !== null && guests.length > 0) {
      const told = JSON.stringify([opened.snapshot.key, guests]);
      if (told !== guestsTold) {
        guestsTold = told;
        void ask('page/guests', { snapshot: opened.snapshot, editor: opened.where !== 'popup' }).then((reply) => {
          return reply.ok && reply.value.remembered > 0 ? refresh() : undefined;
        });
      }
    }
    const state = `${health.state}|${health.unreadable}`;
    if (health.state === 'asleep' && state !== healthTold) void ask('page/health', { health });
    healthTold = state;
  }

  function refresh(): void {
    if (reading !== null && drawable(reading) && !doc.hidden && life.check()) void marks.refresh(reading, true);
  }

  function orphaned(): void {
    frame.gone();
    life.end();
  }

  // A pressed key or button may have opened a menu of the host over a badge, closed our tip, or left our card.
  let thorough = false;
  const follow = (): void => void (turn ||= requestAnimationFrame(followNow));
  const settle = (): void => {
    thorough = true;
    follow();
  };
  function followNow(): void {
    turn = 0;
    const look = thorough;
    thorough = false;
    if (doc.hidden || reading === null || life.signal.aborted) return;
    badges.place(look);
    frame.follow();
    showOpener(reading);
  }
  const outside = (event: Event): void => {
    settle();
    if (event.target === host.element || frame.holds(event.target)) return;
    frame.closeTip();
    const inOpened = event.target instanceof Node && reading?.opened?.element.contains(event.target);
    if (frame.isOpen && !frame.isBusy && !inOpened) frame.close();
  };
  const options = { capture: true, passive: true, signal: life.signal };
  doc.addEventListener('pointerdown', outside, options);
  doc.addEventListener('click', settle, options);
  doc.addEventListener('keydown', (event) => (event.key === 'Escape' ? frame.closeTip() : undefined), options);
  doc.addEventListener('keyup', settle, options);
  doc.addEventListener(
    'focusin',
    (event) => {
      const focused = badges.drawn.find(({ meeting }) => meeting.control === event.target);
      if (focused && focused.meeting.control.matches(':focus-visible')) tipFor(focused);
      else if (event.target !== host.element && !frame.holds(event.target)) frame.leave();
    },
    options,
  );
  // A hand that moves may reach a badge in less time than a background that was ended needs to wake.
  let woken = 0;
  doc.addEventListener(
    'pointerover',
    ({ timeStamp }) => {
      if (timeStamp - woken > WAKES) void ask('page/words', {});
      woken = timeStamp;
    },
    options,
  );
  doc.addEventListener(
    'visibilitychange',
    () => {
      if (!doc.hidden && life.check()) refresh();
    },
    options,
  );
  life.signal.addEventListener('abort', () => cancelAnimationFrame(turn));

  return {
    report(next) {
      const before = reading;
      reading = next;
      if (!life.check() || doc.hidden) return;
      tell(next);
      if (frame.isOpen && !frame.isBusy && before?.opened && !next.opened) frame.close();
      draw();
      frame.follow();
      // A question about hundreds of meetings takes its time to be put.
      if (drawable(next) && next.meetings.length > 0) soon(() => reading === next && void marks.refresh(next, false));
    },
    moved() {
      frame.closeTip();
      follow();
    },
    dragging(active) {
      badges.hide(active);
      if (active) frame.closeTip();
    },
    refresh,
    openCard() {
      const focused = reading?.meetings.find(({ control, element }) => {
        const at = doc.activeElement;
        return at !== null && at !== doc.body && (control.contains(at) || element.contains(at));
      });
      const first = badges.drawn[0];
      if (frame.isOpen) frame.close();
      else if (focused) openFor(focused.snapshot, focused.element, focused.control);
      else if (reading?.opened) openOpened();
      else if (first) openDrawn(first);
      else announcer.say(t('badge_no_marks'));
    },
    orphaned,
  };
}
