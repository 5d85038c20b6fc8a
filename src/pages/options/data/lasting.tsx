import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';

/** What the browser says of how long it keeps things. */
export interface Lasting {
  /** Null: this browser does not tell. */
  readonly asked: () => Promise<boolean | null>;
  /** To be called in a click: some browsers ask the person. */
  readonly ask: () => Promise<boolean>;
}

/** Browsers may clear what is stored when the disk is full, unless they have promised not to. */
export function LastingSetting({ lasting, t }: { readonly lasting: Lasting; readonly t: Translate }): JSX.Element | null {
  const [kept, setKept] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void lasting.asked().then(setKept);
  }, [lasting]);
  if (kept === null) return null;
  const ask = async (): Promise<void> => {
    const promised = await lasting.ask();
    setKept(promised);
    setRefused(!promised);
  };
  return (
    <div class="setting">
      {kept ? null : (
        <button class="btn" type="button" onClick={() => void ask()}>
          <Icon name="shield" class="g" />
          {t('data_lasting_ask')}
        </button>
      )}
      <p class="s soft" role="status">
        {kept ? t('data_lasting_kept') : refused ? t('data_lasting_refused') : t('data_lasting_not')}
      </p>
    </div>
  );
}
