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

/**
 * Schema 2. Every piece of evidence on a person is kept, so that facts can be weighed anew, and changes of people can be undone. Calendars
 * are fetched, and read in steps; those of before all came from files and were the person's own. Calls are kept, planned beside measured,
 * with the offers made on Zoom's form; what was learned and taken back again;
 * what stands in the place of meetings; and notices in mails with the questions asked there.
 */
export const v2 = {
  number: 2,
  tables: {
    evidence: '[email+field+source],email',
    undo: '++id,at',
    asks: '&email',
    feeds: '&id',
    jobs: '&id',
    parcels: '&id',
    calls: '&id,start',
    zoomPrompts: '&visit,at',
    lessons: '&id',
    words: '&id',
    compositions: '++id,at',
    drafts: '++id,at',
    proposals: '++id,seriesId,at',
    trials: '&seriesId',
    checkIns: '&seriesId',
    answers: '++id,seriesId,at',
    relays: '&seriesId',
    mailPrompts: '&id,at,visit',
    asked: '&email',
  },
  kept: ['evidence', 'asks', 'calls', 'lessons', 'drafts', 'proposals', 'trials', 'checkIns', 'answers', 'relays', 'asked'],
  async upgrade(shelves) {
    await shelves.evidence.putAll((await shelves.people.all()).flatMap(evidenceOf));
    const before = await shelves.calendars.all();
    await shelves.calendars.putAll(before.map((row) => ({ ...row, mine: true, feedId: null })));
  },
} as const satisfies Version;
