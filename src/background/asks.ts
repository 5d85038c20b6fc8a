/** Whose zone is worth asking for: who stands most often in meetings to come and has none that may be claimed. */
import { CLAIM_CONFIDENCE, DAY, type Email, FACT_SOURCES, type Instant, type PersonAsk, type Zone } from '../core/model';
import { contradictions } from '../people/weigh';
import type { EvidenceRow } from '../store';
import { humans } from './attendees';
import { storedMeetings } from './join';
import type { World } from './world';

/** How far meetings to come are looked at, and how many people are asked about at once. */
export const ASK_AHEAD = 28 * DAY;
export const ASKS = 5;

export const askSpan = (now: Instant): { from: Instant; to: Instant } => ({ from: now, to: now + ASK_AHEAD });

/** Beyond this a meeting says little of who matters: a town hall has everybody. */
const LARGEST = 15;

/**
 * The people to ask about, the most frequent first.
 * @param world read for {@link askSpan}
 * @param later whom not to ask about yet
 */
export function peopleToAsk(world: World, evidence: readonly EvidenceRow[], later: ReadonlySet<Email>): PersonAsk[] {
  const { from, to } = askSpan(world.now);
  const counts = new Map<Email, { meetings: number; name: string | null }>();
  for (const meeting of storedMeetings(world, from, to)) {
    if (meeting.start < world.now || meeting.status === 'cancelled') continue;
    const guests = humans(meeting.attendees);
    if (guests.length > LARGEST) continue;
    for (const { email, name, self } of guests) {
      if (email === null || self || later.has(email)) continue;
      const before = counts.get(email);
      counts.set(email, { meetings: (before?.meetings ?? 0) + 1, name: before?.name ?? name });
    }
  }
  const asks = [...counts].flatMap(([email, { meetings, name }]): PersonAsk[] => {
    const person = world.people.get(email);
    if ((person?.zone?.confidence ?? 0) >= CLAIM_CONFIDENCE) return [];
    const known = evidence.filter((row) => row.email === email);
    return [
      { email, name: person?.name ?? name, meetings, contested: contradictions(known).includes('zone'), zones: named(known) },
    ];
  });
  return asks.toSorted((a, b) => b.meetings - a.meetings || (a.email < b.email ? -1 : 1)).slice(0, ASKS);
}

function named(rows: readonly EvidenceRow[]): Zone[] {
  const zones = rows
    .flatMap((row) => (row.field === 'zone' ? [row] : []))
    .toSorted((a, b) => FACT_SOURCES.indexOf(a.source) - FACT_SOURCES.indexOf(b.source))
    .map((row) => row.value);
  return [...new Set(zones)];
}
