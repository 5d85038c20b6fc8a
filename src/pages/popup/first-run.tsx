import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import { cityIn } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { weekWords } from '../parts/week-words';
import { bandOf } from './band';
import { DayBand } from './day-band';
import type { Popup } from './use-popup';

/** The first steps are done when the hours are confirmed and there is something to read: a calendar or a page. */
export const isFirstRun = (state: PopupState): boolean =>
  !state.settings.hoursConfirmed || (state.calendars.length === 0 && state.page === null);

function HoursStep({ state, popup, t }: { state: PopupState; popup: Popup; t: Translate }): JSX.Element {
  const { zone, hours, hoursConfirmed } = state.settings;
  const words = t('popup_hours_line', { city: cityIn(zone, t.lang), hours: weekWords(t, hours, 'long') });
  return (
    <li class={hoursConfirmed ? 'done' : 'on'}>
      <h3>{hoursConfirmed ? t('popup_hours_confirmed') : t('popup_hours_question')}</h3>
      {hoursConfirmed ? null : <p>{t('popup_hours_source')}</p>}
      <p class="s strong">{words}</p>
      {hoursConfirmed ? null : (
        <>
          <DayBand band={{ ...bandOf({ zone, hours }, [], state.now), now: null }} zone={zone} label={words} height={14} />
          <div class="row">
            <button class="btn primary small" type="button" onClick={() => void popup.confirmHours()}>
              {t('popup_hours_yes')}
            </button>
            <button class="btn small" type="button" onClick={() => void popup.openOptions('hours')}>
              {t('popup_hours_change')}
            </button>
          </div>
        </>
      )}
    </li>
  );
}

/** First run: hours, calendar, open the week. Each step can be left out. */
export function FirstRun({ state, popup, t }: { state: PopupState; popup: Popup; t: Translate }): JSX.Element {
  const { hoursConfirmed } = state.settings;
  const hasCalendar = state.calendars.length > 0;
  return (
    <>
      <section class="sec">
        <h2 class="lead">{t('popup_welcome_title')}</h2>
        <p class="s soft">{t('popup_promise')}</p>
      </section>
      <section class="sec" aria-label={t('popup_steps')}>
        <ol class="steps">
          <HoursStep state={state} popup={popup} t={t} />
          <li class={hasCalendar ? 'done' : hoursConfirmed ? 'on' : ''}>
            <h3>{t('popup_calendar_title')}</h3>
            <p>{t('popup_calendar_body')}</p>
            <div class="row">
              <button class="btn small" type="button" onClick={() => void popup.openOptions('calendars')}>
                {t('popup_calendar_choose')}
              </button>
            </div>
          </li>
          <li>
            <h3>{t('popup_open_title')}</h3>
            <p>{t('popup_open_body')}</p>
            <div class="row">
              <button class="btn small" type="button" onClick={() => void popup.openCalendar()}>
                {t('popup_open_calendar')}
              </button>
            </div>
          </li>
        </ol>
      </section>
    </>
  );
}
