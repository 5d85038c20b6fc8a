import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Evidence, Instant, Person } from '../../core/model';
import { Icon } from '../../ui/icons';
import { Asks } from './people/asks';
import { FILTERS, findPeople, isAmong, searchKeys, sortedPeople, type PeopleFilter } from './people/find';
import { ListPanel } from './people/list-panel';
import { onRowKeys } from './people/row-keys';
import { UndoBar } from './people/undo-bar';
import type { Undo } from './people/use-undo';
import type { ListImport } from './people/use-list';
import { PersonForm } from './person-form';
import { PersonRow } from './person-row';
import { Section } from './section';
import type { SectionProps } from './shared';

interface Props extends SectionProps {
  readonly now: () => Instant;
  readonly lists: ListImport;
  readonly undo: Undo;
}

/** So many at first, and so many more at each press: a page of thousands is slow and helps nobody find somebody. */
const AT_ONCE = 50;
const MORE = 200;

/** Whose clock a meeting is judged by. */
export function PeopleSection({ state, options, t, now, lists, undo }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<PeopleFilter>('all');
  const [editing, setEditing] = useState<string | null>(null);
  const [hidden, setHidden] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const { people } = state;
  // A form that closes hands the focus back to the row it came from.
  const back = useRef<string | null>(null);
  useEffect(() => {
    if (editing !== null || back.current === null) return;
    document.querySelector<HTMLElement>(`#people [data-row="${CSS.escape(back.current)}"]`)?.focus();
    back.current = null;
  }, [editing]);
  const sorted = useMemo(() => sortedPeople(people, t.lang), [people, t]);
  const keys = useMemo(() => searchKeys(people), [people]);
  const evidence = useMemo(() => byEmail(state.evidence), [state.evidence]);
  const found = findPeople(
    sorted.filter((person) => isAmong(filter, person, now())),
    search,
    keys,
  );
  const shown = found.slice(0, most);
  const of = (email: string): readonly Evidence[] => evidence.get(email) ?? [];
  const save = async (person: Person): Promise<boolean> => {
    const reply = await options.change('person/save', { person });
    if (reply.ok) undo.offer(reply.value.undo, t('people_saved', { name: person.name ?? person.email }));
    return reply.ok;
  };
  const forget = async (person: Person): Promise<void> => {
    const reply = await options.change('person/remove', { email: person.email });
    if (!reply.ok) return;
    setEditing(null);
    undo.offer(reply.value.undo, t('people_forgotten', { name: person.name ?? person.email }));
  };
  const form = {
    known: people.map(({ email }) => email),
    viewerZone: state.settings.zone,
    t,
    now,
    save,
    close: () => {
      back.current = editing;
      setEditing(null);
    },
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
            onInput={(event) => {
              setSearch(event.currentTarget.value);
              setMost(AT_ONCE);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && found[0]) setEditing(found[0].email);
            }}
          />
        </label>
        <label class="switch">
          <input type="checkbox" role="switch" checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} />
          {t('options_people_hide_relations')}
        </label>
        <button class="btn push" type="button" onClick={() => picker.current?.click()}>
          <Icon name="file" class="g" />
          {t('people_import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".csv,.tsv,.txt,.vcf,.vcard,.ldif,.json,.zip,text/csv,text/vcard,application/json,application/zip"
          hidden
          aria-label={t('people_import')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void lists.open(file);
            event.currentTarget.value = '';
          }}
        />
        <button class="btn" type="button" onClick={() => setEditing('')}>
          <Icon name="plus" class="g" />
          {t('options_person_add')}
        </button>
      </div>
      <UndoBar undo={undo} t={t} />
      <ListPanel lists={lists} t={t} now={now} />
      {editing === '' ? <PersonForm {...form} person={null} evidence={[]} /> : null}
      <Asks people={people} viewerZone={state.settings.zone} options={options} t={t} now={now} save={save} />
      {people.length === 0 ? (
        <div class="empty">
          <p>{t('options_people_none')}</p>
          <p class="s soft">{t('people_import_kinds')}</p>
        </div>
      ) : (
        <div class="row tight filters" role="group" aria-label={t('people_filter')}>
          {FILTERS.map((one) => (
            <button
              key={one}
              class="btn quiet small"
              type="button"
              aria-pressed={one === filter}
              onClick={() => {
                setFilter(one);
                setMost(AT_ONCE);
              }}
            >
              {filterWords(t, one)} <span class="n">{people.filter((person) => isAmong(one, person, now())).length}</span>
            </button>
          ))}
        </div>
      )}
      <p class="s soft" role="status">
        {people.length === 0 ? null : t('options_people_shown', { shown: shown.length, count: found.length })}
      </p>
      <ul class="persons" onKeyDown={onRowKeys}>
        {shown.map((person) =>
          editing === person.email ? (
            <li key={person.email}>
              <PersonForm {...form} person={person} evidence={of(person.email)} forget={() => void forget(person)} />
            </li>
          ) : (
            <PersonRow
              key={person.email}
              person={person}
              evidence={of(person.email)}
              hideRelation={hidden}
              t={t}
              now={now}
              edit={() => setEditing(person.email)}
            />
          ),
        )}
      </ul>
      {found.length > shown.length ? (
        <button class="btn small" type="button" onClick={() => setMost(most + MORE)}>
          {t('people_more', { count: Math.min(MORE, found.length - shown.length) })}
        </button>
      ) : null}
    </Section>
  );
}

function byEmail(all: SectionProps['state']['evidence']): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const one of all) {
    const group = groups.get(one.email);
    if (group) group.push(one);
    else groups.set(one.email, [one]);
  }
  return groups;
}

function filterWords(t: SectionProps['t'], filter: PeopleFilter): string {
  if (filter === 'all') return t('people_filter_all');
  if (filter === 'guess') return t('people_filter_guess');
  return filter === 'unknown' ? t('people_filter_unknown') : t('people_filter_old');
}
