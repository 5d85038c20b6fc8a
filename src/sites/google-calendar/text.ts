/** Text of host nodes, without `innerText` (which lays the page out). */

/** Text with line breaks where the page has them; blanks tidied. Nodes for which `skip` holds are left out. */
export function plainText(root: Node, skip: (element: Element) => boolean = () => false): string {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) pieces.push(node.nodeValue ?? '');
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (skip(element)) return;
    if (element.localName === 'br') pieces.push('\n');
    const block = /^(?:p|div|li|ul|ol|h\d)$/.test(element.localName);
    if (block) pieces.push('\n');
    for (const child of element.childNodes) walk(child);
    if (block) pieces.push('\n');
  };
  for (const child of root.childNodes) walk(child);
  return pieces
    .join('')
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
}

/** Where to join a call, in a place or a description. */
const CALL =
  /(?:meet\.google\.com|zoom\.us|zoomgov\.com|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeet\.me|gotomeeting\.com|chime\.aws|bluejeans\.com|around\.co)\/|\bmicrosoft teams\b|\bgoogle meet\b/i;

export const namesCall = (text: string | null): boolean => text !== null && CALL.test(text);

/** What the doors take for an address. */
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+$/;

/** A lower-cased address, or null. */
export function addressIn(text: string | null | undefined): string | null {
  const trimmed = text?.trim().toLowerCase() ?? '';
  return trimmed.length <= 254 && ADDRESS.test(trimmed) ? trimmed : null;
}

/** The language that a node is written in. */
export const langOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? '';

/** Cut so that a stranger's title of a megabyte stays a title. */
export const clipped = (text: string, max: number): string => (text.length > max ? text.slice(0, max) : text);
