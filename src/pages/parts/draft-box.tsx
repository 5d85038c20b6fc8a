import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Draft } from '../../core/model';
import type { Translate } from '../../ui/contract';

interface Props {
  readonly draft: Draft;
  /** Puts the text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  /** To every format and way of the composer, for the same meeting. */
  readonly compose: () => void;
  readonly t: Translate;
}

/** A draft to edit and copy, in the person's own voice. Nothing is sent from here. */
export function DraftBox({ draft, copy, compose, t }: Props): JSX.Element {
  const id = useId();
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const [said, setSaid] = useState('');
  const onCopy = async (): Promise<void> => {
    setSaid((await copy(`${subject}\n\n${body}`)) ? t('report_copied') : t('report_not_copied'));
  };
  return (
    <div class="draft whole" lang={draft.lang}>
      <label class="field">
        <span lang={t.lang}>{t('report_draft_subject')}</span>
        <input class="input" value={subject} dir="auto" onInput={(event) => setSubject(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span lang={t.lang}>{t('report_draft_text')}</span>
        <textarea
          class="input"
          id={id}
          rows={Math.min(14, body.split('\n').length + 2)}
          dir="auto"
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <div class="row" lang={t.lang}>
        <button class="btn primary small" type="button" onClick={() => void onCopy()}>
          {t('report_draft_copy')}
        </button>
        <button class="btn small" type="button" onClick={compose}>
          {t('card_compose')}
        </button>
        <span class="s soft" role="status">
          {said}
        </span>
      </div>
    </div>
  );
}
