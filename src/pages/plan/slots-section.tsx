import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { memberHours, type PlanCardSlot, type PlanState } from '../../core/planning';
import { People } from '../../ui/card/people';
import { Plan } from '../../ui/card/plan';
import { useWords } from '../../ui/words';

/** The ranked slots, and everybody's day with the chosen one in it. */
export function SlotsSection({ state, copy }: { state: PlanState; copy: (text: string) => Promise<boolean> }): JSX.Element {
  const t = useWords();
  const [slot, choose] = useState<PlanCardSlot | null>(null);
  const { card, start, end, viewerZone, hideTitles, plan } = state;
  const at = slot ?? { start, end, attendees: memberHours(state.members, state, hideTitles) };
  return (
    <section class="part split" data-kind={plan.needed ? 'hours' : 'none'}>
      <div>
        <h2>{t('plan_page_everyone')}</h2>
        <People
          facts={{
            start: at.start,
            end: at.end,
            attendees: at.attendees,
            allDay: false,
            viewerZone,
            hideTitles,
            affected: 0,
            unknown: 0,
            considered: 0,
          }}
        />
      </div>
      <div>
        {plan.needed ? null : <p class="soft">{t('plan_page_nothing')}</p>}
        <Plan plan={{ ...card, notes: [], offers: [] }} chosen={slot} choose={choose} copy={copy} open={null} />
        {plan.needed ? <p class="xs soft">{t('plan_page_busy_note')}</p> : null}
      </div>
    </section>
  );
}
