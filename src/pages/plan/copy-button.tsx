import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icons';
import { useWords } from '../../ui/words';

/** Copies a text and says whether that worked. */
export function CopyButton({ text, copy }: { text: string; copy: (text: string) => Promise<boolean> }): JSX.Element {
  const t = useWords();
  const [said, setSaid] = useState('');
  return (
    <>
      <button
        class="btn small"
        type="button"
        onClick={() => void copy(text).then((done) => setSaid(done ? t('card_copied') : t('plan_page_not_copied')))}
      >
        <Icon name="copy" class="g" />
        {t('card_copy')}
      </button>
      <span class="s soft" role="status">
        {said}
      </span>
    </>
  );
}
