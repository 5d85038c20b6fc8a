import { type Attendee, defaultSettings, type Facts, HOUR, type Meeting, MINUTE, type Person } from '../model';
import type { GuardExample } from './guards';

export const START = Date.UTC(2026, 10, 25, 10);

export const guest = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  email: `${name}@studio.example`,
  name: null,
  kind: 'person',
  role: 'required',
  answer: 'unknown',
  organizer: false,
  self: false,
  ...more,
});

export const person = (name: string, more: Partial<Person> = {}): Person => ({
  email: `${name}@studio.example`,
  name: null,
  zone: null,
  hours: null,
  country: null,
  relation: 'unknown',
  off: [],
  ...more,
});

export const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'm1@0',
  seriesId: 'm1',
  title: 'Weekly status',
  description: '',
  location: '',
  start: START,
  end: START + 30 * MINUTE,
  allDay: false,
  zone: null,
  cadence: 'none',
  attendees: [],
  headcount: 6,
  externals: 0,
  ownAnswer: 'accepted',
  status: 'confirmed',
  visibility: 'default',
  transparency: 'busy',
  entryType: 'event',
  hasCall: true,
  created: START - 72 * HOUR,
  ...more,
});

export const facts = (about: Partial<Meeting> = {}, more: Partial<Facts> = {}): Facts => ({
  meeting: meeting(about),
  people: new Map(),
  settings: defaultSettings('UTC', START),
  history: { sameSet90d: null, newcomers: null, earlierWithExternals: null },
  series: { protected: false },
  lang: null,
  now: START,
  ...more,
});

/** The facts of a guard's example. */
export function exampleFacts({ title, description = '', people, externals, relation, visibility, kept }: GuardExample): Facts {
  const other = person('other', { relation: relation ?? 'unknown' });
  return facts(
    {
      title,
      description,
      headcount: people ?? null,
      externals: externals ?? null,
      visibility: visibility ?? 'default',
      attendees: relation === undefined ? [] : [guest('me', { self: true }), guest('other')],
    },
    { people: new Map([[other.email, other]]), series: { protected: kept === true } },
  );
}
