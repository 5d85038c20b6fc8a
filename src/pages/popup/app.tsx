import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { Patterns } from '../parts/patterns';
import { speakProblem } from '../parts/speak';
import { Calls } from './calls';
import { Calm, isCalm } from './calm';
import { Coming } from './coming';
import type { PopupDoors } from './doors';
import { FirstRun, isFirstRun } from './first-run';
import { Head } from './head';
import { Marks } from './marks';
import { Next } from './next';
import { Notice } from './notice';
import { Notices } from './notices';
import { PauseMenu } from './pause-menu';
import { isPaused } from '../parts/pause-until';
import { HealthLine, Sites } from './sites';
import { Today } from './today';
import { type Outcomes, useOutcomes } from './use-outcomes';
import { type Popup, usePopup } from './use-popup';
import type { WhyActs } from './use-why';
import { Waiting } from './waiting';
import { Week } from './week';

/** The toolbar popup. Until the first answer it paints what the HTML painted; when none comes it says what to do. */
export function PopupApp({ doors }: { doors: PopupDoors }): JSX.Element {
  const popup = usePopup(doors);
  const outcomes = useOutcomes(doors, popup.refresh);
  const { t } = doors;
  const { state } = popup;
  const canPause = state !== null && !isPaused(state.settings.pausedUntil, state.now);
  return (
    <main class="popup" aria-busy={popup.provisional || (state === null && popup.problem === null)}>
      <Patterns />
      <Head t={t} openOptions={() => void popup.openOptions(null)}>
        {canPause ? <PauseMenu settings={state.settings} now={doors.now} pause={popup.pause} t={t} /> : null}
      </Head>
      {state === null ? (
        <Unanswered popup={popup} t={t} />
      ) : (
        <>
          <div class="scroller" tabIndex={0} role="region" aria-label={t('popup_title')}>
            <Notices state={state} popup={popup} doors={doors} t={t} />
            <Body
              state={state}
              popup={popup}
              outcomes={outcomes}
              acts={{ ask: doors.ask, refresh: popup.refresh, copy: doors.copy }}
              doors={doors}
              t={t}
            />
          </div>
          <div class="foot">
            <button class="btn quiet small" type="button" onClick={() => void popup.openReport()}>
              <Icon name="chart" class="g" />
              {t('popup_report')}
            </button>
            <HealthLine state={state} t={t} />
          </div>
        </>
      )}
    </main>
  );
}

function Unanswered({ popup, t }: { popup: Popup; t: Translate }): JSX.Element {
  if (popup.problem === null) {
    return (
      <>
        <div class="ghost ghost-band" />
        <div class="ghost ghost-line" />
        <div class="ghost ghost-line" />
      </>
    );
  }
  return (
    <Notice icon="notice" title={t('popup_error_title')}>
      <p>{popup.problem.code === 'no-answer' ? t('popup_error_body') : speakProblem(t, popup.problem, 'popup')}</p>
      <div class="row">
        <button class="btn small" type="button" onClick={() => void popup.refresh()}>
          {t('popup_try_again')}
        </button>
      </div>
    </Notice>
  );
}

interface BodyProps {
  readonly doors: PopupDoors;
  readonly state: PopupState;
  readonly popup: Popup;
  readonly outcomes: Outcomes;
  readonly acts: WhyActs;
  readonly t: Translate;
}

function Body({ state, popup, outcomes, acts, doors, t }: BodyProps): JSX.Element {
  const first = isFirstRun(state);
  const known = state.calendars.length > 0 || state.today.length > 0;
  return (
    <>
      {first ? <FirstRun state={state} popup={popup} t={t} /> : null}
      {known ? <Today state={state} acts={acts} t={t} /> : null}
      {!first && !popup.provisional && isCalm(state) && outcomes.settled.size === 0 ? (
        <Calm state={state} openPeople={() => void popup.openOptions('people')} t={t} />
      ) : null}
      {state.week === null ? null : <Week week={state.week} t={t} />}
      <Next state={state} acts={acts} t={t} />
      <Marks state={state} outcomes={outcomes} t={t} />
      {popup.provisional ? null : (
        <>
          <Waiting doors={doors} zone={state.settings.zone} hide={state.settings.hideTitles} t={t} />
          <Calls doors={doors} zone={state.settings.zone} hide={state.settings.hideTitles} t={t} />
          <Coming state={state} acts={acts} t={t} />
        </>
      )}
      <Sites state={state} t={t} />
    </>
  );
}
