import type { LocalDate } from '../../core/model';
import type { PageMeeting } from '../site';
import { controlOf, isFaintCopy, readChipText, type ChipText } from './chip-text';
import type { Env } from './env';
import { dayFinder, hourHeight, type Measured, measuredTimes, scrollerOf, UNMEASURED } from './grid';
import { SELECTORS } from './selectors';
import type { Work } from './slices';
import type { EventToken } from './token';

/** A chip that stands for a meeting: all that is read of it in the page. */
export interface Chip {
  readonly text: ChipText;
  readonly token: EventToken;
  readonly title: string;
  readonly element: HTMLElement;
  readonly control: HTMLElement;
  readonly layout: PageMeeting['layout'];
  /** Of the column, row or cell it stands in. */
  readonly day: LocalDate | null;
  /** Taken only where the words do not tell the times. */
  readonly measured: Measured;
  readonly clip: HTMLElement | null;
}

export interface Chips {
  readonly meetings: readonly Chip[];
  /** All that are drawn, tasks and working locations included. */
  readonly seen: number;
  readonly labelled: number;
  readonly unreadable: number;
}

/** Chips that are read between two rests. */
const BATCH = 4;

/**
 * Every chip that is drawn. Rests between batches; a batch is read in one go, its rectangles together and first, so that the page is laid
 * out once and all that is known of a chip is of one moment.
 */
export function* findChips(root: HTMLElement, schedule: boolean, month: boolean, env: Env): Work<Chips> {
  const all = [...root.querySelectorAll<HTMLElement>(SELECTORS.chip)];
  const dayOf = dayFinder();
  const view = root.ownerDocument.defaultView;
  const meetings: Chip[] = [];
  let seen = 0;
  let labelled = 0;
  let unreadable = 0;
  let hour: number | null | undefined;
  for (let from = 0; from < all.length; from += BATCH) {
    const drawn = all
      .slice(from, from + BATCH)
      .filter((chip) => !isFaintCopy(chip))
      .map((element) => ({ element, rect: env.measure(element) }))
      .filter(({ rect }) => rect.width > 0 && rect.height > 0);
    seen += drawn.length;
    for (const { element, rect } of drawn) {
      const control = controlOf(element);
      const text = readChipText(element, control);
      const { token, title, label } = text;
      if (text.labelled) labelled += 1;
      if (token.kind === 'entry') continue;
      if (token.kind === 'unreadable' || title === null) {
        unreadable += 1;
        continue;
      }
      const layout = layoutOf(element, schedule, month);
      const needsMeasure = layout === 'timed' && label.times === null && label.allDay !== true;
      if (needsMeasure) hour ??= hourHeight(root, env);
      const measured = needsMeasure ? measuredTimes(element, rect, hour ?? null, env) : UNMEASURED;
      meetings.push({
        text,
        token,
        title,
        element,
        control,
        layout,
        day: dayOf(element),
        measured,
        clip: scrollerOf(element, view),
      });
    }
    yield;
  }
  return { meetings, seen, labelled, unreadable };
}

function layoutOf(chip: HTMLElement, schedule: boolean, month: boolean): PageMeeting['layout'] {
  if (schedule) return 'schedule-row';
  if (!chip.matches(SELECTORS.stacked)) return 'timed';
  // In a month, timed events are a dot and a text; all-day ones are painted bars.
  const face = chip.querySelector<HTMLElement>(SELECTORS.stackedFace);
  return month && (face === null || face.style.backgroundColor === '') ? 'month-line' : 'all-day';
}

/**
 * One chip for each occurrence: the person's own calendar before others, else the first on the page. Later pieces of an event that
 * passes midnight, and its rows on later days of the schedule, are the same occurrence.
 */
export function withoutRepeats(chips: readonly Chip[], account: string | null): Chip[] {
  const byKey = new Map<string, Chip>();
  const isOwn = ({ token }: Chip): boolean => token.calendarId.toLowerCase() === account;
  for (const chip of chips) {
    const before = byKey.get(chip.token.key);
    if (before === undefined || (!isOwn(before) && isOwn(chip))) byKey.set(chip.token.key, chip);
  }
  return [...byKey.values()];
}
