import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { NotUsefulWhy, Outcome } from '../../core/model';
import type { Translate } from '../../ui/contract';

interface Props {
  readonly title: string;
  readonly t: Translate;
  readonly settle: (outcome: Outcome, why: NotUsefulWhy | null) => void;
}

/** Keep live, not now, not useful; the last asks what was wrong, so that it can be learned from. */
export function MarkActions({ title, settle, t }: Props): JSX.Element {
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <fieldset class="row tight">
        <legend class="label">{t('popup_not_useful_why')}</legend>
        <button class="btn small" type="button" onClick={() => settle('not-useful', 'wrong-kind')}>
          {t('popup_why_wrong_kind')}
        </button>
        <button class="btn small" type="button" onClick={() => settle('not-useful', 'wrong-hours')}>
          {t('popup_why_wrong_hours')}
        </button>
        <button class="btn small" type="button" onClick={() => settle('not-useful', 'sensitive')}>
          {t('popup_why_sensitive')}
        </button>
        <button class="btn quiet small" type="button" onClick={() => settle('not-useful', null)}>
          {t('popup_why_other')}
        </button>
      </fieldset>
    );
  }
  return (
    <div class="row tight" role="group" aria-label={t('popup_actions_for', { title })}>
      <button class="btn small" type="button" onClick={() => settle('keep-live', null)}>
        {t('popup_keep_live')}
      </button>
      <button class="btn quiet small" type="button" onClick={() => settle('not-now', null)}>
        {t('popup_not_now')}
      </button>
      <button class="btn quiet small" type="button" onClick={() => setAsking(true)}>
        {t('popup_not_useful')}
      </button>
    </div>
  );
}
