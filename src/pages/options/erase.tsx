import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

/** Wipes everything out, after a word that has to be typed. */
export function Erase({ erase, t }: { erase: () => Promise<boolean>; t: Translate }): JSX.Element {
  const id = useId();
  const [step, setStep] = useState<'closed' | 'asking' | 'done'>('closed');
  const [typed, setTyped] = useState('');
  const word = t('options_erase_word');
  const ready = typed.trim().toLocaleLowerCase(t.lang) === word.toLocaleLowerCase(t.lang);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!ready || !(await erase())) return;
    setTyped('');
    setStep('done');
  };
  return (
    <div class="setting">
      {step === 'asking' ? (
        <form class="row" noValidate onSubmit={(event) => void submit(event)}>
          <label class="s" for={`${id}-word`}>
            {t('options_erase_type', { word })}
          </label>
          <input
            id={`${id}-word`}
            class="input short"
            autocomplete="off"
            value={typed}
            ref={(element) => {
              if (element && document.activeElement === document.body) element.focus();
            }}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button class="btn" type="submit" disabled={!ready}>
            {t('options_erase_now')}
          </button>
          <button class="btn quiet" type="button" onClick={() => setStep('closed')}>
            {t('options_keep')}
          </button>
        </form>
      ) : (
        <button class="btn" type="button" onClick={() => setStep('asking')}>
          <Icon name="trash" class="g" />
          {t('options_erase')}
        </button>
      )}
      <p class="s soft" role="status">
        {step === 'done' ? t('options_erased') : t('options_erase_note')}
      </p>
    </div>
  );
}
