import { render } from 'preact';
import type { Mark, SpentNote } from '../../core/model';
import type { PageRow } from '../../sites/zoom';
import type { Translate } from '../../ui/contract';
import { Glyph } from '../../ui/glyph';
import { SIGN_ICON, signsOf } from '../../ui/sign';
import { say } from '../../ui/words';

/** A row narrower than this has the sign alone, in its lower corner, over no words of its own. */
const NARROW = 460;
const GAP = 12;

export interface Pills {
  draw(rows: readonly PageRow[], marks: ReadonlyMap<string, Mark>, notes: ReadonlyMap<string, SpentNote>): void;
  /** Follows the rows: all is measured before anything is moved. */
  place(): void;
  clear(): void;
  readonly drawn: number;
}

interface Stood {
  readonly row: PageRow;
  readonly spot: HTMLElement;
}

/** "14 of 30 min; last four: 15, 12, 16, 14". */
export function noteWords(t: Translate, { minutes, planned, earlier }: SpentNote): string {
  const spent = planned === null ? t('zoom_spent', { count: minutes }) : t('zoom_spent_of', { minutes, planned });
  if (earlier.length === 0) return spent;
  return t('zoom_spent_earlier', {
    spent,
    count: earlier.length,
    list: new Intl.ListFormat(t.lang, { type: 'unit' }).format(earlier.map(String)),
  });
}

/** Marks at the end of rows: a sign and its word, as real buttons; and the time really spent, as plain words. */
export function createPills(root: HTMLElement, t: Translate, onOpen: (row: PageRow, spot: HTMLElement) => void): Pills {
  const doc = root.ownerDocument;
  const holder = doc.createElement('div');
  holder.className = 'spots';
  root.append(holder);
  let stood: Stood[] = [];

  const clear = (): void => {
    for (const { spot } of stood) render(null, spot);
    holder.replaceChildren();
    stood = [];
  };
  const put = (row: PageRow, mark: Mark | null, note: SpentNote | null): void => {
    const spot = doc.createElement('div');
    spot.className = 'spot asy';
    if (mark !== null) {
      const [sign = 'async'] = signsOf(mark);
      const words = say(t, mark.headline);
      render(
        <button type="button" class="pill" data-kind={sign} aria-label={t('zoom_pill', { headline: words, title: mark.title })}>
          <Glyph name={SIGN_ICON[sign]} size={12} />
          <span>{words}</span>
        </button>,
        spot,
      );
      spot.addEventListener('click', () => onOpen(row, spot));
    } else if (note !== null) render(<span class="fact num">{noteWords(t, note)}</span>, spot);
    holder.append(spot);
    stood.push({ row, spot });
  };
  const place = (): void => {
    const view = doc.defaultView;
    if (!view || stood.length === 0) return;
    const rtl = view.getComputedStyle(doc.documentElement).direction === 'rtl';
    const moves = stood.map(({ row, spot }) => [spot, spotOf(row, spot, rtl, view)] as const);
    for (const [spot, at] of moves) {
      spot.hidden = at === null;
      if (at !== null) spot.style.transform = `translate(${at.x}px, ${at.y}px)`;
    }
  };
  return {
    draw(rows, marks, notes) {
      clear();
      for (const row of rows) {
        const mark = marks.get(row.row.key);
        const note = notes.get(row.row.key);
        if (mark?.shown) put(row, mark, null);
        else if (note) put(row, null, note);
      }
      place();
    },
    place,
    clear,
    get drawn() {
      return stood.length;
    },
  };
}

/** Where a mark goes; null where its row is not seen, or something else lies over it. */
function spotOf({ element, end }: PageRow, spot: HTMLElement, rtl: boolean, view: Window): { x: number; y: number } | null {
  const row = element.getBoundingClientRect();
  if (!element.isConnected || row.width === 0 || row.bottom < 0 || row.top > view.innerHeight) return null;
  const hidden = spot.hidden;
  spot.hidden = false;
  // On a narrow row there is room for the sign alone; its words are in its name.
  spot.firstElementChild?.classList.toggle('small', row.width < NARROW);
  const size = spot.firstElementChild?.getBoundingClientRect() ?? { width: 0, height: 0 };
  spot.hidden = hidden;
  const stop = end?.getBoundingClientRect();
  const clear = stop !== undefined && stop.width > 0;
  const x = rtl ? (clear ? stop.right : row.left) + GAP : (clear ? stop.left : row.right) - GAP - size.width;
  const y = row.width < NARROW ? row.bottom - size.height - 6 : row.top + (row.height - size.height) / 2;
  const top = element.ownerDocument
    .elementsFromPoint(x + size.width / 2, y + size.height / 2)
    .find((one) => one.parentNode !== element.ownerDocument.documentElement || one === element.ownerDocument.body);
  const covered = top !== undefined && !top.contains(element) && !element.contains(top);
  return covered ? null : { x: Math.round(x), y: Math.round(y) };
}
