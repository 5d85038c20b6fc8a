/** What drafts are written from in tests. */
import { STANDARD_WEEK } from '../model/make-work-week';
import type { WorkWeek } from '../model/person';
import type { MadeRecording } from '../model/replacement';
import { DAY, MINUTE } from '../model/scalars';
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

/** A recording as the recorder measures it. */
export const MADE: MadeRecording = { seconds: 400, file: 'heron-status.webm', transcript: '', captions: null };

export const draftFacts = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  title: 'Heron status',
  slot: { start: NOW + 6 * DAY, end: NOW + 6 * DAY + 45 * MINUTE },
  asking: { mode: 'each', days: 1 },
  zone: 'Europe/Berlin',
  now: NOW,
  lang: 'en',
  formality: 'formal',
  people: TEAM.map(({ name }) => name ?? ''),
  count: more.people?.length ?? TEAM.length,
  readers: TEAM,
  others: false,
  role: 'organizer',
  link: null,
  meetingLink: null,
  agenda: '',
  recording: null,
  ...more,
});
