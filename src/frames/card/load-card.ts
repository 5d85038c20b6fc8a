import type { CardFacts, MeetingSnapshot } from '../../core/model';
import type { Ask } from '../../messages/messages';
import { isPlannable } from '../../ui/card/use-plan';
import { type CardActs, type CardExtras, type CardView, firstOffer } from '../../ui/card/view';
import { cardActs } from '../parts/acts';

export interface CardLoad {
  readonly ask: Ask;
  readonly snapshot: MeetingSnapshot;
  readonly show: (view: CardView) => void;
  readonly close: () => void;
  /** False once the frame is about something else: what comes late is not shown. */
  readonly isCurrent: () => boolean;
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

/** Loads one meeting's card, from "looking" to what there is to say; gives what can be done in it. */
export function loadCard({ ask, snapshot, show, close, isCurrent }: CardLoad): CardActs {
  let facts: CardFacts | null = null;
  const load = async (): Promise<void> => {
    show({ state: 'loading' });
    const reply = await ask('page/card', { snapshot });
    if (!isCurrent()) return;
    if (!reply.ok) return show({ state: reply.problem.code === 'gone' ? 'gone' : 'problem' });
    facts = reply.value;
    const extras = await extrasOf(facts, acts);
    if (isCurrent()) show({ state: 'ready', facts, ...extras });
  };
  const acts = cardActs({ ask, snapshot, facts: () => facts, close, retry: () => void load() });
  void load();
  return acts;
}
