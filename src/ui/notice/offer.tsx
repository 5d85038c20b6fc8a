import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MailNotice, MailText } from '../../core/model';
import { Glyph } from '../glyph';
import { useWords } from '../words';
import type { NoticeActs, NoticeView } from './view';

const MOST = 3;

export interface OfferProps {
  readonly view: NoticeView;
  readonly notice: Extract<MailNotice, { kind: 'intent' }>;
  readonly acts: NoticeActs;
}

/** The replacements as a choice, and the words of the chosen one; inserted on a click, never sent. */
export function Offer({ view, notice, acts }: OfferProps): JSX.Element {
  const t = useWords();
  const choices = notice.formats.slice(0, MOST);
  const [chosen, setChosen] = useState(choices[0]?.id ?? 'shared-note');
  const [text, setText] = useState<MailText | 'failed' | null>(null);
  useEffect(() => {
    let stale = false;
    setText(null);
    void acts.text(chosen).then((found) => (stale ? undefined : setText(found ?? 'failed')));
    return () => {
      stale = true;
    };
  }, [chosen]);
  const ready = text !== null && text !== 'failed' ? text : null;
  return (
    <div class="open">
      <div class="pick" role="radiogroup" aria-label={t('card_instead')}>
        {choices.map(({ id }) => (
          <label key={id}>
            <input type="radio" name={`${view.group}-format`} value={id} checked={id === chosen} onChange={() => setChosen(id)} />
            <Glyph name={id} />
            {t(`format_${id}_name`)}
          </label>
        ))}
      </div>
      <blockquote class="draft" dir="auto" lang={ready?.lang ?? t.lang}>
        {ready?.text ?? t(text === 'failed' ? 'mail_text_failed' : 'card_loading')}
      </blockquote>
      <div class="row">
        <button
          type="button"
          class="btn fill"
          disabled={ready === null}
          onClick={() => (ready === null ? undefined : acts.insert(ready.text))}
        >
          {t('mail_insert')}
        </button>
        <button
          type="button"
          class="btn word"
          disabled={ready === null}
          onClick={() => (ready === null ? undefined : void acts.copy(ready.text))}
        >
          <Glyph name="copy" />
          {t('card_copy')}
        </button>
        <span class="cap">{t(notice.sentence === null ? 'mail_inserts_at_caret' : 'mail_replaces_sentence')}</span>
      </div>
    </div>
  );
}
