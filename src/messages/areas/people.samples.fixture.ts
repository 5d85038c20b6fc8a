/** One sound message of each kind about people and data. */
import type { Person, WorkWeek } from '../../core/model';
import type { DataRequests } from './data';
import type { PeopleRequests } from './people';

const OFFICE = [{ start: 540, end: 1020 }];
const WEEK: WorkWeek = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE, sat: [], sun: [] };
const PERSON: Person = {
  email: 'kenji@heron.example',
  name: 'Kenji',
  zone: { value: 'Asia/Tokyo', source: 'said', confidence: 1, learned: '2026-11-24' },
  hours: { value: WEEK, source: 'said', confidence: 1, learned: null },
  country: { value: 'JP', source: 'said', confidence: 1, learned: null },
  relation: 'peer',
  off: [{ from: '2026-12-24', to: '2026-12-31', why: 'leave' }],
};
const LIST = { source: 'people-list', confidence: 0.9, learned: '2026-11-12', origin: 'slack', note: 'users.json' } as const;
const RECORD: PeopleRequests['people/import']['records'][number] = {
  email: 'kenji@heron.example',
  name: 'Kenji',
  relation: 'unknown',
  evidence: [
    { ...LIST, field: 'zone', value: 'Asia/Tokyo' },
    { ...LIST, field: 'hours', value: WEEK },
    { ...LIST, field: 'country', value: 'JP' },
  ],
  over: false,
};

export const PEOPLE_SAMPLES: { readonly [K in keyof (PeopleRequests & DataRequests)]: (PeopleRequests & DataRequests)[K] } = {
  'person/save': { person: PERSON },
  'person/remove': { email: 'kenji@heron.example' },
  'people/preview': { records: [RECORD] },
  'people/import': { records: [RECORD] },
  'people/undo': { undo: 1 },
  'people/asks': {},
  'people/ask-later': { email: 'kenji@heron.example', until: 1_795_795_200_000 },
  'data/export': {},
  'data/import': { json: '{"format":"asyncable-backup"}' },
  'data/csv': {},
  'data/erase': {},
};
