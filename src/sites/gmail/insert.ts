/** What begins and ends a line. */
const BLOCK = 'div, p, li, td, blockquote, h1, h2, h3, h4, pre';

/**
 * Writes into a body as if the person had typed: undo works, and Gmail hears of it. Blanks and lines come between what is written and what
 * stands beside it; nothing else of the body is touched.
 * @param range what is replaced, or a caret; null: the end of what was typed
 * @returns false when the browser refused
 */
export function insertText(body: HTMLElement, text: string, range: Range | null): boolean {
  const doc = body.ownerDocument;
  const selection = doc.getSelection();
  if (selection === null || !body.isConnected) return false;
  const target = range !== null && body.contains(range.commonAncestorContainer) ? range : endOf(body);
  const written = betweenLines(text, besideOf(target, body));
  body.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(target);
  // Deprecated and irreplaceable: no other way of writing keeps the page's own undo.
  return (doc as { execCommand(command: string, ui: boolean, value: string): boolean }).execCommand('insertText', false, written);
}

/** What stands on the same line before and behind. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

/**
 * A text with what belongs between it and its neighbours: several lines stand by themselves, a sentence has a blank to either side,
 * except where there is one, and in languages that write none.
 */
export function betweenLines(text: string, { before, after }: Beside): string {
  const isLong = text.includes('\n');
  const between = (left: string, right: string): string => {
    const isAlone = left.trim() === '' || right.trim() === '' || right.startsWith('\n');
    if (isAlone || (!isLong && (/\s$/u.test(left) || /^\s/u.test(right)))) return '';
    if (isLong) return '\n\n';
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。！？]$/u.test(left) ? '' : ' ';
  };
  return `${between(before, text)}${text}${between(text, after)}`;
}

function besideOf(range: Range, body: HTMLElement): Beside {
  const { startContainer: start, endContainer: end } = range;
  const line = (node: Node): Element => {
    const block = (node instanceof Element ? node : node.parentElement)?.closest(BLOCK) ?? body;
    return body.contains(block) ? block : body;
  };
  const [before, after] = [body.ownerDocument.createRange(), body.ownerDocument.createRange()];
  before.setStart(line(start), 0);
  before.setEnd(start, range.startOffset);
  after.selectNodeContents(line(end));
  after.setStart(end, range.endOffset);
  return { before: lineText(before, false), after: lineText(after, true) };
}

/** The text of a stretch up to where its line breaks, seen from its beginning or its end. */
function lineText(range: Range, fromStart: boolean): string {
  const nodes = [...range.cloneContents().childNodes];
  const ordered = fromStart ? nodes : nodes.toReversed();
  const broken = ordered.findIndex((node) => node instanceof Element && node.matches(`br, ${BLOCK}`));
  const inline = broken === -1 ? ordered : ordered.slice(0, broken);
  return (fromStart ? inline : inline.toReversed()).map(({ textContent }) => textContent ?? '').join('');
}

/** Takes the last thing written back, by the page's own undo. */
export function undoInsert(body: HTMLElement): boolean {
  body.focus({ preventScroll: true });
  return (body.ownerDocument as { execCommand(command: string): boolean }).execCommand('undo');
}

/** Before a quotation or signature, else the end. */
function endOf(body: HTMLElement): Range {
  const range = body.ownerDocument.createRange();
  const first = [...body.children].find((one) =>
    one.matches('.gmail_quote, .gmail_quote_container, .gmail_signature, .gmail_signature_prefix, .gmail_extra'),
  );
  range.selectNodeContents(body);
  if (first !== undefined) range.setEndBefore(first);
  range.collapse(false);
  return range;
}
