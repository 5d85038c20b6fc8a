import type { Phrases } from '../draft-words';

export const phrases: Phrases = {
  greeting: {
    informal: { named: 'Oi, {names},', one: 'Oi,', all: 'Oi, pessoal,' },
    formal: { named: 'Olá, {names},', one: 'Olá,', all: 'Olá a todos,' },
  },
  name: { informal: '{name}', formal: '{name}' },
  and: ' e ',
  smallAfterGreeting: false,
  blank: ' ',
  quotes: ['“', '”'],
  on: { week: 'de {weekday}', later: 'de {date}' },
  days: { long: null, short: null, date: '{day} de {month}' },
  first: '1º',
  times: { long: ['{h}h', '{h}h{mm}'], short: ['{h}h', '{h}h{mm}'] },
  at: ['à', 'às'],
  by: {
    one: ' {day}, {at} {time} ({city}).',
    lines: ':\n{table}',
    own: {
      informal: ' o fim do próximo dia de trabalho de {você|vocês}.',
      formal: ' o fim do próximo dia de trabalho de {você|vocês}.',
    },
    ownLater: { informal: ' o fim do dia, daqui a {days} dias úteis.', formal: ' o fim do dia, daqui a {days} dias úteis.' },
  },
  row: '{city}: {day}, {time}',
  elsewhere: {
    own: 'Em outros lugares: fim do próximo dia de trabalho',
    ownLater: 'Em outros lugares: fim do dia, daqui a {days} dias úteis',
  },
  length: { minutes: '{m} min', seconds: '{s} s', both: '{m} min {s} s' },
  with: '[A transcrição está abaixo.{?transcript}][ As legendas estão em {captions}.]',
  transcript: 'Transcrição',
  talk: {
    informal: 'Se {achar|acharem} melhor conversar, {me avisa|me avisem} que eu marco 15 minutos.',
    formal: 'Se {preferir|preferirem} conversar, por favor me {avise|avisem} e eu reservo 15 minutos.',
  },
  asking: {
    subject: ['{title}: uma sugestão', 'Uma sugestão para a nossa reunião'],
    after: {
      informal: [
        'Se {preferir|preferirem} manter a reunião, tudo bem, eu participo.',
        'É só me responder com um sim ou não até{by}',
      ],
      formal: ['Se {preferir|preferirem} manter a reunião, participarei com prazer.', 'Agradeço uma resposta breve até{by}'],
    },
  },
  noHurry: 'Não precisa responder antes de {day}, {at} {time} ({city}).',
  decision: {
    title: 'Decisão',
    question: 'Pergunta',
    proposal: 'Proposta',
    options: 'Opções',
    decides: 'Quem decide',
    by: 'Objeções até',
    fallback: 'Se ninguém se opuser',
  },
};
