import type { JSX } from 'preact';
import { MINUTE, type DayMeeting, type PopupState } from '../../core/model';
import { formatTime, cityIn } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { speakMinutes } from '../parts/duration';
import { bandOf } from './band';
import { DayBand } from './day-band';
import { MeetingList } from './meeting-list';
import { shownTitle } from './titles';
import type { WhyActs } from './use-why';
import { signWord } from './verdict';

/** The band in words: every meeting with its hour and its sign. */
export function bandLabel(t: Translate, state: PopupState): string {
  const { zone, hideTitles } = state.settings;
  const one = (meeting: DayMeeting): string =>
    t('popup_band_meeting', {
      title: shownTitle(t, meeting.title, hideTitles),
      from: formatTime(zone, meeting.start, t.lang),
      to: formatTime(zone, meeting.end, t.lang),
      sign: signWord(t, meeting.sign),
    });
  return [t('popup_band_label'), ...state.today.map(one)].join(' ');
}

/** Minutes in meetings today; two at the same time count once. */
function busyMinutes(meetings: readonly DayMeeting[]): number {
  let busy = 0;
  let until = -Infinity;
  for (const { start, end } of meetings.toSorted((a, b) => a.start - b.start)) {
    busy += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return busy / MINUTE;
}

/** "4 meetings, 2 h 45 min. Clear until 11:30." */
export function dayLine(t: Translate, state: PopupState): string {
  const { today, now, settings } = state;
  if (today.length === 0) return t('popup_day_empty');
  const sum = t('popup_day_sum', { count: today.length, length: speakMinutes(t, busyMinutes(today)) });
  if (today.some((one) => one.start <= now && one.end > now)) return sum;
  const next = today.filter((one) => one.start > now).toSorted((a, b) => a.start - b.start)[0];
  const clear = next ? t('popup_day_clear_until', { time: formatTime(settings.zone, next.start, t.lang) }) : t('popup_day_over');
  return `${sum} ${clear}`;
}

/** The day as a band and in a line; the line opens to the day's meetings, also those that are over. */
export function Today({ state, acts, t }: { state: PopupState; acts: WhyActs; t: Translate }): JSX.Element {
  const { zone } = state.settings;
  const date = new Intl.DateTimeFormat(t.lang, { weekday: 'long', day: 'numeric', month: 'long', timeZone: zone });
  return (
    <section class="today" aria-label={t('popup_today')}>
      <p class="cap">
        <b>{date.format(state.now)}</b>
        <span class="soft">{t('popup_clock', { time: formatTime(zone, state.now, t.lang), city: cityIn(zone, t.lang) })}</span>
      </p>
      <DayBand band={bandOf(state.settings, state.today, state.now)} zone={zone} label={bandLabel(t, state)} />
      {state.today.length === 0 ? (
        <p class="s soft">{dayLine(t, state)}</p>
      ) : (
        <details class="alt">
          <summary>{dayLine(t, state)}</summary>
          <MeetingList meetings={state.today} state={state} acts={acts} t={t} />
        </details>
      )}
    </section>
  );
}
