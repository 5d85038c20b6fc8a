import type { JSX } from 'preact';
import { calendarFile } from '../../core/calendar-file';
import { MINUTE, type DraftDeadline, type Instant } from '../../core/model';
import { draftPlain } from '../../core/replace/texts';
import { cityIn, formatDay, formatTime } from '../../core/time';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';

/** Length of the entry that reminds of sending. */
const ENTRY = 15 * MINUTE;

/** When a message finds each reader at the start of their day: when to send it, on their clock and on the person's, and a reminder for each. */
export function Mornings({ state, composer, doors }: PartProps): JSX.Element | null {
  const { t } = doors;
  const { mornings, zone, hideTitles } = state;
  if (state.format !== 'scheduled-message' || state.wish.role === 'attendee' || mornings.length === 0) return null;
  const when = (of: string, at: Instant): string => `${formatDay(of, at, t.lang)}, ${formatTime(of, at, t.lang)}`;
  const groups = groupsOf(mornings, t.lang);
  const entries = groups.map(({ at, place }) => ({
    uid: `send-${state.id}-${at}`,
    start: at - ENTRY,
    end: at,
    title: t('compose_mornings_entry', { title: composer.letter.subject, place }),
    text: draftPlain(composer.letter),
    now: doors.now(),
  }));
  return (
    <section aria-labelledby="mornings-title">
      <h2 id="mornings-title">{t('compose_mornings')}</h2>
      <p>{t('compose_mornings_note')}</p>
      <table class="mornings">
        <thead>
          <tr>
            <th scope="col">{t('compose_reader')}</th>
            <th scope="col">{t('compose_their_clock')}</th>
            <th scope="col" class="end">
              {t('compose_yours')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ at, place, names, of }) => (
            <tr key={`${at} ${of}`}>
              <th scope="row">
                <bdi>{place}</bdi>
                {hideTitles || names.length === 0 ? null : <small>{names.join(', ')}</small>}
              </th>
              <td class="strong">{when(of, at)}</td>
              <td class="end">{when(zone, at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        class="btn small"
        type="button"
        onClick={() => {
          doors.download('send.ics', calendarFile(entries), 'text/calendar');
          composer.taken('ics', null);
        }}
      >
        <Icon name="calendar" class="g" />
        {t('compose_mornings_ics')}
      </button>
    </section>
  );
}

interface Group {
  readonly at: Instant;
  readonly of: string;
  readonly place: string;
  readonly names: string[];
}

/** One line for each clock and moment. */
function groupsOf(mornings: readonly DraftDeadline[], lang: string): Group[] {
  const groups = new Map<string, Group>();
  for (const { name, zone, at } of mornings) {
    const place = cityIn(zone, lang);
    const group = groups.get(`${at} ${place}`) ?? { at, of: zone, place, names: [] };
    groups.set(`${at} ${place}`, group);
    if (name !== null) group.names.push(name);
  }
  return [...groups.values()];
}
