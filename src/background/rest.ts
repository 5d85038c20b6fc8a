/** How long a series rests after what the person did with its mark (guides: nudging, section 3). */
import { DAY, type Instant, type Meeting } from '../core/model';
import type { Fingerprint, KeptRow, OutcomeRow } from '../store';
import { humans } from './attendees';

/** What may not be drawn of a series. */
export interface Rest {
  readonly hours: boolean;
  readonly async: boolean;
  /** Kept live: never mentioned again, and listed with an undo. */
  readonly kept: boolean;
  /** Called sensitive: protected before any judgement. */
  readonly sensitive: boolean;
}

/** First, second *not now* of a series; the third keeps it live. */
export const NOT_NOW_RESTS = [14 * DAY, 30 * DAY] as const;
/** After "wrong hours", until somebody's hours have been looked after. */
const WRONG_HOURS_REST = 30 * DAY;

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** A short number for a text (FNV-1a, 32 bits): tells a changed description from the same one without keeping the text. */
function digest(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return hash.toString(16);
}

/** What a series looks like now. Who is not known by address is left out. */
export function fingerprintOf(meeting: Pick<Meeting, 'attendees' | 'description'>): Fingerprint {
  const people = humans(meeting.attendees).flatMap(({ email }) => (email === null ? [] : [email]));
  return { people: people.toSorted(), text: digest(plain(meeting.description)) };
}

/** Half of the people are others than when it was kept, or the description is another. Nothing known of either changes nothing. */
export function hasChanged(kept: Fingerprint, now: Fingerprint): boolean {
  if (kept.text !== now.text && now.text !== digest('') && kept.text !== digest('')) return true;
  if (kept.people.length === 0 || now.people.length === 0) return false;
  const before = new Set(kept.people);
  const stayed = now.people.filter((email) => before.has(email)).length;
  return stayed <= Math.max(kept.people.length, now.people.length) / 2;
}

/**
 * What rests of a meeting.
 * @param key what identifies this one occurrence: *not now* sends it away for good, its series for a while
 * @param outcomes of its series, oldest first
 */
export function restOf(
  meeting: Pick<Meeting, 'attendees' | 'description'>,
  key: string,
  outcomes: readonly OutcomeRow[],
  kept: KeptRow | undefined,
  now: Instant,
): Rest {
  const sensitive = kept?.why === 'sensitive';
  const keptLive = kept?.why === 'kept' && !(kept.fingerprint && hasChanged(kept.fingerprint, fingerprintOf(meeting)));
  const since = outcomes.filter((one) => !one.released);
  const rests = since.map((one) => restAfter(one, key, laterNotNows(since, one), now));
  return {
    hours: keptLive || rests.some((rest) => rest.hours),
    async: keptLive || sensitive || rests.some((rest) => rest.async),
    kept: keptLive,
    sensitive,
  };
}

/** Which *not now* of its series this is, from 0. */
function laterNotNows(all: readonly OutcomeRow[], one: OutcomeRow): number {
  return all.filter((other) => other.outcome === 'not-now').indexOf(one);
}

function restAfter(one: OutcomeRow, key: string, turn: number, now: Instant): { hours: boolean; async: boolean } {
  const both = (rests: boolean) => ({ hours: rests, async: rests });
  switch (one.outcome) {
    case 'acted':
      return both(true);
    case 'keep-live':
      return both(false); // Its row among the kept series says it, and may lapse.
    case 'not-now':
      if (one.unspoken && NOT_NOW_RESTS[turn] === undefined) return both(true); // The third of them keeps it live, said or not.
      return both((one.key === key && !one.unspoken) || now - one.at < (NOT_NOW_RESTS[turn] ?? 0));
    case 'not-useful':
      if (one.why === 'wrong-hours') return { hours: now - one.at < WRONG_HOURS_REST, async: false };
      return one.why === null ? both(true) : { hours: false, async: true };
    default:
      return both(false);
  }
}
