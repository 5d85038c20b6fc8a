import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CardFacts, DayMeeting } from '../../core/model';
import type { PlanCard, PlanCardSlot } from '../../core/planning';
import { People } from '../../ui/card/people';
import { Plan } from '../../ui/card/plan';
import { signOfCard } from '../../ui/sign';
import type { Translate } from '../../ui/contract';
import type { WhyActs } from './use-why';

interface Props {
  readonly meeting: DayMeeting;
  readonly facts: CardFacts;
  readonly acts: WhyActs;
  readonly t: Translate;
}

/** Better slots and what else would help, in the row of a meeting. A chosen slot is shown on everybody's day, by place. */
export function PlanPart({ meeting, facts, acts, t }: Props): JSX.Element | null {
  const { seriesId, start, end, title } = meeting;
  const { ask, copy } = acts;
  const [plan, setPlan] = useState<PlanCard | null>(null);
  const [slot, choose] = useState<PlanCardSlot | null>(null);
  const wanted = facts.considered > 1 && !facts.allDay;
  useEffect(() => {
    let open = true;
    const look = async (): Promise<void> => {
      const reply = await ask('plan/state', { seriesId, start, end, title });
      if (open) setPlan(reply.ok ? reply.value.card : null);
    };
    if (wanted) void look();
    return () => {
      open = false;
    };
  }, [ask, seriesId, start, end, title, wanted]);
  if (plan === null || isEmpty(plan)) return null;
  const open = (): void => void ask('plan/open', { seriesId, start, end, title });
  return (
    <div class="planned" data-kind={signOfCard(facts)} lang={t.lang}>
      <Plan plan={plan} chosen={slot} choose={choose} copy={copy} open={open} />
      {slot === null || slot.attendees.length === 0 ? null : (
        <People facts={{ ...facts, start: slot.start, end: slot.end, attendees: nameless(slot) }} />
      )}
    </div>
  );
}

const isEmpty = ({ notes, slots, lines, offers }: PlanCard): boolean =>
  notes.length + slots.length + lines.length + offers.length === 0;

/** The popup shows places and counts, no people. */
const nameless = ({ attendees }: PlanCardSlot): CardFacts['attendees'] => attendees.map((one) => ({ ...one, name: null }));
