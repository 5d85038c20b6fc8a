import type { JSX } from 'preact';
import type { CalendarPreview, PreviewSeries, Zone } from '../../core/model';
import { formatWeekday } from '../../core/time';
import type { Translate } from '../../ui/contract';

/** What a calendar holds, in three figures and its largest series; before there is one, what will stand here. */
export function Preview({ preview, zone, t }: { preview: CalendarPreview | null; zone: Zone; t: Translate }): JSX.Element {
  if (preview === null) {
    return (
      <div class="paper">
        <p class="soft s">{t('welcome_nothing_yet')}</p>
      </div>
    );
  }
  const { meetings, weeks, series, people, top } = preview;
  const figure = new Intl.NumberFormat(t.lang);
  return (
    <div class="paper" aria-live="polite">
      <dl class="found">
        <dt>{t('welcome_meetings', { weeks })}</dt>
        <dd>{figure.format(meetings)}</dd>
        <dt>{t('welcome_series')}</dt>
        <dd>{figure.format(series)}</dd>
        {people === null ? null : (
          <>
            <dt>{t('welcome_people')}</dt>
            <dd>{figure.format(people)}</dd>
          </>
        )}
      </dl>
      <ul class="ser">
        {top.map((one) => (
          <li key={`${one.title} ${one.at}`}>
            <bdi>{one.title}</bdi>
            <span class="soft num">{rowWords(t, one, zone)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function rowWords(t: Translate, { at, people }: PreviewSeries, zone: Zone): string {
  const day = at === null ? null : formatWeekday(zone, at, t.lang);
  if (people === null) return day ?? '';
  return day === null ? t('welcome_row_people', { count: people }) : t('welcome_row', { day, count: people });
}
