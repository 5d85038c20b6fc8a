import type { JSX } from 'preact';
import type { Translate } from '../../ui/contract';
import type { Recorder } from './use-recorder';

/** What was recorded before and neither saved nor discarded: a killed tab loses no more than a second. */
export function Left({ recorder, t }: { recorder: Recorder; t: Translate }): JSX.Element | null {
  if (recorder.left.length === 0) return null;
  const day = new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="left" aria-labelledby="left-title">
      <h2 id="left-title">{t('record_left')}</h2>
      <ul>
        {recorder.left.map((take) => (
          <li key={take.id} class="row">
            <span>
              {day.format(take.begun)}
              {take.finished ? null : <small class="soft"> {t('record_left_torn')}</small>}
            </span>
            <button class="btn small" type="button" onClick={() => recorder.open(take)}>
              {t('record_left_open')}
            </button>
            <button class="btn small quiet" type="button" onClick={() => recorder.forget(take)}>
              {t('record_discard')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
