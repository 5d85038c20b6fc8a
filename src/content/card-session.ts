import type { CardFacts, MeetingSnapshot } from '../core/model';
import type { Ask } from '../messages/messages';
import { cardActs } from './card-acts';
import type { CardPlace, CardStand } from './card-stand';
import { isPlannable } from '../ui/card/use-plan';
import { type CardActs, type CardExtras, firstOffer } from '../ui/card/view';

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

/** Milliseconds that a card waits for its draft and its plan: with them at once, no button moves once the card is read. */
const PATIENCE = 400;

const within = async <T>(work: Promise<T>): Promise<T | undefined> =>
  Promise.race([work, new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined))]);

async function extrasOf(facts: CardFacts, acts: Pick<CardActs, 'draft' | 'plan'>): Promise<CardExtras> {
  const format = firstOffer(facts);
  const [draft, plan] = await Promise.all([
    format === null ? null : within(acts.draft(format)),
    isPlannable(facts) ? within(acts.plan()) : null,
  ]);
  return { draft, plan };
}

/** One meeting's card from loading to closing. A newer card makes a late answer for an older one void. */
export function createCardSession({ ask, stand, changed, orphaned }: CardSessionParts): CardSession {
  let turn = 0;
  const load = async (
    snapshot: MeetingSnapshot,
    mine: number,
    acts: CardActs,
    keep: (facts: CardFacts) => void,
  ): Promise<void> => {
    const reply = await ask('page/card', { snapshot });
    if (mine !== turn || !stand.isOpen) return;
    if (reply.ok) {
      const facts = reply.value;
      keep(facts);
      const extras = await extrasOf(facts, acts);
      if (mine === turn && stand.isOpen) stand.update({ state: 'ready', facts, ...extras });
    } else if (reply.problem.code === 'gone') orphaned();
    else stand.update({ state: 'problem' });
  };
  return {
    open(snapshot, place) {
      const mine = ++turn;
      let facts: CardFacts | null = null;
      const start = (): void => void load(snapshot, mine, acts, (found) => (facts = found));
      const retry = (): void => {
        stand.update({ state: 'loading' });
        start();
      };
      const acts: CardActs = cardActs({ ask, snapshot, facts: () => facts, close: () => stand.close(), retry, changed });
      stand.open({ state: 'loading' }, acts, place);
      start();
    },
    gone() {
      turn += 1;
      stand.update({ state: 'gone' });
    },
  };
}
