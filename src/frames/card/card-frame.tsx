import { render } from 'preact';
import type { FrameSubject } from '../../messages/areas/frames';
import type { FrameLook, FromFrame, ToFrame } from '../../messages/frame-channel';
import type { Ask } from '../../messages/messages';
import { Card } from '../../ui/card/card';
import type { CardActs, CardView } from '../../ui/card/view';
import type { Translate } from '../../ui/contract';
import { Tip } from '../../ui/tip';
import { say } from '../../ui/words';
import type { Sight } from '../parts/sight';
import { loadCard } from './load-card';

export interface CardFrameParts {
  readonly root: HTMLElement;
  readonly ask: Ask;
  readonly t: Translate;
  readonly sight: Sight;
  readonly tell: (message: FromFrame) => void;
}

export interface CardFrame {
  begun(turn: number, subject: FrameSubject): void;
  told(message: Exclude<ToFrame, { tell: 'begin' }>): void;
}

type Shown = Extract<ToFrame, { tell: 'show' }>;

const NOTHING: Shown = { tell: 'show', turn: 0, view: 'none', look: { dark: false, width: 0, height: 0 } };

/** The card of one meeting after another, and the sentence behind each one's mark: what is hovered is looked up before it is pressed. */
export function createCardFrame({ root, ask, t, sight, tell }: CardFrameParts): CardFrame {
  let shown = NOTHING;
  let begunTurn = 0;
  let acts: CardActs | null = null;
  let card: CardView = { state: 'loading' };
  let tip: { readonly headline: string; readonly detail: string | null } | null = null;
  let drawn = '';

  const paint = (): void => {
    const { turn, view } = shown;
    // What was begun before is not this meeting's.
    const isReady = turn === begunTurn;
    if (view === 'card' && isReady && acts !== null) render(<Card t={t} view={card} acts={acts} id="card" />, root);
    else if (view === 'tip' && isReady && tip !== null) render(<Tip id="tip" {...tip} />, root);
    else render(null, root);
    const now = `${turn} ${root.firstElementChild === null ? 'none' : view}`;
    if (now !== drawn) {
      drawn = now;
      sight.renew();
      if (view === 'card') root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    }
    measure();
  };
  const measure = (): void => {
    const part = root.firstElementChild;
    if (part === null || shown.turn !== begunTurn) return;
    const { width, height } = part.getBoundingClientRect();
    tell({ tell: 'size', turn: shown.turn, width: Math.ceil(width), height: Math.ceil(height) });
    tell({ tell: 'busy', turn: shown.turn, busy: root.querySelector('textarea') !== null });
  };
  new ResizeObserver(measure).observe(root);

  const wear = ({ dark, width, height }: FrameLook): void => {
    const { documentElement: page } = root.ownerDocument;
    page.dataset.theme = dark ? 'dark' : 'light';
    page.style.setProperty('--frame-width', `${width}px`);
    page.style.setProperty('--frame-height', `${height}px`);
  };
  const close = (): void => tell({ tell: 'close', turn: shown.turn });
  root.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });

  return {
    begun(turn, { snapshot }) {
      begunTurn = turn;
      tip = null;
      const isCurrent = (): boolean => begunTurn === turn;
      const lookUpTip = async (): Promise<void> => {
        const reply = await ask('frame/tip', { key: snapshot.key });
        if (!reply.ok || !isCurrent()) return;
        const { headline, detail } = reply.value;
        tip = { headline: say(t, headline), detail: detail && say(t, detail) };
        paint();
      };
      void lookUpTip();
      const show = (view: CardView): void => {
        card = view;
        paint();
      };
      acts = loadCard({ ask, snapshot, show, close, isCurrent });
      paint();
    },
    told(message) {
      if (message.tell === 'sight') return sight.around(message.clear);
      shown = message;
      wear(message.look);
      paint();
    },
  };
}
