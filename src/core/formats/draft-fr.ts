import { formatDay, formatWeekday } from '../time';
import type { DraftFacts } from './format';
import { greeted, lengthWords, speaksToOne, type Speech, type TakesFacts } from './speech';

/** French says vous to several people in any tone, and tu to one only when informal. The formats' own sentences do without. */
export function french(facts: DraftFacts): Speech {
  const { title, formality, asking } = facts;
  const tu = formality === 'informal' && speaksToOne(facts);
  const names = greeted(facts);
  const ownDay =
    asking.days === 1 ? 'la fin de la prochaine journée de travail' : `la fin de la journée, sous ${asking.days} jours ouvrés`;
  const named = title === '' ? 'notre réunion' : `« ${title} »`;
  return {
    greeting: `${hello(formality === 'formal', names)},`,
    why: `Pour libérer ${slotOf(facts)} :`,
    title: named,
    named: (label, link) => `${label} : ${link}`,
    replyBy: ({ place, when }) => `Une réponse avant ${when} (heure de ${place}) suffit ; rien n’est attendu d’ici là.`,
    replyByLines: `Une réponse avant l’heure indiquée, à ${tu ? 'ton' : 'votre'} heure locale, suffit ; rien n’est attendu d’ici là :`,
    elsewhere: { place: 'Ailleurs', when: ownDay },
    replyByOwnDay: `Une réponse avant ${ownDay}, à ${tu ? 'ton' : 'votre'} heure locale, suffit ; rien n’est attendu d’ici là.`,
    takes,
    liveSlot: tu
      ? 'Si un point mérite d’être discuté, dis-le-moi et je réserve 15 minutes.'
      : 'Si un point mérite d’être discuté, dites-le-moi et je réserve 15 minutes.',
    offer: (noun) => `Pour libérer ${slotOf(facts)}, une suggestion pour ${named} : serait-ce possible sous forme ${noun} ?`,
    offerSubject: title === '' ? 'Une suggestion pour notre réunion' : `${title} : une suggestion`,
    comesAnyway: tu ? 'Si tu préfères en direct, je serai là.' : 'Si vous préférez en direct, je serai là.',
  };
}

function hello(formal: boolean, names: readonly string[]): string {
  if (names.length > 0) return `Bonjour ${names.join(' et ')}`;
  return formal ? 'Bonjour à toutes et à tous' : 'Bonjour à tous';
}

function takes({ taken, minutes, seconds, plan, answers }: TakesFacts): string {
  if (seconds !== null)
    return `Enregistrement de ${lengthWords(seconds, 'min', 's')} ; prévoir ${plan} minutes avec les commentaires.`;
  if (taken === 'watch') return `Environ ${minutes} min à regarder ; prévoir ${plan} minutes avec les commentaires.`;
  if (taken === 'listen') return `Environ ${minutes} min à écouter, ou à lire.`;
  return answers ? `Environ ${minutes} min pour lire et répondre.` : `Environ ${minutes} min de lecture.`;
}

function slotOf({ cadence, zone, start }: DraftFacts): string {
  switch (cadence) {
    case 'daily':
    case 'weekdays':
      return 'le créneau quotidien';
    case 'weekly':
    case 'biweekly':
      return `le créneau du ${formatWeekday(zone, start, 'fr')}`;
    case 'monthly':
      return 'le créneau mensuel';
    case 'quarterly':
      return 'le créneau trimestriel';
    case 'yearly':
      return 'le créneau annuel';
    default:
      return `le créneau du ${formatDay(zone, start, 'fr')}`;
  }
}
