import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { speakProblem } from '../parts/speak';
import { MarkRow } from './mark-row';
import { listed, type Outcomes } from './use-outcomes';

/** Every mark of the page in front, also those that the budget left undrawn: the same access without touching the page. */
export function Marks({ state, outcomes, t }: { state: PopupState; outcomes: Outcomes; t: Translate }): JSX.Element | null {
  if (state.page === null) return null;
  const marks = listed(state.page.marks, outcomes.settled);
  return (
    <section class="sec" aria-labelledby="marks-title">
      <h2 id="marks-title">
        {t('popup_page')}
        <span class="soft" role="status">
          {t('popup_page_marked', {
            marked: state.page.marks.filter(({ shown }) => shown).length,
            meetings: state.page.meetings,
          })}
        </span>
      </h2>
      {outcomes.problem === null ? null : <p class="s strong">{speakProblem(t, outcomes.problem, 'popup')}</p>}
      <ul class="list">
        {marks.map((mark) => (
          <MarkRow key={mark.key} mark={mark} settings={state.settings} outcomes={outcomes} t={t} />
        ))}
      </ul>
    </section>
  );
}
