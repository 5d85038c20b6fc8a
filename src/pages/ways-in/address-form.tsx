import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { feedProblemWords } from './feed-words';
import type { Feeds } from './use-feeds';

const TEXT = { type: 'text' } as const;
const PASSWORD = { type: 'password' } as const;

/** Takes a secret address. It is typed like a password and leaves the page as soon as it is handed over. */
export function AddressForm({ feeds, t }: { feeds: Feeds; t: Translate }): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(false);
  const [fault, setFault] = useState<Problem | null>(null);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const done = await feeds.connect(text);
    setFault(done.ok ? null : done.problem);
    if (!done.ok) return;
    setText('');
    setShown(false);
  };
  return (
    <form class="address" noValidate onSubmit={(event) => void submit(event)}>
      <label class="vh" for={`${id}-in`}>
        {t('feeds_address_label')}
      </label>
      <input
        id={`${id}-in`}
        class="input"
        {...(shown ? TEXT : PASSWORD)}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="ltr"
        placeholder="https://…/basic.ics"
        aria-invalid={fault !== null}
        aria-describedby={`${id}-note ${id}-fault`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="tick start s">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {t('feeds_address_show')}
      </label>
      <p class="s soft" id={`${id}-note`}>
        {t('feeds_address_password')}
      </p>
      <p class="fault" id={`${id}-fault`} role="status">
        {fault === null ? null : (
          <>
            <Icon name="notice" class="g" />
            <span>{feedProblemWords(t, fault, String(fault.params.host ?? ''))}</span>
          </>
        )}
      </p>
      <button class="btn" type="submit" disabled={text.trim() === ''}>
        <Icon name="link" class="g" />
        {t('feeds_connect')}
      </button>
    </form>
  );
}
