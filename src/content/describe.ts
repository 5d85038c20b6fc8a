/**
 * Accessible descriptions: the one thing of the host's that we touch. `aria-describedby` cannot cross a shadow root, so the
 * sentence stands hidden in the light DOM, and its id is appended to whatever the host wrote there.
 */

const ATTRIBUTE = 'aria-describedby';
/** Ids are random, but of a form that a newer copy of ours recognises and sweeps up. */
const OURS = /^a[0-9a-f]{12}_\d+$/;

export interface Descriptions {
  /** Describes exactly these controls; others lose our sentence. Focus is never moved. */
  show(wanted: ReadonlyMap<HTMLElement, string>): void;
  clear(): void;
}

const tokens = (element: Element): string[] => (element.getAttribute(ATTRIBUTE) ?? '').split(/\s+/u).filter((one) => one !== '');

function write(element: Element, ids: readonly string[]): void {
  const text = ids.join(' ');
  if (text === '') element.removeAttribute(ATTRIBUTE);
  else if (text !== element.getAttribute(ATTRIBUTE)) element.setAttribute(ATTRIBUTE, text);
}

/** Takes ids of earlier copies off the page, with the sentences they name. */
export function sweep(doc: Document): void {
  for (const element of doc.querySelectorAll(`[${ATTRIBUTE}]`)) {
    const all = tokens(element);
    const kept = all.filter((id) => !OURS.test(id));
    if (kept.length < all.length) write(element, kept);
  }
  for (const sentence of doc.querySelectorAll('html > div[hidden] > span[id]')) {
    if (OURS.test(sentence.id)) sentence.parentElement?.remove();
  }
}

/** Starts with nothing described; ends with the signal, leaving the page as it was. */
export function createDescriptions(doc: Document, signal: AbortSignal): Descriptions {
  const holder = doc.createElement('div');
  holder.hidden = true;
  const prefix = `a${[...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}_`;
  const described = new Map<HTMLElement, HTMLSpanElement>();
  let next = 0;

  const remove = (control: HTMLElement, sentence: HTMLSpanElement): void => {
    write(
      control,
      tokens(control).filter((id) => id !== sentence.id),
    );
    sentence.remove();
    described.delete(control);
  };
  const clear = (): void => {
    for (const [control, sentence] of described) remove(control, sentence);
    holder.remove();
  };
  const show = (wanted: ReadonlyMap<HTMLElement, string>): void => {
    for (const [control, sentence] of described) if (!wanted.has(control)) remove(control, sentence);
    if (wanted.size === 0) return holder.remove();
    if (!holder.isConnected) doc.documentElement.append(holder);
    for (const [control, text] of wanted) {
      const sentence = described.get(control) ?? doc.createElement('span');
      if (sentence.id === '') {
        sentence.id = `${prefix}${next++}`;
        described.set(control, sentence);
        holder.append(sentence);
      }
      if (sentence.textContent !== text) sentence.textContent = text;
      // The host may have written its own value anew since.
      const all = tokens(control);
      if (!all.includes(sentence.id)) write(control, [...all, sentence.id]);
    }
  };
  signal.addEventListener('abort', clear);
  return { show, clear };
}
