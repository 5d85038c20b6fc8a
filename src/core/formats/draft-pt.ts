import { formatDay, formatWeekday } from '../time';
import type { DraftFacts } from './format';
import { greeted, lengthWords, speaksToOne, type Speech, type TakesFacts } from './speech';

/** Portuguese of Brazil says você and vocês in any tone; formal drafts leave the pronoun out and ask more gently. */
export function portuguese(facts: DraftFacts): Speech {
  const { title, formality, asking } = facts;
  const formal = formality === 'formal';
  const one = speaksToOne(facts);
  const names = greeted(facts);
  const ownDay = asking.days === 1 ? 'o fim do próximo dia de trabalho' : `o fim do expediente, em ${asking.days} dias úteis`;
  const named = title === '' ? 'nossa reunião' : `“${title}”`;
  return {
    greeting: `${formal ? 'Bom dia' : 'Oi'}${names.length > 0 ? `, ${names.join(' e ')}` : ' a todos'},`,
    why: `Para liberar ${slotOf(facts)}:`,
    title: named,
    named: (label, link) => `${label}: ${link}`,
    replyBy: ({ place, when }) => `Uma resposta até ${when} (horário de ${place}) está ótimo; antes disso não é preciso nada.`,
    replyByLines: 'Uma resposta até a hora indicada, no horário local de cada um, está ótimo; antes disso não é preciso nada:',
    elsewhere: { place: 'Em outros lugares', when: ownDay },
    replyByOwnDay: `Uma resposta até ${ownDay}, no horário local de cada um, está ótimo; antes disso não é preciso nada.`,
    takes,
    liveSlot: formal
      ? 'Caso seja melhor conversar sobre algum ponto, peço que me avise, e eu reservo 15 minutos.'
      : one
        ? 'Se você quiser conversar sobre algo, me avise, e eu reservo 15 minutos.'
        : 'Se vocês quiserem conversar sobre algo, me avisem, e eu reservo 15 minutos.',
    offer: (noun) => `Para liberar ${slotOf(facts)}, uma sugestão para ${named}: poderia ser ${noun}?`,
    offerSubject: title === '' ? 'Uma sugestão para nossa reunião' : `${title}: uma sugestão`,
    comesAnyway: formal ? 'Caso seja melhor ao vivo, estarei presente.' : 'Se você preferir ao vivo, estarei lá.',
  };
}

function takes({ taken, minutes, seconds, plan, answers }: TakesFacts): string {
  if (seconds !== null) return `Gravação de ${lengthWords(seconds, 'min', 's')}; reserve ${plan} minutos com os comentários.`;
  if (taken === 'watch') return `Cerca de ${minutes} min para assistir; reserve ${plan} minutos com os comentários.`;
  if (taken === 'listen') return `Cerca de ${minutes} min para ouvir, ou ler.`;
  return answers ? `Cerca de ${minutes} min para ler e responder.` : `Cerca de ${minutes} min para ler.`;
}

function slotOf({ cadence, zone, start }: DraftFacts): string {
  switch (cadence) {
    case 'daily':
    case 'weekdays':
      return 'o horário diário';
    case 'weekly':
    case 'biweekly':
      return `o horário de ${formatWeekday(zone, start, 'pt-BR')}`;
    case 'monthly':
      return 'o horário mensal';
    case 'quarterly':
      return 'o horário trimestral';
    case 'yearly':
      return 'o horário anual';
    default:
      return `o horário de ${formatDay(zone, start, 'pt-BR')}`;
  }
}
