import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckIn } from '../../core/model';
import type { Translate } from '../../ui/contract';

interface Props {
  readonly checkIn: CheckIn;
  readonly t: Translate;
  readonly save: (who: string, answers: readonly string[]) => Promise<boolean>;
}

/** Answers of the person, or those that somebody sent, put in their place. */
export function AnswerForm({ checkIn, t, save }: Props): JSX.Element {
  const [who, setWho] = useState(t('card_you'));
  const [answers, setAnswers] = useState<readonly string[]>(checkIn.questions.map(() => ''));
  const [said, setSaid] = useState<string | null>(null);
  const empty = answers.every((one) => one.trim() === '');
  const onSave = async (): Promise<void> => {
    const done = await save(who.trim() || t('card_you'), answers);
    setSaid(done ? 'check_in_kept' : 'card_said_failed');
    if (done) setAnswers(checkIn.questions.map(() => ''));
  };
  return (
    <section class="part" aria-labelledby="answer-title">
      <h2 id="answer-title">{t('check_in_answers')}</h2>
      <label class="field">
        <span>{t('check_in_who')}</span>
        <input class="input" dir="auto" value={who} onInput={(event) => setWho(event.currentTarget.value)} />
      </label>
      {checkIn.questions.map((question, i) => (
        <label class="field" key={i}>
          <span dir="auto">{question}</span>
          <textarea
            class="input"
            rows={2}
            dir="auto"
            value={answers[i] ?? ''}
            onInput={(event) => {
              const text = event.currentTarget.value;
              setAnswers(checkIn.questions.map((_, at) => (at === i ? text : (answers[at] ?? ''))));
              setSaid(null);
            }}
          />
        </label>
      ))}
      <p class="row">
        <button class="btn" type="button" disabled={empty} onClick={() => void onSave()}>
          {t('check_in_keep')}
        </button>
        <span role="status" class="s soft">
          {said === null ? '' : t(said)}
        </span>
      </p>
    </section>
  );
}
