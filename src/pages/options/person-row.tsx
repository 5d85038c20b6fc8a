import type { JSX } from 'preact';
import { CLAIM_CONFIDENCE, type Fact, type Instant, type Person } from '../../core/model';
import { formatTime, zoneCity } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { weekWords } from '../parts/week-words';
import { ConfirmButton } from './confirm-button';
import { relationWord } from './relation';

interface Props {
  readonly person: Person;
  readonly hideRelation: boolean;
  readonly t: Translate;
  readonly now: () => Instant;
  readonly edit: () => void;
  readonly remove: () => void;
}

/** Where a fact comes from; a guess is called one. */
export function sourceWords(t: Translate, fact: Fact<unknown> | null): string {
  if (fact === null) return '';
  if (fact.confidence < CLAIM_CONFIDENCE) return t('options_source_guess');
  if (fact.source === 'said') return t('options_source_said');
  if (fact.source === 'people-list') return t('options_source_list');
  return fact.source === 'page' ? t('options_source_page') : t('options_source_series');
}

export function PersonRow({ person, hideRelation, t, now, edit, remove }: Props): JSX.Element {
  const name = person.name ?? person.email;
  const zone = person.zone?.value;
  return (
    <li class="person">
      <div>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {person.name === null ? null : (
          <p class="s soft">
            <bdi>{person.email}</bdi>
          </p>
        )}
      </div>
      <div>
        {zone === undefined ? (
          <p class="v v-unk">
            <Icon name="unknown" class="g" />
            {t('options_person_zone_unknown')}
          </p>
        ) : (
          <p>
            {zoneCity(zone)} <span class="s soft">{t('options_person_now', { time: formatTime(zone, now(), t.lang) })}</span>
          </p>
        )}
        <p class="s soft">{sourceWords(t, person.zone)}</p>
      </div>
      <div>
        <p>{person.hours === null ? t('options_person_hours_not_known') : weekWords(t, person.hours.value)}</p>
        <p class="s soft">{hideRelation ? t('options_relation_hidden') : relationWord(t, person.relation)}</p>
      </div>
      <div class="row tight">
        <button class="btn quiet small icon" type="button" aria-label={t('options_person_edit', { name })} onClick={edit}>
          <Icon name="edit" class="g" />
        </button>
        <ConfirmButton
          label={t('options_remove')}
          name={t('options_person_remove', { name })}
          question={t('options_person_remove_ask')}
          yes={t('options_remove')}
          no={t('options_keep')}
          act={remove}
        />
      </div>
    </li>
  );
}
