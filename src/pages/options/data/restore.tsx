import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { speakProblem } from '../../parts/speak';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';
import type { Restore as Restoring } from './use-restore';

/** Brings an export back. It takes the place of everything, so it is asked, and can be taken back. */
export function Restore({ restore, t }: { readonly restore: Restoring; readonly t: Translate }): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const { step } = restore;
  return (
    <div class="setting">
      <button class="btn" type="button" disabled={step.is === 'working'} onClick={() => picker.current?.click()}>
        <Icon name="upload" class="g" />
        {t('data_import')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('data_import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void restore.open(file);
          event.currentTarget.value = '';
        }}
      />
      <p class="s soft">{t('data_import_note')}</p>
      {step.is === 'asking' ? (
        <div class="callout" role="alertdialog" aria-label={t('data_import')}>
          <p>{t('data_import_ask', { file: step.fileName })}</p>
          <button class="btn primary" type="button" onClick={() => void restore.go()}>
            {t('data_import_go')}
          </button>
          <button class="btn" type="button" onClick={restore.leave}>
            {t('options_keep')}
          </button>
        </div>
      ) : null}
      <p class="row tight s" role="status">
        {step.is === 'working' ? t('data_import_working') : null}
        {step.is === 'done' ? (
          <>
            <Icon name="check" class="g" />
            <span>
              {t('data_import_done', { count: step.rows })}{' '}
              {step.refused > 0 ? t('data_import_refused', { count: step.refused }) : ''}
            </span>
            {step.before === null ? null : (
              <button class="btn small" type="button" onClick={() => void restore.takeBack()}>
                {t('people_undo')}
              </button>
            )}
          </>
        ) : null}
        {step.is === 'back' ? t('data_import_back') : null}
        {step.is === 'failed' ? (
          <>
            <Icon name="notice" class="g" />
            <span>{speakProblem(t, step.problem, 'options')}</span>
          </>
        ) : null}
      </p>
    </div>
  );
}
