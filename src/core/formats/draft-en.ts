import { formatDay, formatWeekday } from '../time';
import type { DraftFacts } from './format';
import { greeted, lengthWords, type Speech, type TakesFacts } from './speech';

/** English has one "you": formal and informal are the same. */
export function english(facts: DraftFacts): Speech {
  const { title, asking } = facts;
  const names = greeted(facts);
  const days = asking.days === 1 ? 'your next working day' : `your working day after next`;
  const ownDay = asking.days <= 2 ? `the end of ${days}` : `the end of your working day, ${asking.days} working days from now`;
  return {
    greeting: names.length > 0 ? `Hello ${names.join(' and ')},` : 'Hello everyone,',
    why: `To save us ${slotOf(facts)}:`,
    title: title === '' ? 'our meeting' : `“${title}”`,
    named: (label, link) => `${label}: ${link}`,
    replyBy: ({ place, when }) => `An answer by ${when} (${place} time) is fine; no reply needed before then.`,
    replyByLines: 'An answer by the time on your own clock is fine; no reply needed before then:',
    elsewhere: { place: 'Elsewhere', when: ownDay },
    replyByOwnDay: `An answer by ${ownDay} is fine; no reply needed before then.`,
    takes,
    liveSlot: 'If anything needs talking through, tell me and I will book 15 minutes.',
    offer: (noun) =>
      `To save us ${slotOf(facts)}, a suggestion for ${title === '' ? 'our meeting' : `“${title}”`}: could it be ${noun}?`,
    offerSubject: title === '' ? 'A suggestion for our meeting' : `${title}: a suggestion`,
    comesAnyway: 'If it is better live, I will be there.',
  };
}

function takes({ taken, minutes, seconds, plan, answers }: TakesFacts): string {
  if (seconds !== null) return `Recording, ${lengthWords(seconds, 'min', 's')}; plan ${plan} minutes including comments.`;
  if (taken === 'watch') return `About ${minutes} min to watch; plan ${plan} minutes including comments.`;
  if (taken === 'listen') return `About ${minutes} min to listen to, or to read.`;
  return answers ? `About ${minutes} min to read and answer.` : `About ${minutes} min to read.`;
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
