import type { ToFrame } from '../../messages/frame-channel';
import { Card } from '../../ui/card/card';
import type { CardActs, CardView } from '../../ui/card/view';
import { Tip } from '../../ui/tip';
import { say } from '../../ui/words';
import { createStage } from '../parts/stage';
import type { Frame, FrameParts } from '../parts/start';
import { loadCard } from './load-card';

type Shown = Extract<ToFrame, { tell: 'show' }>;

const NOTHING: Shown = { tell: 'show', turn: 0, view: 'none', look: { dark: false, width: 0, height: 0 } };

/** The card of one meeting after another, and the sentence behind each one's mark: what is hovered is looked up before it is pressed. */
export function createCardFrame({ root, ask, t, sight, tell }: FrameParts): Frame {
  let shown = NOTHING;
  let begunTurn = 0;
  let acts: CardActs | null = null;
  let card: CardView = { state: 'loading' };
  let tip: { readonly headline: string; readonly detail: string | null } | null = null;

  const paint = (): void => {
    const { turn, view } = shown;
    // What was begun before is not this meeting's.
    const isReady = turn === begunTurn;
    const part =
      view === 'card' && isReady && acts !== null ? (
        <Card t={t} view={card} acts={acts} id="card" />
      ) : view === 'tip' && isReady && tip !== null ? (
        <Tip id="tip" {...tip} />
      ) : null;
    const isNew = stage.paint(part, `${turn} ${part === null ? 'none' : view}`);
    if (isNew && view === 'card') root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  };
  const close = (): void => tell({ tell: 'close', turn: shown.turn });
  const stage = createStage({
    root,
    sight,
    close,
    measured(width, height) {
      const { turn } = shown;
      if (turn !== begunTurn) return;
      tell({ tell: 'size', turn, width, height });
      tell({ tell: 'busy', turn, busy: root.querySelector('textarea') !== null });
    },
  });

  return {
    begun(turn, subject) {
      if (subject.kind !== 'meeting') return;
      const { snapshot } = subject;
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
      if (message.tell !== 'show') return;
      shown = message;
      stage.wear(message.look);
      paint();
    },
  };
}
