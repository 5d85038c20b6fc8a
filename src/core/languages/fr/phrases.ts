import type { Phrases } from '../draft-words';

export const phrases: Phrases = {
  greeting: {
    informal: { named: 'Bonjour {names},', one: 'Bonjour,', all: 'Bonjour à toutes et à tous,' },
    formal: { named: 'Bonjour {names},', one: 'Bonjour,', all: 'Bonjour à toutes et à tous,' },
  },
  name: { informal: '{name}', formal: '{name}' },
  and: ' et ',
  smallAfterGreeting: false,
  blank: ' ',
  quotes: ['« ', ' »'],
  on: { week: 'de {weekday}', later: 'du {date}' },
  days: { long: '{weekday} {day} {month}', short: '{weekday} {day} {month}', date: '{day} {month}' },
  first: '1er',
  times: { long: ['{h} h', '{h} h {mm}'], short: ['{h} h', '{h} h {mm}'] },
  at: ['à', 'à'],
  by: {
    one: ' le {day} à {time} ({city}).',
    lines: ' :\n{table}',
    own: {
      informal: ' la fin de {ta|votre} prochaine journée de travail.',
      formal: ' la fin de votre prochaine journée de travail.',
    },
    ownLater: {
      informal: ' la fin de la journée, dans {days} jours ouvrés.',
      formal: ' la fin de la journée, dans {days} jours ouvrés.',
    },
  },
  row: '{city} : {day}, {time}',
  elsewhere: {
    own: 'Ailleurs : fin de la prochaine journée de travail',
    ownLater: 'Ailleurs : fin de journée, dans {days} jours ouvrés',
  },
  length: { minutes: '{m} min', seconds: '{s} s', both: '{m} min {s} s' },
  with: '[La transcription est plus bas.{?transcript}][ Les sous-titres sont dans {captions}.]',
  transcript: 'Transcription',
  talk: {
    informal: 'Si {tu préfères|vous préférez} en parler, {dis-le-moi|dites-le-moi} et je bloque 15 minutes.',
    formal: 'Si vous préférez en parler, dites-le-moi et je réserverai 15 minutes.',
  },
  asking: {
    subject: ['{title} : une proposition', 'Une proposition pour notre réunion'],
    after: {
      informal: [
        'Si {tu préfères|vous préférez} garder la réunion, j’y serai.',
        'Il me suffit d’un simple oui ou non, avant{by}',
      ],
      formal: ['Si vous préférez maintenir la réunion, j’y participerai bien sûr.', 'Merci de me donner votre avis avant{by}'],
    },
  },
  noHurry: 'Une réponse avant le {day} à {time} ({city}) me suffit.',
  decision: {
    title: 'Décision',
    question: 'Question',
    proposal: 'Proposition',
    options: 'Options',
    decides: 'Qui décide',
    by: 'Objections avant',
    fallback: 'Si personne ne s’y oppose',
  },
};
