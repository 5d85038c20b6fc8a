import type { JSX } from 'preact';
import { HOUR, MINUTE, type DayMeeting, type Instant, type PopupState } from '../../core/model';
import { formatTime, toLocal } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { speakMinutes } from '../parts/duration';
import { speakReason } from '../parts/speak';
import { shownTitle } from './titles';
import { signWord, Verdict } from './verdict';

/** Less than this before its start, a meeting is left as it is (guides: nudging, section 4). */
const TOO_LATE = 2 * HOUR;

/** How long a meeting can still be changed; null when there is nothing to change or too little time. */
export function timeLeft(meeting: Pick<DayMeeting, 'sign' | 'start'>, now: Instant): number | null {
  if (meeting.sign === 'live' || meeting.sign === 'unknown') return null;
  const left = (meeting.start - TOO_LATE - now) / MINUTE;
  return left >= 1 ? left : null;
}

function When({ meeting, state, t }: { meeting: DayMeeting; state: PopupState; t: Translate }): JSX.Element {
  const { zone } = state.settings;
  const time = formatTime(zone, meeting.start, t.lang);
  const today = toLocal(zone, meeting.start).date === toLocal(zone, state.now).date;
  const weekday = new Intl.DateTimeFormat(t.lang, { weekday: 'short', timeZone: zone }).format(meeting.start);
  return (
    <time dateTime={new Date(meeting.start).toISOString()}>
      {today ? null : (
        <>
          {weekday}
          <br />
        </>
      )}
      {time}
    </time>
  );
}

function NextItem({ meeting, state, t }: { meeting: DayMeeting; state: PopupState; t: Translate }): JSX.Element {
  const left = timeLeft(meeting, state.now);
  return (
    <li class="item">
      <When meeting={meeting} state={state} t={t} />
      <bdi class="ti">{shownTitle(t, meeting.title, state.settings.hideTitles)}</bdi>
      <span class="left">{left === null ? '' : speakMinutes(t, left)}</span>
      <Verdict sign={meeting.sign}>
        <span>{speakReason(t, meeting.line) || signWord(t, meeting.sign)}</span>
      </Verdict>
    </li>
  );
}

/** The next meetings, each with its verdict in a line. */
export function Next({ state, t }: { state: PopupState; t: Translate }): JSX.Element | null {
  if (state.next.length === 0) return null;
  const some = state.next.some((meeting) => timeLeft(meeting, state.now) !== null);
  return (
    <section class="sec" aria-labelledby="next-title">
      <h2 id="next-title">
        {t('popup_next')}
        {some ? <span class="soft">{t('popup_next_left')}</span> : null}
      </h2>
      <ul class="list">
        {state.next.map((meeting) => (
          <NextItem key={meeting.key} meeting={meeting} state={state} t={t} />
        ))}
      </ul>
    </section>
  );
}
