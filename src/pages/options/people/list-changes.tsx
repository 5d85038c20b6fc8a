import type { JSX } from 'preact';
import type { FactChange, PersonChange } from '../../../core/model';
import type { Skipped } from '../../../people/contract';
import type { Translate } from '../../../ui/contract';
import { factKey, type Sorted } from './choice';
import { fieldName, valueWords } from './fact-words';
import type { ListImport, OpenList } from './use-list';

interface Props {
  readonly lists: ListImport;
  readonly list: OpenList;
  readonly sorted: Sorted;
  readonly t: Translate;
}

/** More rows than this are counted: nobody looks through them one by one. */
const AT_ONCE = 60;

function noteWords(t: Translate, { note, field, now }: FactChange): string {
  switch (note) {
    case 'agrees':
      return t('people_note_agrees');
    case 'newer':
      return t('people_note_newer');
    case 'better':
      return t('people_note_better');
    case 'conflict':
      return t('people_note_conflict');
    case 'said':
      return now === null ? '' : t('people_note_said', { value: valueWords(t, field, now) });
    case 'weaker':
      return t('people_note_weaker');
    default:
      return t('people_note_new');
  }
}

function skippedWords(t: Translate, why: Skipped, count: number): string {
  const words: Readonly<Record<Skipped, string>> = {
    'no-address': t('people_skipped_no_address', { count }),
    bot: t('people_skipped_bot', { count }),
    gone: t('people_skipped_gone', { count }),
    group: t('people_skipped_group', { count }),
    twice: t('people_skipped_twice', { count }),
    room: t('people_skipped_room', { count }),
  };
  return words[why];
}

const nameOf = ({ name, email }: PersonChange): string => name ?? email;

/** What would change, fact by fact, each with its tick; who is new; who is left out and why. */
export function ListChanges({ lists, list, sorted, t }: Props): JSX.Element {
  const rows = sorted.changed.flatMap((person) => person.facts.map((fact) => ({ person, fact })));
  const skipped = Object.entries(list.read?.skipped ?? {}) as [Skipped, number][];
  return (
    <>
      {rows.length === 0 ? null : (
        <div class="scroll-x" role="region" tabIndex={0} aria-label={t('people_list_changes')}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span class="vh">{t('people_list_tick')}</span>
                </th>
                <th scope="col">{t('people_list_person')}</th>
                <th scope="col">{t('people_list_what')}</th>
                <th scope="col">{t('people_list_now')}</th>
                <th scope="col">{t('people_list_then')}</th>
                <th scope="col">{t('people_list_note')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, AT_ONCE).map(({ person, fact }) => (
                <ChangeRow key={factKey(person.email, fact.field)} person={person} fact={fact} lists={lists} list={list} t={t} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > AT_ONCE ? <p class="s soft">{t('people_list_more', { count: rows.length - AT_ONCE })}</p> : null}
      {sorted.fresh.length + sorted.left.length + skipped.length === 0 ? null : (
        <details class="alt">
          <summary>{t('people_list_rest', { fresh: sorted.fresh.length, left: sorted.left.length })}</summary>
          {sorted.fresh.length === 0 ? null : (
            <ul class="fresh">
              {sorted.fresh.slice(0, AT_ONCE).map((person) => (
                <li key={person.email}>
                  <bdi>{nameOf(person)}</bdi>{' '}
                  <span class="soft">{person.facts.map(({ field, next }) => valueWords(t, field, next)).join(', ')}</span>
                </li>
              ))}
            </ul>
          )}
          {sorted.fresh.length > AT_ONCE ? (
            <p class="s soft">{t('people_list_more', { count: sorted.fresh.length - AT_ONCE })}</p>
          ) : null}
          {sorted.left.length === 0 ? null : (
            <p class="s soft">
              {t('people_list_left', {
                names: new Intl.ListFormat(t.lang).format(sorted.left.slice(0, 12).map(nameOf)),
                count: sorted.left.length,
              })}
            </p>
          )}
          {skipped.map(([why, count]) => (
            <p class="s soft" key={why}>
              {skippedWords(t, why, count)}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

interface RowProps extends Omit<Props, 'sorted'> {
  readonly person: PersonChange;
  readonly fact: FactChange;
}

function ChangeRow({ person, fact, lists, list, t }: RowProps): JSX.Element {
  const key = factKey(person.email, fact.field);
  const ticked = list.ticks.has(key);
  const differs = ticked && fact.note !== 'agrees' && fact.note !== 'weaker' && fact.now !== null;
  const before = fact.now === null ? t('people_list_unknown') : valueWords(t, fact.field, fact.now);
  const what = fieldName(t, fact.field);
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={t('people_list_tick_of', { name: nameOf(person), what })}
          checked={ticked}
          onChange={(event) => lists.tick(key, event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <bdi>{nameOf(person)}</bdi>
      </th>
      <td>{what}</td>
      <td>{differs ? <del>{before}</del> : before}</td>
      <td>
        <ins>{valueWords(t, fact.field, fact.next)}</ins>
      </td>
      <td>{noteWords(t, fact)}</td>
    </tr>
  );
}
