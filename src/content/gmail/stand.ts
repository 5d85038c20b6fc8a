import { COMPOSE, isDark, type Compose, type OpenCompose } from '../../sites/gmail';
import type { FrameLook } from '../../messages/frame-channel';
import { type FrameHost, makeFlowHost, makeFrameHost } from '../frames/host';
import type { LineSpot } from '../frames/line-frame';
import { placeOver, widthOver } from './place';

/** Where a compose's notice stands, and how it looks there. */
export interface Stand {
  readonly host: FrameHost;
  readonly look: () => FrameLook;
  readonly spot?: (height: number) => LineSpot | null;
}

/** The cell of an inline reply in which the notice stands in flow. */
const cellOf = ({ root }: Compose): HTMLElement | null => {
  const cells = [...root.querySelectorAll<HTMLElement>(COMPOSE.cell)];
  return cells.find((cell) => cell.matches('.HE')) ?? cells.at(-1) ?? null;
};

/**
 * The stand of a notice: over a window, placed from its rectangle, since windows have heights that Gmail reckons and what is put into them pushes Send
 * off; in the flow of an inline reply, which grows freely.
 * @param touched the page has changed or removed it
 */
export function standOf({ compose }: OpenCompose, caret: () => DOMRect | null, touched: () => void): Stand {
  const doc = compose.body.ownerDocument;
  const look = (): FrameLook => ({
    dark: isDark(compose.body),
    width: widthOver(compose)?.width ?? 0,
    height: doc.defaultView?.innerHeight ?? 0,
  });
  if (compose.where !== 'inline')
    return { host: makeFrameHost(doc, touched), look, spot: (height) => placeOver(compose, height, caret()) };
  const put = (element: HTMLElement): void => {
    const cell = cellOf(compose);
    if (cell !== null && element.parentElement !== cell) cell.prepend(element);
  };
  return { host: makeFlowHost(doc, { put, style: [], touched }), look };
}
