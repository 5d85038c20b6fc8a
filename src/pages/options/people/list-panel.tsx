import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Instant } from '../../../core/model';
import { speakProblem } from '../../parts/speak';
import type { Translate } from '../../../ui/contract';
import { Icon } from '../../../ui/icons';
import { ListChanges } from './list-changes';
import { ListColumns } from './list-columns';
import { ListQuestions } from './list-questions';
import type { ListImport } from './use-list';

interface Props {
  readonly lists: ListImport;
  readonly t: Translate;
  readonly now: () => Instant;
}

/** A list of people on its way in: what it says, what is unclear, what would change. Nothing is taken yet. */
export function ListPanel({ lists, t, now }: Props): JSX.Element | null {
  const id = useId();
  const { list, failed } = lists;
  if (failed) {
    return (
      <div class="callout" role="alert">
        <p>
          <strong>
            <bdi>{failed.fileName}</bdi>
          </strong>
          {': '}
          {speakProblem(t, failed.problem, 'options')}
        </p>
        <button class="btn small" type="button" onClick={lists.close}>
          {t('options_import_dismiss')}
        </button>
      </div>
    );
  }
  if (!list) return null;
  const { sorted } = list;
  const sums = sorted && {
    count: list.records.length,
    fresh: sorted.fresh.length,
    changed: sorted.changed.length,
    left: sorted.left.length,
  };
  return (
    <div class="list-in" role="region" aria-labelledby={`${id}-name`} aria-busy={list.records.length > 0 && sorted === null}>
      <header>
        <h3 id={`${id}-name`}>
          <bdi>{list.file.fileName}</bdi>
        </h3>
        <p class="s soft" role="status">
          {sums === null ? t('people_list_reading') : t('people_list_sums', sums)} {t('people_list_not_yet')}
        </p>
      </header>
      {list.problem ? (
        <p class="fault">
          <Icon name="notice" class="g" />
          {speakProblem(t, list.problem, 'options')}
        </p>
      ) : null}
      {list.read && list.read.unreadable > 0 ? (
        <p class="s soft">{t('people_list_unreadable', { count: list.read.unreadable })}</p>
      ) : null}
      <ListColumns lists={lists} list={list} t={t} />
      <ListQuestions lists={lists} list={list} t={t} now={now} />
      {sorted === null ? null : <ListChanges lists={lists} sorted={sorted} list={list} t={t} />}
      <footer>
        <button class="btn primary" type="button" disabled={lists.count === 0} onClick={() => void lists.take()}>
          {t('people_list_take', { count: lists.count })}
        </button>
        <button class="btn" type="button" onClick={lists.close}>
          {t('people_list_leave')}
        </button>
      </footer>
    </div>
  );
}
