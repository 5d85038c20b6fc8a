import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { speakProblem } from '../parts/speak';
import { AsleepNotice } from './asleep-notice';
import type { PopupDoors } from './doors';
import { Notice } from './notice';
import { isPaused, pausedWords } from '../parts/pause-until';
import type { Popup } from './use-popup';

interface Props {
  readonly state: PopupState;
  readonly popup: Popup;
  readonly doors: PopupDoors;
  readonly t: Translate;
}

/** What the person should know before anything else: refused, paused, no access, nothing kept, a site asleep. */
export function Notices({ state, popup, doors, t }: Props): JSX.Element {
  const { pausedUntil, zone } = state.settings;
  const failed = popup.refused ?? popup.problem;
  return (
    <>
      {failed === null ? null : <Notice icon="notice" title={speakProblem(t, failed, 'popup')} />}
      {pausedUntil !== null && isPaused(pausedUntil, state.now) ? (
        <Notice icon="pause" title={pausedWords(t, pausedUntil, zone, state.now)}>
          <p>{t('popup_paused_body')}</p>
          <div class="row">
            <button class="btn small" type="button" onClick={() => void popup.pause(null)}>
              {t('popup_resume')}
            </button>
          </div>
        </Notice>
      ) : null}
      {popup.access ? null : (
        <Notice icon="lock" title={t('popup_access_title')}>
          <p>{t('popup_access_body')}</p>
          <div class="row">
            <button class="btn small" type="button" onClick={() => void popup.giveAccess()}>
              {t('popup_access_give')}
            </button>
          </div>
        </Notice>
      )}
      {state.memoryOnly ? (
        <Notice icon="notice" title={t('popup_memory_title')}>
          <p>{t('popup_memory_body')}</p>
        </Notice>
      ) : null}
      {state.readOnly ? <Notice icon="notice" title={t('options_read_only')} /> : null}
      {state.health
        .filter((health) => health.state === 'asleep')
        .map((health) => (
          <AsleepNotice
            key={health.site}
            health={health}
            zone={zone}
            t={t}
            again={() => void popup.refresh()}
            copy={(text) => doors.copy(text)}
          />
        ))}
    </>
  );
}
