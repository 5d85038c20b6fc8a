import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardFacts, Draft } from '../../core/model';
import { Glyph } from '../glyph';
import { useWords } from '../words';
import { composeLink } from './compose-link';

/** The first lines of a draft, as a letter. */
export function Peek({ draft }: { draft: Draft }): JSX.Element {
  const t = useWords();
  return (
    <div>
      <blockquote class="draft peek" dir="auto" lang={draft.lang}>
        {draft.body}
      </blockquote>
      <p class="cap">{t('card_draft_note')}</p>
    </div>
  );
}

export interface DraftEditorProps {
  readonly draft: Draft;
  readonly facts: CardFacts;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onActed: () => void;
  readonly onBack: () => void;
}

/** The whole draft, to change, copy or take to Gmail. Nothing is sent from here. */
export function DraftEditor({ draft, facts, copy, onActed, onBack }: DraftEditorProps): JSX.Element {
  const t = useWords();
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus({ preventScroll: true }), []);
  const link = composeLink(facts, subject, body);
  const onCopy = async (): Promise<void> => {
    const done = await copy(`${subject}\n\n${body}`);
    setCopied(done);
    if (done) onActed();
    else text.current?.select();
  };
  return (
    <div class="body letter" lang={draft.lang}>
      <label>
        <span class="cap" lang={t.lang}>
          {t('card_subject')}
        </span>
        <input class="text" dir="auto" value={subject} onInput={(event) => setSubject(event.currentTarget.value)} />
      </label>
      <label>
        <span class="cap" lang={t.lang}>
          {t('card_text')}
        </span>
        <textarea
          class="text"
          ref={text}
          dir="auto"
          rows={11}
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
      </label>
      <div class="row" lang={t.lang}>
        <button type="button" class="btn" onClick={() => void onCopy()}>
          <Glyph name={copied ? 'check' : 'copy'} />
          {copied ? t('card_copied') : t('card_copy')}
        </button>
        {link === null ? null : (
          <a class="btn line" href={link} target="_blank" rel="noopener noreferrer" onClick={onActed}>
            <Glyph name="mail" />
            {t('card_open_gmail')}
          </a>
        )}
        <button type="button" class="btn word" onClick={onBack}>
          {t('card_back')}
        </button>
      </div>
      <p class="cap" role="status" lang={t.lang}>
        {copied === false ? t('card_copy_failed') : t('card_draft_note')}
      </p>
    </div>
  );
}
