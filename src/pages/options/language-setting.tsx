import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LANGUAGES } from '../../platform/languages';
import type { Translate } from '../../ui/contract';
import type { OptionsDoors } from './doors';
import type { Options } from './use-options';

interface Props {
  readonly language: string | null;
  readonly options: Options;
  readonly doors: OptionsDoors;
  readonly t: Translate;
}

/** Each language under its own name: whoever cannot read this page still finds theirs. */
export function LanguageSetting({ language, options, doors, t }: Props): JSX.Element {
  const id = useId();
  const [failed, setFailed] = useState(false);
  const choose = async (value: string): Promise<void> => {
    const chosen = value === '' ? null : value;
    // The words first: a page that starts anew in between finds either the old language whole or the new one.
    const ready = await doors.useLanguage(chosen);
    setFailed(!ready);
    if (ready && (await options.save({ language: chosen }))) doors.reload();
  };
  return (
    <div class="setting">
      <label for={id}>{t('options_language')}</label>
      <p class="s soft" id={`${id}-note`}>
        {t('options_language_note')}
      </p>
      <select
        id={id}
        class="input narrow-field"
        aria-describedby={`${id}-note`}
        value={language ?? ''}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{t('options_language_browser')}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {new Intl.DisplayNames(one, { type: 'language' }).of(one) ?? one}
          </option>
        ))}
      </select>
      <p class="fault" role="status">
        {failed ? t('options_language_failed') : ''}
      </p>
    </div>
  );
}
