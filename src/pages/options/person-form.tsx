import type { JSX } from 'preact';
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Email, Evidence, Instant, Person, Relation } from '../../core/model';
import { toLocal } from '../../core/time';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { countries } from './countries';
import { draftOfPerson, emptyDraft, type PersonDraft, type PersonFault, personOfDraft } from './person-draft';
import { ProvenanceList } from './people/provenance-list';
import { PersonHours } from './person-hours';
import { relationWord, RELATIONS } from './relation';
import { ZonePicker } from './zone-picker';

interface Props {
  readonly person: Person | null;
  readonly known: readonly Email[];
  readonly viewerZone: string;
  readonly t: Translate;
  readonly now: () => Instant;
  readonly evidence: readonly Evidence[];
  readonly save: (person: Person) => Promise<boolean>;
  readonly close: () => void;
  /** Absent for somebody who is not there yet. */
  readonly forget?: () => void;
}

function faultWords(t: Translate, fault: PersonFault): string {
  if (fault === 'email-unreadable') return t('options_address_unreadable');
  if (fault === 'email-known') return t('options_person_known');
  return fault === 'no-days' ? t('options_person_no_days') : t('options_hours_incomplete');
}

/** Adds or changes a person. Nothing is lost by a mistake: it is said, and what was typed stays. */
export function PersonForm({ person, evidence, known, viewerZone, t, now, save, close, forget }: Props): JSX.Element {
  const id = useId();
  const [draft, setDraft] = useState<PersonDraft>(() => (person ? draftOfPerson(person) : emptyDraft()));
  const [fault, setFault] = useState<PersonFault | null>(null);
  const lands = useMemo(() => countries(t.lang), [t.lang]);
  const change = (patch: Partial<PersonDraft>): void => setDraft((before) => ({ ...before, ...patch }));
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const made = personOfDraft(draft, person, known, toLocal(viewerZone, now()).date);
    setFault('fault' in made ? made.fault : null);
    if ('person' in made && (await save(made.person))) close();
  };
  const form = useRef<HTMLFormElement>(null);
  // Whoever opened it wants to type: where they live, or who it is.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(person ? '[role=combobox]' : 'input')?.focus();
  }, [person?.email]);
  const wrongEmail = fault === 'email-unreadable' || fault === 'email-known';
  return (
    <form
      class="edit"
      ref={form}
      noValidate
      aria-label={person ? t('options_person_edit', { name: person.name ?? person.email }) : t('options_person_add')}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div class="fields">
        <label class="field">
          <span>{t('options_person_name')}</span>
          <input
            class="input"
            value={draft.name}
            autocomplete="off"
            maxLength={300}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>{t('options_person_email')}</span>
          <input
            class="input"
            type="email"
            value={draft.email}
            autocomplete="off"
            readOnly={person !== null}
            aria-invalid={wrongEmail}
            aria-describedby={`${id}-fault`}
            onInput={(event) => change({ email: event.currentTarget.value })}
          />
        </label>
        <ZonePicker zone={draft.zone} label={t('options_person_zone')} t={t} now={now} choose={(zone) => change({ zone })} />
        <label class="field">
          <span>{t('options_person_relation')}</span>
          <select
            class="input"
            value={draft.relation}
            onChange={(event) => change({ relation: event.currentTarget.value as Relation })}
          >
            {RELATIONS.map((one) => (
              <option key={one} value={one}>
                {relationWord(t, one)}
              </option>
            ))}
          </select>
          <small class="s soft">{t('options_person_relation_note')}</small>
        </label>
        <label class="field">
          <span>{t('options_person_country')}</span>
          <select
            class="input"
            value={draft.country ?? ''}
            onChange={(event) => change({ country: event.currentTarget.value || null })}
          >
            <option value="">{t('options_person_country_none')}</option>
            {lands.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
          <small class="s soft">{t('options_person_country_note')}</small>
        </label>
      </div>
      <PersonHours draft={draft} t={t} change={change} />
      {person === null ? null : <ProvenanceList person={person} evidence={evidence} t={t} now={now()} />}
      <footer>
        <p class="fault" id={`${id}-fault`} role="status">
          {fault === null ? null : (
            <>
              <Icon name="notice" class="g" />
              {faultWords(t, fault)}
            </>
          )}
        </p>
        <button class="btn primary" type="submit">
          {t('options_save')}
        </button>
        <button class="btn" type="button" onClick={close}>
          {t('options_cancel')}
        </button>
        {forget && person ? (
          <button class="btn quiet push" type="button" onClick={forget}>
            {t('people_forget')}
          </button>
        ) : null}
      </footer>
    </form>
  );
}
