import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Instant, Person } from '../../core/model';
import { Icon } from '../../ui/icons';
import { PersonForm } from './person-form';
import { PersonRow } from './person-row';
import { Section } from './section';
import type { SectionProps } from './shared';
import { fold } from './zone-search';

interface Props extends SectionProps {
  readonly now: () => Instant;
}

/** People whose name or address holds the text, sorted by name. */
export function findPeople(people: readonly Person[], text: string, lang: string): Person[] {
  const wanted = fold(text).trim();
  const word = (person: Person): string => person.name ?? person.email;
  return people
    .filter((person) => fold(`${person.name ?? ''} ${person.email} ${person.zone?.value ?? ''}`).includes(wanted))
    .toSorted((a, b) => word(a).localeCompare(word(b), lang));
}

/** More than this at once helps nobody find somebody. */
const AT_ONCE = 50;

/** Whose clock a meeting is judged by. */
export function PeopleSection({ state, options, t, now }: Props): JSX.Element {
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const [hidden, setHidden] = useState(false);
  const [all, setAll] = useState(false);
  const found = findPeople(state.people, search, t.lang);
  const shown = all ? found : found.slice(0, AT_ONCE);
  const form = {
    known: state.people.map(({ email }) => email),
    viewerZone: state.settings.zone,
    t,
    now,
    save: async (person: Person) => (await options.change('person/save', { person })).ok,
    close: () => setEditing(null),
  };
  return (
    <Section id="people" intro={t('options_people_intro')} t={t}>
      <div class="row tools">
        <label class="search">
          <span class="vh">{t('options_people_search')}</span>
          <Icon name="search" class="g" />
          <input
            class="input"
            type="search"
            placeholder={t('options_people_search')}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <label class="switch">
          <input type="checkbox" role="switch" checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} />
          {t('options_people_hide_relations')}
        </label>
        <button class="btn push" type="button" onClick={() => setEditing('')}>
          <Icon name="plus" class="g" />
          {t('options_person_add')}
        </button>
      </div>
      {editing === '' ? <PersonForm {...form} person={null} /> : null}
      <p class="s soft" role="status">
        {state.people.length === 0
          ? t('options_people_none')
          : t('options_people_shown', { shown: shown.length, count: state.people.length })}
      </p>
      <ul class="persons">
        {shown.map((person) =>
          editing === person.email ? (
            <li key={person.email}>
              <PersonForm {...form} person={person} />
            </li>
          ) : (
            <PersonRow
              key={person.email}
              person={person}
              hideRelation={hidden}
              t={t}
              now={now}
              edit={() => setEditing(person.email)}
              remove={() => void options.change('person/remove', { email: person.email })}
            />
          ),
        )}
      </ul>
      {found.length > shown.length ? (
        <button class="btn small" type="button" onClick={() => setAll(true)}>
          {t('options_people_all')}
        </button>
      ) : null}
    </Section>
  );
}
