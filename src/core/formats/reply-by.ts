import { DAY, type Instant, type Zone } from '../model';
import { addDays, toInstant, toLocal } from '../time';
import type { DraftFacts } from './format';

/** When a working day ends for whoever reads the draft, as long as nobody says otherwise: 17:00. */
const DAY_END = 17 * 60;

/**
 * By when a draft asks for answers, unless the person chose: the end of the next working day after `now`, so that everybody has at
 * least one whole day, but never later than the start of the meeting it replaces. When that start has passed, or is less than an
 * hour away, the end of the next working day stands. Working days are Monday to Friday in the writer's zone: a draft goes to many
 * readers, and a time that they do not share would need as many drafts.
 */
export function replyByFor({ replyBy, start, now, zone }: Pick<DraftFacts, 'replyBy' | 'start' | 'now' | 'zone'>): Instant {
  if (replyBy !== null) return replyBy;
  const end = nextWorkingDayEnd(now, zone);
  const soonest = now + DAY / 24;
  return start >= soonest && start < end ? start : end;
}

function nextWorkingDayEnd(now: Instant, zone: Zone): Instant {
  let date = addDays(toLocal(zone, now).date, 1);
  for (let tries = 0; tries < 7; tries += 1) {
    const end = toInstant(zone, date, DAY_END);
    const { weekday } = toLocal(zone, end);
    if (weekday !== 'sat' && weekday !== 'sun') return end;
    date = addDays(date, 1);
  }
  return now + DAY;
}
