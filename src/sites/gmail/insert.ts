/**
 * Writes into a body as if the person had typed: undo works, and Gmail hears of it. Nothing else of the body is touched.
 * @param range what is replaced, or a caret; null: the end of what was typed
 * @returns false when the browser refused
 */
export function insertText(body: HTMLElement, text: string, range: Range | null): boolean {
  const doc = body.ownerDocument;
  const selection = doc.getSelection();
  if (selection === null || !body.isConnected) return false;
  const target = range !== null && body.contains(range.commonAncestorContainer) ? range : endOf(body);
  body.focus({ preventScroll: true });
  selection.removeAllRanges();
  selection.addRange(target);
  // Deprecated and irreplaceable: no other way of writing keeps the page's own undo.
  return (doc as { execCommand(command: string, ui: boolean, value: string): boolean }).execCommand('insertText', false, text);
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
