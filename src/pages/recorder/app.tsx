import type { JSX } from 'preact';
import { Icon } from '../../ui/icons';
import { Words } from '../../ui/words';
import { Top } from '../parts/top';
import type { RecorderDoors } from './doors';
import { Left } from './left';
import { LiveBar } from './live-bar';
import { Review } from './review';
import { Setup } from './setup';
import { useRecorder } from './use-recorder';

/** The recorder: microphone, screen or both, kept on this device and nowhere else. */
export function RecorderApp({ doors }: { doors: RecorderDoors }): JSX.Element {
  const recorder = useRecorder(doors);
  const { t } = doors;
  const { stage, problem } = recorder;
  return (
    <Words.Provider value={t}>
      <div class="wrap">
        <Top t={t} back={doors.composition === 0 ? null : doors.composerUrl}>
          <span class="push s soft">{t('record_local')}</span>
        </Top>
        <main>
          <div class="lead">
            <h1>{t(`format_${doors.format}_name`)}</h1>
            <p>{t(`format_${doors.format}_needs`)}</p>
          </div>
          <div role="status">
            {problem === null ? null : (
              <p class="warn">
                <Icon name="notice" class="g" />
                {t(`record_problem_${problem}`)}
              </p>
            )}
          </div>
          {stage === 'ready' || stage === 'asking' ? <Setup recorder={recorder} doors={doors} /> : null}
          {stage === 'recording' || stage === 'paused' ? <LiveBar recorder={recorder} t={t} /> : null}
          {stage === 'finishing' ? <p role="status">{t('record_finishing')}</p> : null}
          {stage === 'review' ? <Review recorder={recorder} doors={doors} /> : null}
          {stage === 'ready' ? <Left recorder={recorder} t={t} /> : null}
        </main>
      </div>
    </Words.Provider>
  );
}
