import type { JSX } from 'preact';
import type { PartProps } from './frame';

interface Props extends PartProps {
  readonly refresh: () => Promise<void>;
}

/** "I have gone quieter", said once; with the way back. */
export function Quieter({ state, doors, t, refresh }: Props): JSX.Element | null {
  if (!state.quieter) return null;
  const undo = async (): Promise<void> => {
    await doors.ask('learned/forget', { id: 'volume' });
    await refresh();
  };
  const fine = async (): Promise<void> => {
    await doors.ask('report/told', {});
    await refresh();
  };
  return (
    <div class="quieter" role="status">
      <p>{t('report_quieter')}</p>
      <button class="btn small" type="button" onClick={() => void fine()}>
        {t('report_quieter_ok')}
      </button>
      <button class="btn small quiet" type="button" onClick={() => void undo()}>
        {t('report_quieter_undo')}
      </button>
    </div>
  );
}
