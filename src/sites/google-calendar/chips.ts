import type { LocalDate } from '../../core/model';
import type { PageMeeting } from '../site';
import { controlOf, isFaintCopy, readChipText, type ChipText } from './chip-text';
import type { Env } from './env';
import { dayFinder, hourHeight, type Measured, measuredTimes, scrollerOf, UNMEASURED } from './grid';
import type { Entry, Recalled } from './memory';
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
  readonly understood: number;
  readonly unreadable: number;
}

/** Chips that are read between two rests. */
const BATCH = 4;

/**
 * Every chip that is drawn. Rests between batches; a batch is read in one go, its rectangles together and first, so that the page is laid
 * out once and all that is known of a chip is of one moment. Chips without a change inside say what they said; where nothing else has
 * changed either, they are not even measured.
 */
export function* findChips(
  root: HTMLElement,
  { schedule, month, env, memory }: { schedule: boolean; month: boolean; env: Env; memory: Recalled },
): Work<Chips> {
  const { of, since } = memory;
  const before = of.entries;
  const isStill = since?.only === true && before.size > 0;
  const all = isStill ? [...before.values()].map(({ element }) => element) : root.querySelectorAll<HTMLElement>(SELECTORS.chip);
  const dayOf = dayFinder();
  const view = root.ownerDocument.defaultView;
  let hour: number | null | undefined;
  const read = (element: HTMLElement, rect: Box): Entry => {
    const parent = element.parentElement;
    const kept = since === null || since.chips.has(element) ? undefined : before.get(element);
    const known = kept?.parent === parent ? kept.said : null;
    const bare = { element, parent, said: known, isDrawn: false, chip: null };
    if (rect === null || rect.width === 0 || rect.height === 0) return bare;
    const said = known ?? saidBy(element);
    const { text, control } = said;
    const { token, title, label } = text;
    if (token.kind !== 'event' || title === null) return { ...bare, said, isDrawn: true };
    const layout = layoutOf(element, schedule, month);
    const needsMeasure = layout === 'timed' && label.times === null && label.allDay !== true;
    if (needsMeasure) hour ??= hourHeight(root, env);
    const measured = needsMeasure ? measuredTimes(element, rect, hour ?? null, env) : UNMEASURED;
    const clip = scrollerOf(element, view);
    const chip = { text, token, title, element, control, layout, day: dayOf(element), measured, clip };
    return { element, parent, said, isDrawn: true, chip };
  };
  const entries = new Map<Element, Entry>();
  let batch: HTMLElement[] = [];
  const readBatch = (): void => {
    const rects = batch.map((element) => (isFaintCopy(element) ? null : env.measure(element)));
    for (const [at, element] of batch.entries()) entries.set(element, read(element, rects[at] ?? null));
    batch = [];
  };
  for (const element of all) {
    const same = isStill && !since.chips.has(element) ? before.get(element) : undefined;
    // Entered at once, so that the order stays that of the page.
    entries.set(element, same ?? { element, parent: null, said: null, isDrawn: false, chip: null });
    if (same !== undefined || batch.push(element) < BATCH) continue;
    readBatch();
    yield;
  }
  readBatch();
  of.entries = entries;
  return counted(entries);
}

type Box = ReturnType<Env['measure']> | null;

function saidBy(element: HTMLElement): Pick<Chip, 'text' | 'control'> {
  const control = controlOf(element);
  return { control, text: readChipText(element, control) };
}

function counted(entries: ReadonlyMap<Element, Entry>): Chips {
  const meetings: Chip[] = [];
  let seen = 0;
  let understood = 0;
  let unreadable = 0;
  for (const { isDrawn, said, chip } of entries.values()) {
    if (!isDrawn) continue;
    seen += 1;
    if (said?.text.isUnderstood) understood += 1;
    if (chip !== null) meetings.push(chip);
    else if (said?.text.token.kind !== 'entry') unreadable += 1;
  }
  return { meetings, seen, understood, unreadable };
}

function layoutOf(chip: HTMLElement, schedule: boolean, month: boolean): PageMeeting['layout'] {
  if (schedule) return 'schedule-row';
  if (!chip.matches(SELECTORS.stacked)) return 'timed';
  // In a month, timed events are a dot and a text; all-day ones are painted bars.
  const face = month ? chip.querySelector<HTMLElement>(SELECTORS.stackedFace) : null;
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
