import type { JSX } from 'preact';
import { CSV_FIELDS, type CsvField } from '../../../people/csv-mapping';
import { ENCODINGS, type Encoding } from '../../../people/text';
import type { Translate } from '../../../ui/contract';
import type { ListImport, OpenList } from './use-list';

interface Props {
  readonly lists: ListImport;
  readonly list: OpenList;
  readonly t: Translate;
}

/** What a column may say, in words. */
function columnWords(t: Translate, field: CsvField): string {
  const words: Readonly<Record<CsvField, string>> = {
    ignore: t('people_column_ignore'),
    email: t('people_column_email'),
    name: t('people_column_name'),
    'first-name': t('people_column_first_name'),
    'last-name': t('people_column_last_name'),
    zone: t('people_column_zone'),
    city: t('people_column_city'),
    region: t('people_column_region'),
    country: t('people_column_country'),
    hours: t('people_column_hours'),
    relation: t('people_column_relation'),
    manager: t('people_column_manager'),
    updated: t('people_column_updated'),
  };
  return words[field];
}

/** More columns than this are no list of people that anybody wants to look through. */
const MOST = 40;
const SAMPLES = 3;

/** Which column says what, as guessed; every guess can be set right, and so can the encoding. */
export function ListColumns({ lists, list, t }: Props): JSX.Element | null {
  const { opened, mapping } = list;
  if (opened?.kind !== 'csv' || mapping === null) return null;
  const { rows } = opened.table;
  const samples = rows.slice(mapping.heading ? 1 : 0, SAMPLES + (mapping.heading ? 1 : 0));
  const choose = (column: number, field: CsvField): void => {
    const fields = mapping.fields.map((one, at) => {
      if (at === column) return field;
      return one === field && field !== 'ignore' ? 'ignore' : one;
    });
    void lists.map({ ...mapping, fields });
  };
  return (
    <details class="alt columns" open={!mapping.fields.includes('email')}>
      <summary>{t('people_columns')}</summary>
      <div class="row">
        <label class="tick">
          <input
            type="checkbox"
            checked={mapping.heading}
            onChange={(event) => void lists.map({ ...mapping, heading: event.currentTarget.checked })}
          />
          {t('people_columns_heading')}
        </label>
        <label class="row tight">
          <span class="s">{t('people_encoding')}</span>
          <select
            class="input"
            value={list.encoding}
            onChange={(event) => void lists.decode(event.currentTarget.value as Encoding)}
          >
            {ENCODINGS.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="column-list">
        {mapping.fields.slice(0, MOST).map((field, column) => {
          const named = (mapping.heading ? rows[0]?.[column] : '') || t('people_column_number', { number: column + 1 });
          return (
            <li key={column}>
              <label>
                <span>
                  <bdi>{named}</bdi>
                </span>
                <select class="input" value={field} onChange={(event) => choose(column, event.currentTarget.value as CsvField)}>
                  {CSV_FIELDS.map((one) => (
                    <option key={one} value={one}>
                      {columnWords(t, one)}
                    </option>
                  ))}
                </select>
              </label>
              <p class="s soft">
                <bdi>
                  {samples
                    .map((row) => row[column] ?? '')
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
