import type { JSX } from 'preact';
import { CLAIM_CONFIDENCE, type Evidence, type Instant, type Person } from '../../core/model';
import { formatTime, zoneCity } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { weekWords } from '../parts/week-words';
import { provenance, sureness } from './people/fact-words';
import { Sureness, WeekStrip } from './people/week-strip';
import { relationWord } from './relation';

interface Props {
  readonly person: Person;
  readonly evidence: readonly Evidence[];
  readonly hideRelation: boolean;
  readonly t: Translate;
  readonly now: () => Instant;
  readonly edit: () => void;
}

/** One person: whose clock, which hours, from where that is known and how sure. */
export function PersonRow({ person, evidence, hideRelation, t, now, edit }: Props): JSX.Element {
  const name = person.name ?? person.email;
  const { zone, hours } = person;
  return (
    <li class="person">
      <div class="who">
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
        {zone === null ? (
          <p class="v v-unk">
            <Icon name="unknown" class="g" />
            {t('options_person_zone_unknown')}
          </p>
        ) : (
          <>
            <p>{zoneCity(zone.value)}</p>
            <p class="s soft">{t('options_person_now', { time: formatTime(zone.value, now(), t.lang) })}</p>
          </>
        )}
      </div>
      <div class="their-hours">
        <WeekStrip week={hours?.value ?? null} guess={hours !== null && hours.confidence < CLAIM_CONFIDENCE} />
        <p class="s">{hours === null ? t('options_person_hours_not_known') : weekWords(t, hours.value)}</p>
      </div>
      <p class="s">{hideRelation ? t('options_relation_hidden') : relationWord(t, person.relation)}</p>
      <div class="from">
        <Sureness of={sureness(zone)} />
        <p class="s">{zone === null ? t('people_source_none') : provenance(t, zone, evidence, now())}</p>
      </div>
      <div class="row tight">
        {zone === null ? (
          <button
            class="btn small"
            type="button"
            data-row={person.email}
            aria-label={t('people_set_zone_of', { name })}
            onClick={edit}
          >
            {t('people_set_zone')}
          </button>
        ) : (
          <button
            class="btn quiet small icon"
            type="button"
            data-row={person.email}
            aria-label={t('options_person_edit', { name })}
            onClick={edit}
          >
            <Icon name="edit" class="g" />
          </button>
        )}
      </div>
    </li>
  );
}
