import { NOT_TYPED, QUOTED } from './selectors';

/** What is read of a body: nobody proposes a meeting after so much. */
const TYPED = 8_000;
const QUOTED_LENGTH = 4_000;
/** Nodes looked at: a pasted page of a megabyte is not walked to its end. */
const MOST_NODES = 6_000;

/** A text node and where its text stands in what was read. */
interface Piece {
  readonly node: Text;
  readonly from: number;
}

export interface Typed {
  /** What was typed; lines as the body shows them. */
  readonly text: string;
  readonly quoted: string;
  readonly pieces: readonly Piece[];
}

const BLOCKS = new Set(['DIV', 'P', 'LI', 'TR', 'H1', 'H2', 'H3', 'H4', 'UL', 'OL', 'TABLE', 'PRE', 'SECTION']);

/** Reads what was typed into a body, without quotations and signature. It changes nothing. */
export function readTyped(body: HTMLElement): Typed {
  const pieces: Piece[] = [];
  let text = '';
  let nodes = 0;
  const line = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  // By hand, not by recursion: pasted pages nest deeper than the stack.
  const stack: { node: Node; end: boolean }[] = [{ node: body, end: false }];
  while (stack.length > 0 && nodes < MOST_NODES && text.length < TYPED) {
    const { node, end } = stack.pop() as { node: Node; end: boolean };
    nodes += 1;
    if (end) line();
    else if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({ node: node as Text, from: text.length });
      text += (node as Text).data.slice(0, TYPED - text.length).replaceAll('\u00A0', ' ');
    } else if (node instanceof Element) {
      if (node !== body && node.matches(NOT_TYPED)) continue;
      if (node.tagName === 'BR') {
        text += '\n';
        continue;
      }
      const isBlock = node !== body && BLOCKS.has(node.tagName);
      if (isBlock) {
        line();
        stack.push({ node, end: true });
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) stack.push({ node: child, end: false });
    }
  }
  return { text, quoted: readQuoted(body), pieces };
}

function readQuoted(body: HTMLElement): string {
  const quote = body.querySelector(QUOTED);
  if (quote === null) return '';
  const walker = body.ownerDocument.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let nodes = 0; nodes < MOST_NODES && text.length < QUOTED_LENGTH && walker.nextNode() !== null; nodes += 1)
    text += `${(walker.currentNode as Text).data} `;
  return text.slice(0, QUOTED_LENGTH);
}

/** The range of a stretch of what was read; null when the nodes have gone since or the stretch has no text. */
export function rangeOf({ pieces }: Typed, from: number, to: number): Range | null {
  const start = pieces.findLast((piece) => piece.from <= from);
  const end = pieces.findLast((piece) => piece.from < to);
  if (start === undefined || end === undefined || !start.node.isConnected || !end.node.isConnected) return null;
  const range = start.node.ownerDocument.createRange();
  try {
    range.setStart(start.node, Math.min(from - start.from, start.node.length));
    range.setEnd(end.node, Math.min(to - end.from, end.node.length));
  } catch {
    return null;
  }
  return range.collapsed ? null : range;
}
