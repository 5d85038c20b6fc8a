import type { JSX } from 'preact';
import type { DraftDeadline } from '../../core/model';
import { formatDay, formatTime, toLocal, cityIn } from '../../core/time';
import type { PartProps } from './shared';
import { needsRecording } from './steps';

/** By when each reader is asked to answer, on their clock and on the person's. */
export function Deadlines({ state, composer, doors: { t } }: PartProps): JSX.Element {
  const { draft, wish, zone } = state;
  const last = draft.replyBy;
  if (draft.deadlines.length === 0)
    return (
      <section aria-labelledby="by-title">
        <h2 id="by-title">{t('compose_by')}</h2>
        <p>{t(withoutDeadline(state, needsRecording(state)))}</p>
      </section>
    );
  return (
    <section aria-labelledby="by-title">
      <h2 id="by-title">{t('compose_by')}</h2>
      <p>{t('compose_by_note')}</p>
      <fieldset class="seg">
        <legend class="vh">{t('compose_by')}</legend>
        {(['each', 'moment'] as const).map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              checked={wish.mode === mode}
              disabled={mode === 'moment' && !state.moment}
              onChange={() => composer.wish({ mode })}
            />
            <span>{t(`compose_mode_${mode}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="days">
        {t('compose_days')}
        <select class="input" value={wish.days} onChange={(event) => composer.wish({ days: Number(event.currentTarget.value) })}>
          {[1, 2, 3, 5].map((count) => (
            <option key={count} value={count}>
              {t('compose_days_count', { count })}
            </option>
          ))}
        </select>
      </label>
      <table>
        <caption class="vh">{t('compose_by_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compose_reader')}</th>
            <th scope="col" class="b">
              {t('compose_their_day')}
            </th>
            <th scope="col">{t('compose_their_clock')}</th>
            <th scope="col" class="end">
              {t('compose_yours')}
            </th>
          </tr>
        </thead>
        <tbody>
          {draft.deadlines.map((one, i) => (
            <Row key={i} deadline={one} zone={zone} t={t} hideName={state.hideTitles} />
          ))}
        </tbody>
      </table>
      {last === null ? null : (
        <p class="sum">
          {t('compose_last', {
            when: `${formatDay(zone, last, t.lang)}, ${formatTime(zone, last, t.lang)}`,
            place: cityIn(zone, t.lang),
          })}
        </p>
      )}
    </section>
  );
}

/** Why nothing is due: nothing is asked for, there is nothing to answer yet, or nobody's hours are known. */
function withoutDeadline({ format, wish }: PartProps['state'], isUnrecorded: boolean): string {
  if (isUnrecorded) return 'compose_by_recorded';
  const asksNothing = format === 'scheduled-message' || format === 'zone-relay';
  return asksNothing && wish.role === 'organizer' ? 'compose_by_nothing' : 'compose_by_unknown';
}

interface RowProps {
  readonly deadline: DraftDeadline;
  readonly zone: string;
  readonly hideName: boolean;
  readonly t: PartProps['doors']['t'];
}

function Row({ deadline: { name, zone: theirs, at, hours }, zone, hideName, t }: RowProps): JSX.Element {
  const there = toLocal(theirs, at);
  const here = toLocal(zone, at);
  const time = formatTime(zone, at, t.lang);
  return (
    <tr>
      <th scope="row">
        <bdi>{hideName || name === null ? cityIn(theirs, t.lang) : name}</bdi>
        {hideName || name === null ? null : <small>{cityIn(theirs, t.lang)}</small>}
      </th>
      <td class="b">
        <DayBand spans={hours[there.weekday]} at={there.minutes} />
      </td>
      <td class="strong">
        {formatDay(theirs, at, t.lang)}, {formatTime(theirs, at, t.lang)}
      </td>
      <td class="end">{here.date === there.date ? time : `${formatDay(zone, at, t.lang)}, ${time}`}</td>
    </tr>
  );
}

/** From six in the morning to nine at night, as much of a day as deadlines fall into. */
const BAND = { from: 0, to: 1440 };
const share = (minutes: number): string =>
  `${Math.min(100, Math.max(0, ((minutes - BAND.from) / (BAND.to - BAND.from)) * 100)).toFixed(2)}%`;

function DayBand({ spans, at }: { spans: readonly { start: number; end: number }[]; at: number }): JSX.Element {
  return (
    <svg class="c" height="14" aria-hidden="true">
      <rect class="b-track" width="100%" height="14" rx="4" />
      {spans.map(({ start, end }) => (
        <rect
          key={start}
          class="b-work"
          x={share(start)}
          width={`${(((Math.min(end, BAND.to) - Math.max(start, BAND.from)) / (BAND.to - BAND.from)) * 100).toFixed(2)}%`}
          height="14"
        />
      ))}
      <line class="due" x1={share(at)} x2={share(at)} y1="-2" y2="16" />
    </svg>
  );
}
