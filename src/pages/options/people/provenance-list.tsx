import type { JSX } from 'preact';
import type { Evidence, Instant, Person } from '../../../core/model';
import { contradictions } from '../../../people/weigh';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';
import { dateWords, fieldName, sourceName, valueWords } from './fact-words';

interface Props {
  readonly person: Person;
  readonly evidence: readonly Evidence[];
  readonly t: Translate;
  readonly now: Instant;
}

/** Everything that is known of a person and from where, and what contradicts what. */
export function ProvenanceList({ person, evidence, t, now }: Props): JSX.Element {
  const contested = contradictions(evidence);
  return (
    <div class="provenance">
      <p class="label">{t('people_provenance')}</p>
      {evidence.length === 0 ? <p class="s soft">{t('people_provenance_none')}</p> : null}
      <ul class="why">
        {evidence.map((one) => {
          const held = person[one.field]?.source === one.source && !contested.includes(one.field);
          const source = sourceName(t, one.source, one.origin);
          return (
            <li key={`${one.field} ${one.source}`}>
              <Icon name={held ? 'check' : 'unknown'} class="g" />
              <span>
                {t('people_provenance_line', {
                  field: fieldName(t, one.field),
                  value: valueWords(t, one.field, one.value),
                  source:
                    one.learned === null ? source : t('people_source_dated', { source, date: dateWords(t, one.learned, now) }),
                })}
              </span>
            </li>
          );
        })}
      </ul>
      {contested.map((field) => (
        <p class="s" key={field}>
          {t('people_contested', { field: fieldName(t, field) })}
        </p>
      ))}
    </div>
  );
}
