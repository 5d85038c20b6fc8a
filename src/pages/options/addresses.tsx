import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Email } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { type AddressFault, readAddress } from './address-draft';

interface Props {
  readonly emails: readonly Email[];
  readonly t: Translate;
  readonly save: (emails: readonly Email[]) => Promise<boolean>;
}

function faultWords(t: Translate, fault: AddressFault): string {
  if (fault === 'unreadable') return t('options_address_unreadable');
  return fault === 'known' ? t('options_address_known') : t('options_address_too_many');
}

/** The person's own addresses: by these they are found among the guests. */
export function Addresses({ emails, save, t }: Props): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<AddressFault | null>(null);
  const add = async (event: Event): Promise<void> => {
    event.preventDefault();
    const read = readAddress(text, emails);
    setFault('fault' in read ? read.fault : null);
    if ('email' in read && (await save([...emails, read.email]))) setText('');
  };
  return (
    <>
      <h3 id={`${id}-title`}>{t('options_addresses')}</h3>
      <p class="intro s" id={`${id}-intro`}>
        {t('options_addresses_intro')}
      </p>
      <ul class="rows" aria-labelledby={`${id}-title`}>
        {emails.map((email, i) => (
          <li key={email}>
            <span>
              <bdi>{email}</bdi> {i === 0 ? <span class="s soft">{t('options_address_main')}</span> : null}
            </span>
            <button
              class="btn quiet small push"
              type="button"
              aria-label={t('options_address_remove', { email })}
              onClick={() => void save(emails.filter((other) => other !== email))}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row narrow" noValidate onSubmit={(event) => void add(event)}>
        <label class="vh" for={`${id}-in`}>
          {t('options_address_new')}
        </label>
        <input
          id={`${id}-in`}
          class="input grow"
          type="email"
          placeholder={t('options_address_placeholder')}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-intro ${id}-fault`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="btn" type="submit">
          {t('options_add')}
        </button>
      </form>
      <p class="fault" id={`${id}-fault`} role="status">
        {fault === null ? null : (
          <>
            <Icon name="notice" class="g" />
            {faultWords(t, fault)}
          </>
        )}
      </p>
    </>
  );
}
