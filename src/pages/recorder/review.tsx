import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { captions } from '../../core/replace/recording';
import { Icon } from '../../ui/icons';
import { clockFace } from '../parts/clock-words';
import type { RecorderDoors } from './doors';
import { Goes } from './goes';
import { useMessage } from './message';
import type { Recorder } from './use-recorder';
import { Waveform } from './waveform';

/** After recording: hear and see it, trim it, write what is said, save it. */
export function Review({ recorder, doors }: { recorder: Recorder; doors: RecorderDoors }): JSX.Element | null {
  const { t } = doors;
  const { take, whole, trim, cut } = recorder;
  const player = useRef<HTMLVideoElement>(null);
  const [at, setAt] = useState(0);
  const message = useMessage(recorder, doors);
  const url = useMemo(() => (whole === null ? '' : URL.createObjectURL(whole.blob)), [whole]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  if (take === null || whole === null) return null;
  const from = trim?.from ?? 0;
  const to = trim?.to ?? whole.seconds;
  const seek = (seconds: number): void => {
    if (player.current) player.current.currentTime = seconds;
    setAt(seconds);
  };
  return (
    <div class="review">
      <section aria-label={t('record_review')}>
        {/* biome-ignore lint/a11y/useMediaCaption: the transcript below is the text of it; captions are saved beside it */}
        <video
          ref={player}
          class={take.video ? 'stage' : 'stage sound'}
          src={url}
          controls
          onTimeUpdate={(event) => {
            const { currentTime } = event.currentTarget;
            setAt(currentTime);
            if (trim !== null && currentTime >= trim.to) event.currentTarget.pause();
          }}
          onPlay={(event) => {
            const { currentTime } = event.currentTarget;
            if (currentTime < from || currentTime >= to - 0.1) event.currentTarget.currentTime = from;
          }}
        />
        <Waveform
          peaks={recorder.peaks}
          seconds={whole.seconds}
          from={from}
          to={to}
          at={at}
          onSeek={seek}
          label={t('record_position')}
        />
        <div class="row trimming">
          <span class="strong">{clockFace(at)}</span>
          <span class="soft">{t('record_of', { length: clockFace(Math.round(whole.seconds)) })}</span>
          <button class="btn quiet small" type="button" onClick={() => recorder.setTrim({ from: at, to })}>
            {t('record_start_here')}
          </button>
          <button class="btn quiet small" type="button" onClick={() => recorder.setTrim({ from, to: at })}>
            {t('record_end_here')}
          </button>
          <span class="push row">
            {trim === null ? null : (
              <button class="btn small" type="button" onClick={() => recorder.setTrim(null)}>
                {t('record_undo_trim')}
              </button>
            )}
            <button class="btn small" type="button" onClick={recorder.discard}>
              <Icon name="recorded-meeting" class="g" />
              {t('record_again')}
            </button>
          </span>
        </div>
        <label class="field">
          <span>{t('record_transcript')}</span>
          <textarea
            class="input"
            rows={4}
            dir="auto"
            value={take.transcript}
            onInput={(event) => recorder.setTranscript(event.currentTarget.value)}
          />
        </label>
        <p class="row s soft">
          {take.transcript.trim() === '' ? t('record_transcript_none') : t('record_transcript_note')}
          {take.transcript.trim() === '' || cut === null ? null : (
            <button
              class="btn small quiet"
              type="button"
              disabled={!message.isNamed}
              onClick={() => {
                doors.save(message.captions, new Blob([captions(take.transcript, cut.seconds)], { type: 'text/vtt' }));
                message.keepCaptions();
              }}
            >
              {t('record_vtt')}
            </button>
          )}
        </p>
      </section>
      <Goes recorder={recorder} doors={doors} message={message} />
    </div>
  );
}
