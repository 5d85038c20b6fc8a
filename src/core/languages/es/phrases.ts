import type { Phrases } from '../draft-words';

export const phrases: Phrases = {
  greeting: {
    informal: { named: 'Hola, {names}:', one: 'Hola:', all: 'Hola, equipo:' },
    formal: { named: 'Hola, {names}:', one: 'Buenos días:', all: 'Buenos días a todos:' },
  },
  name: { informal: '{name}', formal: '{name}' },
  and: ' y ',
  smallAfterGreeting: false,
  blank: ' ',
  quotes: ['«', '»'],
  on: { week: 'del {weekday}', later: 'del {date}' },
  days: { long: '{weekday} {day} de {month}', short: '{weekday}. {day} {month}.', date: '{day} de {month}' },
  first: null,
  times: { long: ['{h}:00', '{h}:{mm}'], short: ['{h}:00', '{h}:{mm}'] },
  at: ['a la', 'a las'],
  by: {
    one: ' del {day} {at} {time} ({city}).',
    lines: ' de:\n{table}',
    own: {
      informal: ' de que termine {tu|su} próximo día de trabajo.',
      formal: ' de que termine su próximo día de trabajo.',
    },
    ownLater: {
      informal: ' de que termine el día, dentro de {days} días hábiles.',
      formal: ' de que termine el día, dentro de {days} días hábiles.',
    },
  },
  row: '{city}: {day}, {time}',
  elsewhere: {
    own: 'En otros lugares: final del próximo día de trabajo',
    ownLater: 'En otros lugares: final del día, dentro de {days} días hábiles',
  },
  length: { minutes: '{m} min', seconds: '{s} s', both: '{m} min {s} s' },
  with: '[La transcripción está abajo.{?transcript}][ Los subtítulos están en {captions}.]',
  transcript: 'Transcripción',
  talk: {
    informal: 'Si {prefieres hablarlo, avísame|prefieren hablarlo, avísenme} y reservo 15 minutos.',
    formal: 'Si {prefiere|prefieren} conversarlo, con gusto reservo 15 minutos.',
  },
  asking: {
    subject: ['{title}: una propuesta', 'Una propuesta para nuestra reunión'],
    after: {
      informal: ['Si {prefieres|prefieren} mantener la reunión, ahí estaré.', 'Con un sí o un no me basta, antes{by}'],
      formal: [
        'Si {prefiere|prefieren} mantener la reunión, asistiré con gusto.',
        'Le{|s} agradezco una respuesta breve antes{by}',
      ],
    },
  },
  noHurry: 'No hace falta responder antes del {day} {at} {time} ({city}).',
  decision: {
    title: 'Decisión',
    question: 'Pregunta',
    proposal: 'Propuesta',
    options: 'Opciones',
    decides: 'Quién decide',
    by: 'Objeciones antes de',
    fallback: 'Si nadie se opone',
  },
};
