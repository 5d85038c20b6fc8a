import type { JSX } from 'preact';
import { formatDay, formatTime, cityIn } from '../../core/time';
import { calendarFile } from '../../core/calendar-file';
import { MINUTE } from '../../core/model';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';

/** For a meeting that is recorded: whom its hour shuts out, and two ways to be reminded after it to send the recording. */
export function Recording({ state, composer, doors }: PartProps): JSX.Element | null {
  const { t, ask } = doors;
  const { meeting, shutOut, sendReminder, zone } = state;
  if (state.format !== 'recorded-meeting') return null;
  const entry = {
    uid: `recording-${meeting.end}`,
    start: meeting.end,
    end: meeting.end + 15 * MINUTE,
    title: t('compose_recording_entry', { title: meeting.title }),
    text: composedNote(state.recipients, state.draft.body),
    now: doors.now(),
  };
  return (
    <section class="trial">
      <h3>{t('compose_shut_out')}</h3>
      {shutOut.length === 0 ? (
        <p>{t('compose_shut_out_none')}</p>
      ) : (
        <ul class="s">
          {shutOut.map((one, i) => (
            <li key={i}>
              <bdi>
                {state.hideTitles || one.name === null ? cityIn(one.zone, t.lang) : `${one.name}, ${cityIn(one.zone, t.lang)}`}
              </bdi>
            </li>
          ))}
        </ul>
      )}
      <button
        class="btn small"
        type="button"
        onClick={() => doors.download('send-recording.ics', calendarFile([entry]), 'text/calendar')}
      >
        <Icon name="calendar" class="g" />
        {t('compose_recording_remind')}
      </button>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={sendReminder !== null}
          onChange={(event) => {
            const remind = event.currentTarget.checked;
            void ask('recording/remind', { id: state.id, remind }).then(composer.refresh);
          }}
        />
        {t('compose_recording_badge')}
      </label>
      <p class="s soft" role="status">
        {sendReminder === null
          ? t('compose_recording_badge_note')
          : t('compose_recording_badge_set', {
              when: `${formatDay(zone, sendReminder, t.lang)}, ${formatTime(zone, sendReminder, t.lang)}`,
            })}
      </p>
    </section>
  );
}

const composedNote = (recipients: readonly { readonly email: string | null }[], body: string): string =>
  `${recipients.flatMap(({ email }) => email ?? []).join(', ')}\n\n${body}`;
