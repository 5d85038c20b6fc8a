import type { JSX } from 'preact';
import { levelSteps } from '../../core/replace/recording';
import { Icon } from '../../ui/icons';
import type { Translate } from '../../ui/contract';
import { clockFace, clockWords } from '../parts/clock-words';
import type { Recorder } from './use-recorder';

const STEPS = 20;
/** The last so many seconds before the limit are told. */
const SOON = 30;

/** While it records: the clock, the level, pause and stop. */
export function LiveBar({ recorder, t }: { recorder: Recorder; t: Translate }): JSX.Element {
  const { stage, seconds, limit, peak, quiet } = recorder;
  const paused = stage === 'paused';
  const left = limit - seconds;
  return (
    <section class="live" aria-label={t('record_live')}>
      <Icon name={paused ? 'pause' : 'recorded-meeting'} class="g" />
      <span>{paused ? t('record_paused') : quiet ? t('record_quiet') : t('record_recording')}</span>
      <span class="time">{clockFace(seconds)}</span>
      <span
        class="meter"
        role="meter"
        aria-label={t('record_level')}
        aria-valuemin={0}
        aria-valuemax={STEPS}
        aria-valuenow={paused ? 0 : levelSteps(peak, STEPS)}
      >
        {Array.from({ length: STEPS }, (_, i) => (
          <i key={i} class={i < levelSteps(paused ? 0 : peak, STEPS) ? 'on' : ''} />
        ))}
      </span>
      <button class="btn" type="button" onClick={paused ? recorder.resume : recorder.pause}>
        <Icon name={paused ? 'play' : 'pause'} class="g" />
        {paused ? t('record_resume') : t('record_pause')}
      </button>
      <button class="btn primary" type="button" onClick={recorder.stop}>
        {t('record_stop')}
      </button>
      <p class="s soft" role="status">
        {left <= SOON ? t('record_soon', { length: clockWords(t, Math.ceil(left / 10) * 10) }) : ''}
      </p>
    </section>
  );
}
