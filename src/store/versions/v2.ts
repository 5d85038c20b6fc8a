import type { Person } from '../../core/model';
import type { EvidenceRow } from '../rows-people';
import type { Version } from '../version';

/** What a person of schema 1 rests on: one piece of evidence for each fact, of the source it had. */
function evidenceOf(person: Person): EvidenceRow[] {
  const { email, zone, hours, country } = person;
  const rows: EvidenceRow[] = [];
  const rest = { email, origin: null, note: null } as const;
  if (zone) rows.push({ ...rest, ...zone, field: 'zone' });
  if (hours) rows.push({ ...rest, ...hours, field: 'hours' });
  if (country) rows.push({ ...rest, ...country, field: 'country' });
  return rows;
}

/** Schema 2: every piece of evidence on a person is kept, so that facts can be weighed anew; changes of people can be undone. */
export const v2 = {
  number: 2,
  tables: {
    evidence: '[email+field+source],email',
    undo: '++id,at',
  },
  kept: ['evidence'],
  async upgrade(shelves) {
    await shelves.evidence.putAll((await shelves.people.all()).flatMap(evidenceOf));
  },
} as const satisfies Version;
