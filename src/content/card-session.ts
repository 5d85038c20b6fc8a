import type { CardFacts, MeetingSnapshot } from '../core/model';
import type { Ask } from '../messages/messages';
import { cardActs } from './card-acts';
import type { CardPlace, CardStand } from './card-stand';

export interface CardSession {
  open(snapshot: MeetingSnapshot, place: CardPlace): void;
  /** Says in the open card that the extension was replaced under the page. */
  gone(): void;
}

export interface CardSessionParts {
  readonly ask: Ask;
  readonly stand: CardStand;
  readonly changed: () => void;
  readonly orphaned: () => void;
}

/** One meeting's card from loading to closing. A newer card makes a late answer for an older one void. */
export function createCardSession({ ask, stand, changed, orphaned }: CardSessionParts): CardSession {
  let turn = 0;
  const load = async (snapshot: MeetingSnapshot, mine: number, keep: (facts: CardFacts) => void): Promise<void> => {
    const reply = await ask('page/card', { snapshot });
    if (mine !== turn || !stand.isOpen) return;
    if (reply.ok) {
      keep(reply.value);
      stand.update({ state: 'ready', facts: reply.value });
    } else if (reply.problem.code === 'gone') orphaned();
    else stand.update({ state: 'problem' });
  };
  return {
    open(snapshot, place) {
      const mine = ++turn;
      let facts: CardFacts | null = null;
      const start = (): void => void load(snapshot, mine, (found) => (facts = found));
      const retry = (): void => {
        stand.update({ state: 'loading' });
        start();
      };
      const acts = cardActs({ ask, snapshot, facts: () => facts, close: () => stand.close(), retry, changed });
      stand.open({ state: 'loading' }, acts, place);
      start();
    },
    gone() {
      turn += 1;
      stand.update({ state: 'gone' });
    },
  };
}
