import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Instant } from '../../../core/model';
import { zoneCity } from '../../../core/time';
import type { ZoneQuestion } from '../../../people/questions';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';
import { ZonePicker } from '../zone-picker';
import type { ListImport, OpenList } from './use-list';

interface Props {
  readonly lists: ListImport;
  readonly list: OpenList;
  readonly t: Translate;
  readonly now: () => Instant;
}

const AT_ONCE = 12;

/** What a list writes as a zone and may mean several: asked once for everybody it stands for, never assumed. */
export function ListQuestions({ lists, list, t, now }: Props): JSX.Element | null {
  if (list.questions.length === 0) return null;
  return (
    <div class="questions">
      <h4>{t('people_questions')}</h4>
      <ul>
        {list.questions.slice(0, AT_ONCE).map((question) => (
          <Question key={question.text} question={question} lists={lists} list={list} t={t} now={now} />
        ))}
      </ul>
    </div>
  );
}

function Question({ question, lists, list, t, now }: Props & { readonly question: ZoneQuestion }): JSX.Element {
  const { text, zones, count } = question;
  const answer = list.answers.get(text) ?? null;
  const [other, setOther] = useState(zones.length === 0);
  const offered = answer === null || zones.includes(answer) ? zones : [...zones, answer];
  return (
    <li>
      <p>
        <Icon name="unknown" class="g" />
        {t('people_question', { text, count })}
      </p>
      <div class="row tight" role="group" aria-label={t('people_question_means', { text })}>
        {offered.map((zone) => (
          <button
            key={zone}
            class="btn small"
            type="button"
            aria-pressed={zone === answer}
            onClick={() => void lists.answer(text, zone === answer ? null : zone)}
          >
            {zoneCity(zone)}
          </button>
        ))}
        {other ? null : (
          <button class="btn quiet small" type="button" onClick={() => setOther(true)}>
            {t('people_question_elsewhere')}
          </button>
        )}
      </div>
      {other ? (
        <ZonePicker
          zone={answer}
          label={t('people_question_means', { text })}
          t={t}
          now={now}
          choose={(zone) => void lists.answer(text, zone)}
        />
      ) : null}
    </li>
  );
}
