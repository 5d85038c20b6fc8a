import { formatDay, formatTime, formatWeekday, zoneCity } from '../time';
import type { Speech } from './draft';
import type { DraftFacts } from './format';

const MOST_NAMES = 2;

/** German says Sie, or du to one person and ihr to several. The formats' own sentences do without: "bitte ergänzen". */
export function german(facts: DraftFacts): Speech {
  const { title, people, zone, formality } = facts;
  const formal = formality === 'formal';
  const named = people.length > 0 && people.length <= MOST_NAMES;
  const hello = formal ? 'Guten Tag' : 'Hallo';
  return {
    greeting: `${hello} ${named ? people.join(' und ') : 'zusammen'},`,
    slot: slotOf(facts),
    title: title === '' ? 'unser Treffen' : `„${title}“`,
    replyBy: (at) =>
      `Antworten bis ${formatDay(zone, at, 'de')}, ${formatTime(zone, at, 'de')} Uhr (Ortszeit ${zoneCity(zone)}) genügen; vorher ist keine Reaktion nötig.`,
    liveSlot: liveSlot(formal, people.length === 1),
  };
}

function liveSlot(formal: boolean, one: boolean): string {
  if (formal) return 'Wenn etwas besprochen werden sollte, sagen Sie mir bitte Bescheid, dann plane ich 15 Minuten ein.';
  return one
    ? 'Wenn du etwas besprechen möchtest, sag mir Bescheid, dann plane ich 15 Minuten ein.'
    : 'Wenn ihr etwas besprechen möchtet, sagt mir Bescheid, dann plane ich 15 Minuten ein.';
}

function slotOf({ cadence, zone, start }: DraftFacts): string {
  switch (cadence) {
    case 'daily':
    case 'weekdays':
      return 'der tägliche Termin';
    case 'weekly':
    case 'biweekly':
      return `der Termin am ${formatWeekday(zone, start, 'de')}`;
    case 'monthly':
      return 'der monatliche Termin';
    case 'quarterly':
      return 'der vierteljährliche Termin';
    case 'yearly':
      return 'der jährliche Termin';
    default:
      return `der Termin am ${formatDay(zone, start, 'de')}`;
  }
}
