import type { PlanCard } from '../../core/planning';
import type { Translate } from '../context';
import type { World } from '../world';
import { dueLines } from './change-words';
import { holidayNotes } from './holiday-notes';
import { ledgerWords } from './ledger';
import { offersOf } from './offer-words';
import type { Planned } from './plan-of';
import { cardSlots, ledgerLine, slotLines } from './slot-words';
import type { Speech } from './speech';

/** How a planned meeting is spoken of. */
export const speechOf = ({ meeting, members }: Pick<Planned, 'meeting' | 'members'>, world: World, t: Translate): Speech => ({
  t,
  viewerZone: world.settings.zone,
  meeting,
  members,
  hideTitles: world.settings.hideTitles,
  now: world.now,
});

/** What a card or a popup row shows of a plan. */
export function planCardOf(planned: Planned, speech: Speech): PlanCard {
  const { plan } = planned;
  const carried = plan.needed ? ledgerLine(speech, ledgerWords(planned.ledger).places) : null;
  return {
    notes: [...dueLines(speech, plan.changes), ...(plan.needed ? holidayNotes(speech) : [])],
    slots: cardSlots(speech, plan),
    lines: [...slotLines(speech, plan), ...(carried === null ? [] : [carried])],
    offers: offersOf(speech, plan),
  };
}
