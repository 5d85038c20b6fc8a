import { formatDay, formatTime, formatWeekday, zoneCity } from '../time';
import type { Speech } from './draft';
import type { DraftFacts } from './format';

/** More names than this make a roll-call. */
const MOST_NAMES = 2;

/** English has one "you": formal and informal are the same. */
export function english(facts: DraftFacts): Speech {
  const { title, people, zone } = facts;
  const named = people.length > 0 && people.length <= MOST_NAMES;
  return {
    greeting: named ? `Hello ${people.join(' and ')},` : 'Hello everyone,',
    slot: slotOf(facts),
    title: title === '' ? 'our meeting' : `“${title}”`,
    replyBy: (at) =>
      `An answer by ${formatDay(zone, at, 'en-GB')}, ${formatTime(zone, at, 'en-GB')} (${zoneCity(zone)} time) is fine; no reply needed before then.`,
    liveSlot: 'If anything needs talking through, tell me and I will book 15 minutes.',
  };
}

function slotOf({ cadence, zone, start }: DraftFacts): string {
  switch (cadence) {
    case 'daily':
    case 'weekdays':
      return 'the daily slot';
    case 'weekly':
    case 'biweekly':
      return `the ${formatWeekday(zone, start, 'en-GB')} slot`;
    case 'monthly':
    case 'quarterly':
    case 'yearly':
      return `the ${cadence} slot`;
    default:
      return `the slot on ${formatDay(zone, start, 'en-GB')}`;
  }
}
