import type { JSX } from 'preact';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';
import type { Undo } from './use-undo';

/** What was just done, and a way back. */
export function UndoBar({ undo, t }: { undo: Undo; t: Translate }): JSX.Element {
  return (
    <div class="undo" role="status">
      {undo.words === null ? null : (
        <>
          <Icon name="check" class="g" />
          <span>{undo.words}</span>
          <button class="btn small" type="button" onClick={() => void undo.takeBack()}>
            {t('people_undo')}
          </button>
          <button class="btn quiet small icon" type="button" aria-label={t('people_undo_dismiss')} onClick={undo.dismiss}>
            <Icon name="close" class="g" />
          </button>
        </>
      )}
    </div>
  );
}
