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

/** Whether there is anything to plan: several people meet at an hour. */
export const isPlannable = ({ considered, allDay }: CardFacts): boolean => considered > 1 && !allDay;

/** The plan that came with the facts; one that did not come in time is asked for once the card stands. */
export function usePlan(facts: CardFacts, acts: Pick<CardActs, 'plan'>, early: PlanCard | null | undefined): PlanView {
  const [plan, setPlan] = useState<PlanCard | null>(early ?? null);
  const [slot, choose] = useState<PlanCardSlot | null>(null);
  useEffect(() => {
    if (early !== undefined) setPlan(early);
    else if (isPlannable(facts)) void acts.plan().then(setPlan);
  }, [facts, acts, early]);
  const shown = slot === null || slot.attendees.length === 0 ? facts : { ...facts, ...slot };
  return { plan, slot, choose, shown };
}
