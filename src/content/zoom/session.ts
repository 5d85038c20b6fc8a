import type { Mark, MeetingSnapshot, SpentNote } from '../../core/model';
import type { Ask } from '../../messages/messages';
import type { PageRow, ZoomReading } from '../../sites/zoom';
import marksCss from '../../marks/marks.css?inline';
import partsCss from '../../ui/in-page.css?inline';
import layerCss from '../layer.css?inline';
import onlyPanelCss from '../../ui/styles/panel.css?inline';
import type { Translate } from '../../ui/contract';
import { createAnnouncer } from '../announce';
import { createDescriptions, sweep } from '../describe';
import { createMeetingFrame } from '../frames/meeting-frame';
import { putHost } from '../host';
import { createOpener } from '../opener';
import type { Rect } from '../place';
import { say } from '../../ui/words';
import { createFormPanel } from './form-panel';
import { createPills } from './pills';

const panelCss = marksCss + layerCss + partsCss + onlyPanelCss;

export interface ZoomSession {
  report(reading: ZoomReading): void;
  moved(): void;
  refresh(): void;
  openCard(): void;
  orphaned(): void;
}

export interface ZoomSessionParts {
  readonly doc: Document;
  /** Ends with the page kind: on the meeting client nothing of ours is left. */
  readonly signal: AbortSignal;
  readonly check: () => boolean;
  readonly ask: Ask;
  readonly t: Translate;
  readonly orphaned: () => void;
}

const rectOf = (element: Element) => (): Rect | null => (element.isConnected ? element.getBoundingClientRect() : null);
const drawable = ({ health }: ZoomReading): boolean => health.state !== 'asleep';

/** What Asyncable does on Zoom's own pages, outside calls. */
export function startZoomSession({ doc, signal, check, ask, t, orphaned }: ZoomSessionParts): ZoomSession {
  sweep(doc);
  const host = putHost(doc, signal, { touched: () => void check(), lost: orphaned }, panelCss);
  host.root.dir = t.dir;
  host.root.lang = t.lang;
  const announcer = createAnnouncer(host.root, t);
  const descriptions = createDescriptions(doc, signal);
  const opener = createOpener(host.root, t, () => panel.open(), signal);
  const card = createMeetingFrame({
    doc,
    signal,
    ask,
    look: () => ({ dark: reading?.dark ?? false, rtl: t.dir === 'rtl' }),
    closed: () => undefined,
    orphaned,
  });
  const pills = createPills(host.root, t, openRow);
  const panel = createFormPanel({
    doc,
    signal,
    ask,
    t,
    announce: (text) => announcer.say(text),
    changed: showOpener,
    gone: orphaned,
  });
  let reading: ZoomReading | null = null;
  let asked = '';
  let turn = 0;
  let marks: ReadonlyMap<string, Mark> = new Map();
  let notes: ReadonlyMap<string, SpentNote> = new Map();
  let snapshots: ReadonlyMap<string, MeetingSnapshot> = new Map();
  let frame = 0;
  let sleepTold = false;

  function openRow({ row, control }: PageRow, spot: HTMLElement): void {
    const snapshot = snapshots.get(row.key);
    if (snapshot && check()) card.openCard(snapshot, { measure: rectOf(spot.firstElementChild ?? spot), back: control });
  }

  function showOpener(): void {
    const place = reading?.page.kind === 'form' ? reading.place : null;
    if (!place || !panel.waits) return opener.hide();
    opener.show(place.getBoundingClientRect(), null, t('badge_look'));
  }

  function draw(): void {
    if (reading === null) return;
    host.root.dataset.theme = reading.dark ? 'dark' : 'light';
    const canDraw = drawable(reading);
    pills.draw(canDraw ? reading.rows : [], marks, notes);
    const wanted = new Map<HTMLElement, string>();
    for (const { row, control } of canDraw ? reading.rows : []) {
      const mark = marks.get(row.key);
      if (mark?.shown) wanted.set(control, say(t, mark.headline));
    }
    descriptions.show(wanted);
  }

  async function askRows(now: ZoomReading, force: boolean): Promise<void> {
    const rows = now.rows.map(({ row }) => row);
    const past = now.page.kind === 'list' && now.page.past;
    const question = JSON.stringify([rows, past, now.health.state]);
    if (rows.length === 0 || (!force && question === asked)) return draw();
    asked = question;
    const mine = ++turn;
    // Marks of rows that are no longer shown are not drawn on their followers; those that stay keep theirs until the answer.
    draw();
    const reply = await ask('zoom/rows', { rows, past, health: now.health });
    if (mine !== turn || signal.aborted) return;
    if (!reply.ok) {
      asked = '';
      return reply.problem.code === 'gone' ? orphaned() : undefined;
    }
    const { value } = reply;
    marks = new Map(value.paused ? [] : value.marks.map((mark) => [mark.key, mark]));
    notes = new Map(value.notes.map(({ key, note }) => [key, note]));
    snapshots = new Map(value.snapshots.map((snapshot) => [snapshot.key, snapshot]));
    draw();
    const shown = [...marks.values()].filter((mark) => mark.shown).length;
    if (shown > 0) announcer.say(t('badge_status', { marked: shown, count: rows.length }));
  }

  /** A page that is not understood has to be told of by itself: nothing is asked from it. */
  function tellSleep({ health, form, rows }: ZoomReading): void {
    const isAsleep = health.state === 'asleep';
    if (isAsleep && !sleepTold && form === null && rows.length === 0) void ask('page/health', { health });
    sleepTold = isAsleep;
  }

  function refresh(): void {
    if (reading === null || doc.hidden || !check()) return;
    if (reading.page.kind === 'form') panel.refresh();
    else void askRows(reading, true);
  }

  const follow = (): void => {
    frame = 0;
    if (doc.hidden || signal.aborted) return;
    pills.place();
    card.follow();
    showOpener();
  };
  const outside = (event: Event): void => {
    if (event.target !== host.element && !card.holds(event.target) && card.isOpen && !card.isBusy) card.close();
  };
  doc.addEventListener('pointerdown', outside, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    doc.defaultView?.cancelAnimationFrame(frame);
    pills.clear();
  });

  return {
    report(next) {
      const before = reading;
      reading = next;
      if (!check()) return;
      // Rows of another list, or another page: what stood on the old ones goes at once.
      if (before !== null && JSON.stringify(before.page) !== JSON.stringify(next.page)) {
        marks = new Map();
        notes = new Map();
        asked = '';
        turn += 1;
        card.close();
      }
      tellSleep(next);
      panel.show(drawable(next) ? next.form : null, next.health, next.place, next.dark);
      void askRows(next, false);
      follow();
    },
    moved() {
      frame ||= doc.defaultView?.requestAnimationFrame(follow) ?? 0;
    },
    refresh,
    openCard() {
      if (card.isOpen) return card.close();
      if (panel.waits) return panel.open();
      const first =
        reading?.rows.find(({ row }) => marks.get(row.key)?.shown) ?? reading?.rows.find(({ row }) => snapshots.has(row.key));
      const snapshot = first && snapshots.get(first.row.key);
      if (first && snapshot) card.openCard(snapshot, { measure: rectOf(first.element), back: first.control });
      else announcer.say(t('badge_no_marks'));
    },
    orphaned() {
      pills.clear();
      descriptions.clear();
      panel.show(null, EMPTY_HEALTH, null, false);
      card.gone();
    },
  };
}

const EMPTY_HEALTH = { site: 'zoom', state: 'not-applicable', checks: [], unreadable: 0 } as const;
