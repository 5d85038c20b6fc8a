import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { deadlineLines, decisionHeadings } from '../../core/formats';
import { decisionMarkdown, type Decision } from '../../core/replace/decision';
import { fileNameOf } from '../../core/replace/texts';
import { Icon } from '../../ui/icons';
import type { PartProps } from './shared';

const FIELDS = ['question', 'proposal', 'options', 'decides', 'fallback'] as const;
type FieldName = (typeof FIELDS)[number];

/** The page behind a decision: question, proposal, options, who decides, objections by, and what holds if nobody objects. */
export function DecisionForm({ state, doors }: PartProps): JSX.Element | null {
  const { t } = doors;
  const [fields, setFields] = useState<Record<FieldName, string>>({
    question: '',
    proposal: '',
    options: '',
    decides: '',
    fallback: '',
  });
  const [copied, setCopied] = useState(false);
  if (state.format !== 'decision-page' || state.wish.role === 'attendee') return null;
  const decision: Decision = { ...fields, title: state.meeting.title, by: deadlineLines(state.draft) };
  const text = decisionMarkdown(decision, decisionHeadings(state.draft.lang));
  return (
    <section class="decision" aria-labelledby="decision-title">
      <h2 id="decision-title">{t('compose_decision')}</h2>
      {FIELDS.map((name) => (
        <label class="field" key={name}>
          <span>{t(`compose_decision_${name}`)}</span>
          <textarea
            class="input"
            rows={name === 'options' ? 3 : 2}
            dir="auto"
            value={fields[name]}
            onInput={(event) => {
              setFields({ ...fields, [name]: event.currentTarget.value });
              setCopied(false);
            }}
          />
        </label>
      ))}
      <div class="row">
        <button class="btn" type="button" onClick={() => void doors.copy(text, null).then(setCopied)}>
          <Icon name={copied ? 'check' : 'copy'} class="g" />
          {copied ? t('card_copied') : t('compose_decision_copy')}
        </button>
        <button
          class="btn"
          type="button"
          onClick={() => doors.download(fileNameOf(state.meeting.title, 'md', 'decision'), text, 'text/markdown')}
        >
          <Icon name="file" class="g" />
          {t('compose_decision_save')}
        </button>
      </div>
    </section>
  );
}
