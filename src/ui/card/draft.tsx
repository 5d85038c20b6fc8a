import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CardFacts, Draft } from '../../core/model';
import { gmailLink } from '../../core/replace/gmail-link';
import { Glyph } from '../glyph';
import { useWords } from '../words';

type Text = Pick<Draft, 'subject' | 'body' | 'lang'>;

interface PeekProps {
  readonly draft: Draft;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onActed: (taken: Text) => void;
}

/** The first lines of a draft, as a letter, and the second of two clicks from a badge to the clipboard. */
export function Peek({ draft, copy, onActed }: PeekProps): JSX.Element {
  const t = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const onCopy = async (): Promise<void> => {
    const done = await copy(`${draft.subject}\n\n${draft.body}`);
    setCopied(done);
    if (done) onActed(draft);
  };
  return (
    <div>
      <blockquote class="draft peek" dir="auto" lang={draft.lang}>
        {draft.body}
      </blockquote>
      <div class="row">
        <button type="button" class="btn line" onClick={() => void onCopy()}>
          <Glyph name={copied ? 'check' : 'copy'} />
          {copied ? t('card_copied') : t('card_copy')}
        </button>
        <p class="cap" role="status">
          {copied === false ? t('card_copy_refused') : t('card_draft_note')}
        </p>
      </div>
    </div>
  );
}

export interface DraftEditorProps {
  readonly draft: Draft;
  readonly facts: CardFacts;
  readonly copy: (text: string) => Promise<boolean>;
  readonly onActed: (taken: Text) => void;
  readonly onBack: () => void;
  /** To the composer; null where a meeting is not made yet. */
  readonly onCompose: (() => void) | null;
}

/** The whole draft, to change, copy or take to Gmail. Nothing is sent from here. */
export function DraftEditor({ draft, facts, copy, onActed, onBack, onCompose }: DraftEditorProps): JSX.Element {
  const t = useWords();
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus({ preventScroll: true }), []);
  const to = facts.attendees.flatMap(({ self, email }) => (self || email === null ? [] : [email]));
  const as = facts.attendees.find(({ self }) => self)?.email ?? null;
  const link = gmailLink({ to, as, subject, body });
  const acted = (): void => onActed({ subject, body, lang: draft.lang });
  const onCopy = async (): Promise<void> => {
    const done = await copy(`${subject}\n\n${body}`);
    setCopied(done);
    if (done) acted();
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
          <a class="btn line" href={link} target="_blank" rel="noopener noreferrer" onClick={acted}>
            <Glyph name="mail" />
            {t('card_open_gmail')}
          </a>
        )}
        {onCompose === null ? null : (
          <button type="button" class="btn word" onClick={onCompose}>
            {t('card_compose')}
          </button>
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
