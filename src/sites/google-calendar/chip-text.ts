import { cutAtTitle, type Label, readLabel } from './label';
import { plusDays } from './datekey';
import { COPY_CLASS, SELECTORS } from './selectors';
import { langOf } from './text';
import { readToken, type Token } from './token';

/** What the text and attributes of one chip say. Kept for as long as they stay the same. */
export interface ChipText {
  readonly token: Token;
  readonly title: string | null;
  readonly label: Label;
  /** Its label was read as labels of its kind are: that of a meeting with title and times. */
  readonly isUnderstood: boolean;
}

interface Kept {
  readonly id: string;
  readonly label: string;
  readonly shown: string;
  readonly text: ChipText;
}

const kept = new WeakMap<Element, Kept>();

/** The element that opens the event: a timed chip itself, else the button inside. */
export const controlOf = (chip: HTMLElement): HTMLElement =>
  chip.getAttribute('role') === 'button' ? chip : (chip.querySelector<HTMLElement>(SELECTORS.control) ?? chip);

/** Continuation pieces of a long event, painted almost clear over later days. */
export function isFaintCopy(chip: HTMLElement): boolean {
  const { opacity } = chip.style;
  return chip.classList.contains(COPY_CLASS) || (opacity !== '' && Number(opacity) < 0.1);
}

/** Reads a chip's words; the same node with the same words is read once. */
export function readChipText(chip: HTMLElement, control: HTMLElement): ChipText {
  const id = chip.getAttribute('data-eventid') ?? '';
  const label = labelOf(chip, control);
  const titled = chip.querySelector(SELECTORS.title);
  const shown = titled?.textContent ?? '';
  const before = kept.get(chip);
  if (before !== undefined && before.id === id && before.label === label && before.shown === shown) return before.text;
  const lang = langOf(chip);
  const title = withoutCounter(shown.trim() || scheduleTitle(chip, control) || longestShown(chip, label), label, lang);
  const token = readToken(id, chip.getAttribute('jslog'));
  const said = readLabel(label, title, lang);
  const text: ChipText = {
    token,
    title: title === '' ? null : title,
    label: said,
    isUnderstood: token.kind === 'event' ? said.isUnderstood : label !== '',
  };
  kept.set(chip, { id, label, shown, text });
  return text;
}

/** Schedule rows label their button; all others hold a text that only screen readers get. */
function labelOf(chip: HTMLElement, control: HTMLElement): string {
  const spoken = control.getAttribute('aria-label') ?? chip.querySelector(SELECTORS.hiddenLabel)?.textContent;
  if (spoken) return spoken;
  for (const child of control.children) {
    if (child.getAttribute('aria-hidden') !== 'true' && child.childElementCount === 0) {
      const text = child.textContent?.trim() ?? '';
      if (text !== '') return text;
    }
  }
  return '';
}

const scheduleTitle = (chip: HTMLElement, control: HTMLElement): string =>
  control !== chip && control.hasAttribute('aria-label') ? (control.textContent?.trim() ?? '') : '';

/** Which day of how many: "(Day 4/17)", "(Day 4 of 17)", in any language. */
const COUNTER = /\s*[(（][^()（）]*?(\d+)[^()（）\d]+(\d+)[^()（）\d]*[)）]\s*$/;

/**
 * Rows of an event of several days count them behind the title, in other words than the label does. Where the label counts the same, or
 * its dates are as many days, the counter is none of the title's own.
 */
function withoutCounter(title: string, label: string, lang: string): string {
  const own = countIn(title);
  if (own === null || own.before === '') return title;
  const { dates } = readLabel(label, own.before, lang);
  if (dates !== null && plusDays(dates.from, own.days - 1) === dates.to) return own.before;
  const [behind = ''] = /^\s*[(（][^)）]*[)）]/.exec(cutAtTitle(label, own.before)?.tail ?? '') ?? [];
  const other = countIn(behind);
  const isSame = other !== null && other.day === own.day && other.days === own.days;
  return isSame && cutAtTitle(label, title) === null ? own.before : title;
}

/** Languages say either number first; the day is never the greater. */
function countIn(text: string): { readonly before: string; readonly day: number; readonly days: number } | null {
  const found = COUNTER.exec(text);
  const [one = 0, other = 0] = found?.slice(1).map(Number) ?? [];
  return found && { before: text.slice(0, found.index), day: Math.min(one, other), days: Math.max(one, other) };
}

/** Without a known class: the painted text that stands in the label right after the times. Places and short times do not. */
function longestShown(chip: HTMLElement, label: string): string {
  let best = '';
  let bestAt = Number.POSITIVE_INFINITY;
  for (const shown of chip.querySelectorAll(SELECTORS.shown)) {
    for (const leaf of [shown, ...shown.querySelectorAll('*')]) {
      const text = leaf.childElementCount === 0 ? (leaf.textContent?.trim() ?? '') : '';
      const at = text === '' ? -1 : (cutAtTitle(label, text)?.head.length ?? -1);
      if (at > 0 && (at < bestAt || (at === bestAt && text.length > best.length))) {
        best = text;
        bestAt = at;
      }
    }
  }
  return best;
}
