import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { PlanState } from '../../core/planning';
import { fail, type Problem } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { Words } from '../../ui/words';
import { speakProblem } from '../parts/speak';
import { useLive } from '../parts/use-live';
import { Ahead } from './ahead';
import type { PlanDoors } from './doors';
import { LedgerSection } from './ledger-section';
import { Lead } from './lead';
import { Others } from './others';
import { RelaySection } from './relay-section';
import { SlotsSection } from './slots-section';
import { TurnsSection } from './turns-section';

/** All that is planned for one meeting, on a page of its own. */
export function PlanApp({ doors }: { doors: PlanDoors }): JSX.Element {
  const { t, asked, ask } = doors;
  const load = useCallback(async () => (asked === null ? fail('no-such-meeting') : ask('plan/state', asked)), [asked, ask]);
  const { state, problem, refresh } = useLive<PlanState>(doors, load);
  return (
    <Words.Provider value={t}>
      <main class="wrap" aria-busy={state === null && problem === null}>
        <p class="top">
          <Icon name="mark" class="g20" />
          <b>Asyncable</b>
          <span class="soft">/ {t('plan_page')}</span>
        </p>
        {state === null ? (
          problem === null ? (
            <p class="soft">{t('card_loading')}</p>
          ) : (
            <Trouble problem={problem} again={() => void refresh()} t={t} />
          )
        ) : (
          <Whole state={state} doors={doors} />
        )}
      </main>
    </Words.Provider>
  );
}

function Trouble({ problem, again, t }: { problem: Problem; again: () => void; t: Translate }): JSX.Element {
  return (
    <section class="part" role="alert">
      <h1>{t('popup_error_title')}</h1>
      <p class="soft">{speakProblem(t, problem, 'popup')}</p>
      <div class="row">
        <button class="btn" type="button" onClick={again}>
          {t('popup_try_again')}
        </button>
      </div>
    </section>
  );
}

function Whole({ state, doors }: { state: PlanState; doors: PlanDoors }): JSX.Element {
  const { plan } = state;
  return (
    <>
      <Lead state={state} />
      <SlotsSection state={state} copy={doors.copy} />
      {plan.relay === null ? null : <RelaySection state={state} relay={plan.relay} doors={doors} />}
      {plan.rotation === null ? null : <TurnsSection state={state} rotation={plan.rotation} copy={doors.copy} />}
      <Others state={state} copy={doors.copy} />
      <div class="pair">
        <Ahead state={state} />
        <LedgerSection state={state} />
      </div>
    </>
  );
}
