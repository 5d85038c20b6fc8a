import type { JSX } from 'preact';
import type { Instant } from '../../core/model';
import { isPaused, pausedWords, PAUSES, pauseUntil, pauseWord } from '../parts/pause-until';
import { Section } from './section';
import type { SectionProps } from './shared';

interface Props extends SectionProps {
  readonly now: () => Instant;
}

/** Quiet for a while, or until turned on again. */
export function PauseSection({ state, options, t, now }: Props): JSX.Element {
  const { pausedUntil, zone } = state.settings;
  const at = now();
  return (
    <Section id="pause" intro={t('options_pause_intro')} t={t}>
      {pausedUntil !== null && isPaused(pausedUntil, at) ? (
        <p class="row">
          <span class="strong">{pausedWords(t, pausedUntil, zone, at)}</span>
          <button class="btn" type="button" onClick={() => void options.change('app/pause', { until: null })}>
            {t('popup_resume')}
          </button>
        </p>
      ) : (
        <div class="row" role="group" aria-labelledby="pause-title">
          {PAUSES.map((one) => (
            <button
              key={one}
              class="btn"
              type="button"
              onClick={() => void options.change('app/pause', { until: pauseUntil(one, zone, now()) })}
            >
              {pauseWord(t, one)}
            </button>
          ))}
        </div>
      )}
    </Section>
  );
}
