import type { Mark } from '../core/model';
import { drawBadge } from '../marks/draw';
import { signsOf } from '../marks/signs';
import type { PageMeeting, PageReading } from '../sites/site';
import { BADGE, badgeSpot, coversOf, isSmall, shared, type Rect } from './place';

const NOWHERE: Rect = { left: 0, top: 0, right: 0, bottom: 0 };

/** A mark on a chip. */
export interface Drawn {
  readonly mark: Mark;
  readonly meeting: PageMeeting;
  readonly spot: HTMLElement;
}

export interface Badges {
  /** Draws exactly the shown marks of this reading. New ones are not seen before they are placed. */
  draw(reading: PageReading, marks: ReadonlyMap<string, Mark>): void;
  /**
   * Follows the chips: one read of the layout, then transforms only. While the page scrolls nothing new opens over a chip:
   * only a `thorough` call looks for dialogs and menus on top, which costs a hit test for each badge.
   */
  place(thorough: boolean): void;
  hide(hidden: boolean): void;
  clear(): void;
  readonly drawn: readonly Drawn[];
}

export interface BadgeEvents {
  open(drawn: Drawn): void;
  enter(drawn: Drawn): void;
  leave(): void;
}

/** The badges of a page, drawn over it. */
export function createBadges(root: HTMLElement, events: BadgeEvents): Badges {
  const doc = root.ownerDocument;
  const holder = doc.createElement('div');
  holder.className = 'spots';
  root.append(holder);
  let drawn: Drawn[] = [];
  let reading: PageReading | null = null;
  // By occurrence: a redraw of the page keeps our node and its picture.
  const spots = new Map<string, { spot: HTMLElement; look: string; now: Drawn | null }>();

  // A handful of pictures, drawn once each; every spot gets a copy.
  const pictures = new Map<string, HTMLElement>();
  const pictureOf = (mark: Mark, small: boolean, look: string): Node => {
    const picture = pictures.get(look) ?? drawBadge(doc, signsOf(mark), small);
    pictures.set(look, picture);
    return picture.cloneNode(true);
  };

  const spotOf = (mark: Mark, meeting: PageMeeting, small: boolean): HTMLElement => {
    const kept = spots.get(mark.key) ?? { spot: doc.createElement('div'), look: '', now: null };
    if (!spots.has(mark.key)) {
      kept.spot.className = 'spot';
      kept.spot.hidden = true;
      kept.spot.addEventListener('click', () => kept.now && events.open(kept.now));
      kept.spot.addEventListener('pointerenter', () => kept.now && events.enter(kept.now));
      kept.spot.addEventListener('pointerleave', () => events.leave());
      spots.set(mark.key, kept);
      holder.append(kept.spot);
    }
    const look = `${mark.hours}|${mark.async}|${small}`;
    if (look !== kept.look) {
      kept.look = look;
      kept.spot.replaceChildren(pictureOf(mark, small, look));
    }
    kept.now = { mark, meeting, spot: kept.spot };
    return kept.spot;
  };

  const coveredSpots = new WeakSet<HTMLElement>();
  const place = (thorough: boolean): void => {
    // A page that empties its own document takes us away with it, and has nothing left to place anything by.
    if (reading === null || drawn.length === 0 || !root.isConnected) return;
    const moves = measure(reading, drawn, thorough, coveredSpots);
    for (const [spot, at] of moves) {
      spot.hidden = at === null;
      if (at !== null) spot.style.transform = `translate(${at.x}px, ${at.y}px)`;
    }
  };
  const clear = (): void => {
    for (const { spot } of spots.values()) spot.remove();
    spots.clear();
    drawn = [];
  };

  return {
    get drawn() {
      return drawn;
    },
    draw(next, marks) {
      reading = next;
      const seen = new Set<string>();
      drawn = [];
      for (const meeting of next.meetings) {
        const mark = marks.get(meeting.snapshot.key);
        // Days of one event, and one event on two calendars, share a key: the first place on the page carries the badge.
        if (!mark?.shown || (mark.hours === null && !mark.async) || seen.has(mark.key)) continue;
        const rect = meeting.element.getBoundingClientRect();
        if (rect.width === 0 || rect.height === 0) continue;
        seen.add(mark.key);
        drawn.push({ mark, meeting, spot: spotOf(mark, meeting, isSmall(rect, meeting.layout)) });
      }
      for (const [key, { spot }] of spots) {
        if (seen.has(key)) continue;
        spot.remove();
        spots.delete(key);
      }
    },
    place,
    hide(hidden) {
      holder.hidden = hidden;
    },
    clear,
  };
}

/** Where each badge goes now. Reads only; nothing is written until all is read. */
function measure(
  reading: PageReading,
  drawn: readonly Drawn[],
  thorough: boolean,
  coveredSpots: WeakSet<HTMLElement>,
): [HTMLElement, { x: number; y: number } | null][] {
  const view = drawn[0]?.spot.ownerDocument.defaultView;
  if (!view) return [];
  const window: Rect = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  // A page that is being written anew has neither.
  const rtl = [view.document.documentElement, view.document.body].some((one) => one?.dir === 'rtl');
  const clip = reading.clip?.getBoundingClientRect() ?? window;
  const opened = reading.opened?.element.getBoundingClientRect() ?? null;
  const rects = reading.meetings.map((one) => one.element.getBoundingClientRect());
  return drawn.map(({ mark, meeting, spot }) => {
    const index = reading.meetings.indexOf(meeting);
    const chip = rects[index];
    if (!chip || !meeting.element.isConnected) return [spot, null];
    const small = isSmall(chip, meeting.layout);
    const size = BADGE[small ? 'small' : 'full'][mark.hours !== null && mark.async ? 1 : 0];
    // Hours scroll below the all-day row: each chip is clipped by its own scroller too.
    const scroller = meeting.clip?.getBoundingClientRect() ?? null;
    const bounds = scroller === null ? clip : (shared(clip, scroller) ?? NOWHERE);
    const covers = meeting.layout === 'timed' ? coversOf(rects, index, rtl) : [];
    const at = badgeSpot({ chip, layout: meeting.layout, clip: bounds, covers, size, rtl });
    const middle = at && { x: at.x + size.width / 2, y: at.y + size.height / 2 };
    if (thorough && middle) {
      if (isCovered(meeting, middle, reading)) coveredSpots.add(spot);
      else coveredSpots.delete(spot);
    }
    return [spot, middle && (within(opened, middle) || coveredSpots.has(spot)) ? null : at];
  });
}

const within = (rect: Rect | null, { x, y }: { x: number; y: number }): boolean =>
  rect !== null && rect.right > rect.left && x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;

/** Whether a dialog, a menu or a bar of the host lies over the place: what is on top there is neither the chip, nor around it, nor beside it. */
function isCovered(meeting: PageMeeting, { x, y }: { x: number; y: number }, reading: PageReading): boolean {
  const { element } = meeting;
  const doc = element.ownerDocument;
  const isPages = (one: Element): boolean => one.parentNode !== doc.documentElement || one === doc.body;
  // Asking for all that lies there costs many times as much as for the topmost, which is ours only where a badge stands already.
  const first = doc.elementFromPoint(x, y);
  const top = first === null || isPages(first) ? first : doc.elementsFromPoint(x, y).find(isPages);
  if (!top || top.contains(element) || element.contains(top)) return false;
  if (top.closest('[role="dialog"], [role="menu"], [role="listbox"], [aria-modal="true"]')) return true;
  return reading.clip !== null && !reading.clip.contains(top);
}
