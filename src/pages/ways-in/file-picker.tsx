import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

interface Props {
  readonly t: Translate;
  readonly take: (files: readonly File[]) => void;
  /** Gives the function that opens the browser's own choice, for other buttons. */
  readonly opener?: (open: () => void) => void;
}

/** Takes calendar files: chosen here, or dropped anywhere on the page. */
export function FilePicker({ t, take, opener }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const choose = (): void => picker.current?.click();
  opener?.(choose);
  return (
    <div class="drop">
      <p>{t('options_drop')}</p>
      <button class="btn" type="button" onClick={choose}>
        <Icon name="file" class="g" />
        {t('options_choose_files')}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".ics,.ical,.ifb,.zip,text/calendar,application/zip"
        multiple
        hidden
        aria-label={t('options_choose_files')}
        onChange={(event) => {
          take([...(event.currentTarget.files ?? [])]);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
