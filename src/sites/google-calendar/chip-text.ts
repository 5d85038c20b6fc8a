import { cutAtTitle, type Label, readLabel } from './label';
import { COPY_CLASS, SELECTORS } from './selectors';
import { langOf } from './text';
import { readToken, type Token } from './token';

/** What the text and attributes of one chip say. Kept for as long as they stay the same. */
export interface ChipText {
  readonly token: Token;
  readonly title: string | null;
  readonly label: Label;
  readonly labelled: boolean;
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
  const title = shown.trim() || scheduleTitle(chip, control) || longestShown(chip, label);
  const text: ChipText = {
    token: readToken(id, chip.getAttribute('jslog')),
    title: title === '' ? null : title,
    label: readLabel(label, title, langOf(chip)),
    labelled: label !== '',
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
