import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { HOUR, MINUTE, type DayMeeting, type Instant, type PopupState, type Zone } from '../../core/model';
import { formatTime, toLocal, cityIn } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { speakLeft } from '../parts/duration';
import { shownTitle } from './titles';
import type { WhyActs } from './use-why';
import { Verdict, verdictLine } from './verdict';
import { WhyMeeting } from './why-meeting';

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

interface ListProps {
  readonly meetings: readonly DayMeeting[];
  readonly state: PopupState;
  readonly acts: WhyActs;
  readonly t: Translate;
}

/** One meeting with its verdict in a line; the whole row opens to why, in its place. */
function MeetingRow({ meeting, state, acts, t }: Omit<ListProps, 'meetings'> & { meeting: DayMeeting }): JSX.Element {
  const [open, setOpen] = useState(false);
  const left = timeLeft(meeting, state.now);
  const placed = (zone: Zone): string =>
    t('reason_local_time', { time: formatTime(zone, meeting.start, t.lang), city: cityIn(zone, t.lang) });
  return (
    <li>
      <button class="item" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <When meeting={meeting} state={state} t={t} />
        <bdi class="ti">{shownTitle(t, meeting.title, state.settings.hideTitles)}</bdi>
        <span class="left">{left === null ? '' : speakLeft(t, left)}</span>
        <Verdict sign={meeting.sign}>
          <span>{verdictLine(t, meeting, placed, state.settings.hideTitles)}</span>
        </Verdict>
      </button>
      {open ? <WhyMeeting meeting={meeting} state={state} acts={acts} t={t} /> : null}
    </li>
  );
}

/** Meetings as rows that answer "why?" and "why not?". */
export function MeetingList({ meetings, state, acts, t }: ListProps): JSX.Element {
  return (
    <ul class="list">
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.key} meeting={meeting} state={state} acts={acts} t={t} />
      ))}
    </ul>
  );
}
