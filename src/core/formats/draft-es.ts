import { formatDay, formatWeekday } from '../time';
import type { DraftFacts } from './format';
import { greeted, lengthWords, speaksToOne, type Speech, type TakesFacts } from './speech';

/** Spanish says usted and ustedes, or tú; ustedes serves several people in any tone. The formats' own sentences do without. */
export function spanish(facts: DraftFacts): Speech {
  const { title, formality, asking } = facts;
  const one = speaksToOne(facts);
  const tu = formality === 'informal' && one;
  const names = greeted(facts);
  const ownDay =
    asking.days === 1 ? 'el final de la próxima jornada laboral' : `el final de la jornada, en ${asking.days} días laborables`;
  const named = title === '' ? 'nuestra reunión' : `«${title}»`;
  const clock = tu ? 'tu hora local' : 'su hora local';
  return {
    greeting: `${formality === 'formal' ? 'Buenos días' : 'Hola'}${names.length > 0 ? `, ${names.join(' y ')}` : ' a todos'}:`,
    why: `Para liberar ${slotOf(facts)}:`,
    title: named,
    named: (label, link) => `${label}: ${link}`,
    replyBy: ({ place, when }) => `Basta con responder antes de ${when} (hora de ${place}); hasta entonces no hace falta nada.`,
    replyByLines: `Basta con responder antes de la hora indicada, en ${clock}; hasta entonces no hace falta nada:`,
    elsewhere: { place: 'En otros lugares', when: ownDay },
    replyByOwnDay: `Basta con responder antes d${ownDay}, en ${clock}; hasta entonces no hace falta nada.`,
    takes,
    liveSlot: tu
      ? 'Si quieres hablar de algo, dímelo y reservo 15 minutos.'
      : one
        ? 'Si quiere hablar de algo, dígamelo y reservo 15 minutos.'
        : 'Si quieren hablar de algo, díganmelo y reservo 15 minutos.',
    offer: (noun) => `Para liberar ${slotOf(facts)}, una sugerencia para ${named}: ¿podría hacerse ${noun}?`,
    offerSubject: title === '' ? 'Una sugerencia para nuestra reunión' : `${title}: una sugerencia`,
    comesAnyway: tu ? 'Si prefieres hacerlo en vivo, allí estaré.' : 'Si prefiere hacerlo en vivo, allí estaré.',
  };
}

function takes({ taken, minutes, seconds, plan, answers }: TakesFacts): string {
  if (seconds !== null)
    return `Grabación de ${lengthWords(seconds, 'min', 's')}; conviene prever ${plan} minutos con los comentarios.`;
  if (taken === 'watch') return `Unos ${minutes} min para verlo; conviene prever ${plan} minutos con los comentarios.`;
  if (taken === 'listen') return `Unos ${minutes} min para escucharlo, o leerlo.`;
  return answers ? `Unos ${minutes} min para leer y responder.` : `Se lee en ${minutes} min.`;
}

function slotOf({ cadence, zone, start }: DraftFacts): string {
  switch (cadence) {
    case 'daily':
    case 'weekdays':
      return 'el hueco diario';
    case 'weekly':
    case 'biweekly':
      return `el hueco del ${formatWeekday(zone, start, 'es')}`;
    case 'monthly':
      return 'el hueco mensual';
    case 'quarterly':
      return 'el hueco trimestral';
    case 'yearly':
      return 'el hueco anual';
    default:
      return `el hueco del ${formatDay(zone, start, 'es')}`;
  }
}
