import type { JSX } from 'preact';
import { speakProblem } from '../parts/speak';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import type { Options } from './use-options';

/** Says that a change was saved, or that it was not and why. It stays: nothing vanishes by itself. */
export function Saved({ options, t }: { options: Options; t: Translate }): JSX.Element {
  const { refused, problem, saves } = options;
  const failed = refused ?? problem;
  return (
    <p class="saved" role="status">
      {failed === null ? null : (
        <>
          <Icon name="notice" class="g" />
          <span key="failed">{t('options_not_saved', { why: speakProblem(t, failed, 'options') })}</span>
        </>
      )}
      {failed === null && saves > 0 ? (
        <>
          <Icon name="check" class="g" />
          <span key={saves}>{t('options_saved')}</span>
        </>
      ) : null}
    </p>
  );
}
