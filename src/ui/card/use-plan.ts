import { useEffect, useState } from 'preact/hooks';
import type { CardFacts } from '../../core/model';
import type { PlanCard, PlanCardSlot } from '../../core/planning';
import type { CardActs } from './view';

export interface PlanView {
  readonly plan: PlanCard | null;
  readonly slot: PlanCardSlot | null;
  readonly choose: (slot: PlanCardSlot | null) => void;
  /** The facts with the chosen slot in the place of the meeting's own hour. */
  readonly shown: CardFacts;
}

/** Asks for the plan once the card stands, where several people meet at an hour. */
export function usePlan(facts: CardFacts, acts: Pick<CardActs, 'plan'>): PlanView {
  const [plan, setPlan] = useState<PlanCard | null>(null);
  const [slot, choose] = useState<PlanCardSlot | null>(null);
  useEffect(() => {
    if (facts.considered > 1 && !facts.allDay) void acts.plan().then(setPlan);
  }, [facts, acts]);
  const shown = slot === null || slot.attendees.length === 0 ? facts : { ...facts, ...slot };
  return { plan, slot, choose, shown };
}
