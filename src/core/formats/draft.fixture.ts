/** What drafts are written from in tests. */
import { STANDARD_WEEK } from '../model/make-work-week';
import type { WorkWeek } from '../model/person';
import { DAY } from '../model/scalars';
import { canonicalZone } from '../time';
import type { DraftFacts, Reader } from './format';

/** Tuesday, 24 November 2026, 10:00 in Berlin. */
export const NOW = Date.UTC(2026, 10, 24, 9);

export const reader = (name: string, zone: string, hours: WorkWeek = STANDARD_WEEK): Reader => ({
  name,
  hours: { zone: canonicalZone(zone) ?? zone, hours, off: [], country: null },
});

/** Round the globe: half-hour zones, the day before and the day after. */
export const TEAM: readonly Reader[] = [
  reader('Dana', 'America/Denver'),
  reader('Otto', 'Europe/Berlin'),
  reader('Ravi', 'Asia/Kolkata'),
  reader('Mei', 'Asia/Tokyo'),
  reader('Priya', 'Australia/Sydney'),
];

export const draftFacts = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  title: 'Heron status',
  cadence: 'weekly',
  start: NOW + 6 * DAY,
  minutes: 45,
  asking: { mode: 'each', days: 1 },
  zone: 'Europe/Berlin',
  now: NOW,
  lang: 'en',
  formality: 'formal',
  people: TEAM.map(({ name }) => name ?? ''),
  readers: TEAM,
  others: false,
  role: 'organizer',
  link: null,
  agenda: '',
  recorded: null,
  ...more,
});
