import { render } from 'preact';
import { COMPOSE, isDark, type Compose, type ComposeReading, type OpenCompose, rangeOf } from '../../sites/gmail';
import type { Translate } from '../../ui/contract';
import { MailNoticeLine } from '../../ui/notice/notice';
import type { NoticeActs, NoticeView } from '../../ui/notice/view';
import { flowHost, type Host } from '../host';
import { placeOver, widthOver } from './place';

export interface Stand {
  show(view: NoticeView, acts: NoticeActs): void;
  hide(): void;
  /** The page has moved. */
  follow(reading: ComposeReading | null): void;
  /** Moves the focus into the notice; false when none is shown. */
  focus(): boolean;
  readonly isOpen: boolean;
}

export interface StandParts {
  readonly open: OpenCompose;
  readonly host: Host;
  readonly css: string;
  readonly t: Translate;
  readonly caret: () => DOMRect | null;
  /** The focus goes back to the text. */
  readonly leave: () => void;
}

/** The cell of an inline reply in which the notice stands in flow. */
const cellOf = ({ root }: Compose): HTMLElement | null => {
  const cells = [...root.querySelectorAll<HTMLElement>(COMPOSE.cell)];
  return cells.find((cell) => cell.matches('.HE')) ?? cells.at(-1) ?? null;
};

/**
 * Stands a compose's notice: over a window, placed from its rectangle, since windows have heights that Gmail reckons and what is put into them pushes Send
 * off; in the flow of an inline reply, which grows freely.
 */
export function createStand({ open, host, css, t, caret, leave }: StandParts): Stand {
  const { compose, signal } = open;
  const doc = compose.body.ownerDocument;
  const inFlow = compose.where === 'inline';
  const spot = doc.createElement('div');
  const lines: HTMLElement[] = [];
  let flow: Host | null = null;
  let now: { view: NoticeView; acts: NoticeActs } | null = null;
  let reading: ComposeReading | null = null;

  const theme = (): string => (isDark(compose.body) ? 'dark' : 'light');
  const put = (): void => {
    if (!inFlow) {
      spot.className = 'mail-spot';
      spot.dataset.theme = theme();
      if (!spot.isConnected) host.root.append(spot);
      return;
    }
    const cell = cellOf(compose);
    if (cell === null) return;
    flow ??= flowHost(doc, signal, css);
    flow.root.dataset.theme = theme();
    if (flow.element.parentElement !== cell) cell.prepend(flow.element);
    if (!spot.isConnected) flow.root.append(spot);
  };
  const place = (): void => {
    if (now === null || inFlow) return;
    spot.hidden = false;
    // What is asked is what of the page lies there: a panel that has just grown reaches down over Send until it is moved.
    spot.style.pointerEvents = 'none';
    // The width first: the height follows from it, and each measuring costs a layout.
    const across = widthOver(compose);
    if (across !== null) spot.style.inlineSize = `${across.width}px`;
    const at = across === null ? null : placeOver(compose, spot.offsetHeight, caret());
    spot.style.pointerEvents = '';
    spot.hidden = at === null;
    if (at !== null) spot.style.transform = `translate(${at.x}px, ${at.y}px)`;
  };
  const mark = (): void => {
    for (const line of lines.splice(0)) line.remove();
    const sentence = now?.view.notice.kind === 'intent' && now.view.said === null ? now.view.notice.sentence : null;
    if (sentence === null || reading === null || spot.hidden) return;
    const range = rangeOf(reading.typed, sentence.from, sentence.to);
    const box = compose.body.getBoundingClientRect();
    const over = inFlow ? null : spot.getBoundingClientRect();
    for (const rect of range?.getClientRects() ?? []) {
      const covered = over !== null && rect.bottom > over.top - 2 && rect.top < over.bottom;
      if (rect.width < 2 || covered || rect.bottom < box.top || rect.bottom > box.bottom + 2) continue;
      const line = doc.createElement('div');
      line.className = 'mail-line';
      line.dataset.theme = theme();
      line.style.inlineSize = `${rect.width}px`;
      line.style.transform = `translate(${rect.left}px, ${rect.bottom}px)`;
      lines.push(line);
      host.root.append(line);
    }
  };
  const paint = (): void => {
    if (now === null) return;
    put();
    render(<MailNoticeLine t={t} view={now.view} acts={now.acts} />, spot);
    place();
    mark();
  };
  // The panel grows when it is opened.
  const sizes = new ResizeObserver(() => {
    place();
    mark();
  });
  sizes.observe(spot);
  const hide = (): void => {
    now = null;
    for (const line of lines.splice(0)) line.remove();
    render(null, spot);
    spot.remove();
    flow?.element.remove();
  };
  // The caret stays where it is, whatever of the notice is pressed.
  spot.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  spot.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      leave();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    hide();
  });
  return {
    show(view, acts) {
      if (signal.aborted) return;
      const other = now !== null && now.view.notice.kind !== view.notice.kind;
      if (other) render(null, spot);
      now = { view, acts };
      paint();
    },
    hide,
    follow(next) {
      reading = next ?? reading;
      place();
      mark();
    },
    focus() {
      const button = now === null || spot.hidden ? null : spot.querySelector<HTMLElement>('button');
      button?.focus({ preventScroll: true });
      return button !== null;
    },
    get isOpen() {
      return now !== null;
    },
  };
}
