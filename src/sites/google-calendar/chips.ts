import type { PageMeeting } from '../site';
import { isFaintCopy, readChipText, type ChipText } from './chip-text';
import type { Env } from './env';
import { SELECTORS } from './selectors';
import type { EventToken } from './token';

/** A chip that stands for a meeting, with its rectangle. */
export interface Chip extends ChipText {
  readonly token: EventToken;
  readonly title: string;
  readonly element: HTMLElement;
  readonly layout: PageMeeting['layout'];
  readonly rect: ReturnType<Env['measure']>;
}

export interface Chips {
  readonly meetings: readonly Chip[];
  /** All that are drawn, tasks and working locations included. */
  readonly seen: number;
  readonly labelled: number;
  readonly unreadable: number;
}

/** Every chip that is drawn. Rectangles are taken together, before anything else is asked, so that the page is laid out once. */
export function findChips(root: ParentNode, schedule: boolean, month: boolean, env: Env): Chips {
  const drawn = [...root.querySelectorAll<HTMLElement>(SELECTORS.chip.find)]
    .filter((chip) => !isFaintCopy(chip))
    .map((element) => ({ element, rect: env.measure(element) }))
    .filter(({ rect }) => rect.width > 0 && rect.height > 0);
  const meetings: Chip[] = [];
  let labelled = 0;
  let unreadable = 0;
  for (const { element, rect } of drawn) {
    const text = readChipText(element);
    if (text.labelled) labelled += 1;
    if (text.token.kind === 'entry') continue;
    if (text.token.kind === 'unreadable' || text.title === null) unreadable += 1;
    else
      meetings.push({ ...text, token: text.token, title: text.title, element, rect, layout: layoutOf(element, schedule, month) });
  }
  return { meetings, seen: drawn.length, labelled, unreadable };
}

function layoutOf(chip: HTMLElement, schedule: boolean, month: boolean): PageMeeting['layout'] {
  if (schedule) return 'schedule-row';
  if (!chip.matches(SELECTORS.stacked.find)) return 'timed';
  // In a month, timed events are a dot and a text; all-day ones are painted bars.
  const face = chip.querySelector<HTMLElement>(SELECTORS.stackedFace.find);
  return month && (face === null || face.style.backgroundColor === '') ? 'month-line' : 'all-day';
}

/**
 * One chip for each occurrence: the person's own calendar before others, else the first on the page. Later pieces of an event that
 * passes midnight, and its rows on later days of the schedule, are the same occurrence.
 */
export function withoutRepeats(chips: readonly Chip[], account: string | null): Map<string, Chip> {
  const byKey = new Map<string, Chip>();
  for (const chip of chips) {
    const before = byKey.get(chip.token.key);
    const own = chip.token.calendarId.toLowerCase() === account;
    if (before === undefined || (own && before.token.calendarId.toLowerCase() !== account)) byKey.set(chip.token.key, chip);
  }
  return byKey;
}
