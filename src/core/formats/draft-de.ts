import { formatDay, formatWeekday } from '../time';
import type { DraftFacts } from './format';
import { greeted, lengthWords, speaksToOne, type Speech, type TakesFacts } from './speech';

/** German says Sie, or du to one person and ihr to several. The formats' own sentences do without: "bitte ergänzen". */
export function german(facts: DraftFacts): Speech {
  const { title, formality, asking } = facts;
  const formal = formality === 'formal';
  const one = speaksToOne(facts);
  const names = greeted(facts);
  const hello = formal ? 'Guten Tag' : 'Hallo';
  const days = asking.days === 1 ? 'nächsten' : `${asking.days}.`;
  const ownDay = asking.days === 1 ? 'Ende des nächsten eigenen Arbeitstags' : `Ende des ${days} eigenen Arbeitstags ab heute`;
  const named = title === '' ? 'unser Treffen' : `„${title}“`;
  return {
    greeting: `${hello} ${names.length > 0 ? names.join(' und ') : 'zusammen'},`,
    why: `damit ${slotOf(facts)} frei wird:`,
    title: named,
    named: (label, link) => `${label}: ${link}`,
    replyBy: ({ place, when }) => `Antworten bis ${when} Uhr (Ortszeit ${place}) genügen; vorher ist keine Reaktion nötig.`,
    replyByLines: 'Antworten bis zur eigenen Ortszeit genügen; vorher ist keine Reaktion nötig:',
    elsewhere: { place: 'Anderswo', when: ownDay },
    replyByOwnDay: `Antworten bis zum ${ownDay} genügen; vorher ist keine Reaktion nötig.`,
    takes,
    liveSlot: liveSlot(formal, one),
    offer: (noun) => `damit ${slotOf(facts)} frei wird, ein Vorschlag zu ${named}: Ginge es auch als ${noun}?`,
    offerSubject: title === '' ? 'Ein Vorschlag zu unserem Treffen' : `${title}: ein Vorschlag`,
    comesAnyway: formal ? 'Wenn Ihnen ein Gespräch lieber ist, komme ich.' : 'Wenn dir ein Gespräch lieber ist, komme ich.',
  };
}

function takes({ taken, minutes, seconds, plan, answers }: TakesFacts): string {
  if (seconds !== null)
    return `Aufzeichnung, ${lengthWords(seconds, 'Min.', 'Sek.')}; mit Kommentaren ${plan} Minuten einplanen.`;
  if (taken === 'watch') return `Etwa ${minutes} Min. zum Ansehen; mit Kommentaren ${plan} Minuten einplanen.`;
  if (taken === 'listen') return `Etwa ${minutes} Min. zum Anhören oder Lesen.`;
  return answers ? `Etwa ${minutes} Min. zum Lesen und Antworten.` : `Etwa ${minutes} Min. zum Lesen.`;
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
