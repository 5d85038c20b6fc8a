import type { Phrases } from '../draft-words';

export const phrases: Phrases = {
  greeting: {
    informal: { named: 'Hallo {names},', one: 'Hallo,', all: 'Hallo zusammen,' },
    formal: { named: 'Guten Tag,', one: 'Guten Tag,', all: 'Guten Tag zusammen,' },
  },
  name: { informal: '{name}', formal: '{name}' },
  and: ' und ',
  smallAfterGreeting: true,
  blank: ' ',
  quotes: ['„', '“'],
  on: { week: 'am {weekday}', later: 'am {date}' },
  days: { long: null, short: null, date: null },
  first: null,
  times: { long: ['{h} Uhr', '{h}:{mm} Uhr'], short: ['{h}:00 Uhr', '{h}:{mm} Uhr'] },
  at: ['um', 'um'],
  by: {
    one: ' {day}, {time} ({city}).',
    lines: ':\n{table}',
    own: { informal: ' zum Ende {deines|eures} nächsten Arbeitstags.', formal: ' zum Ende Ihres nächsten Arbeitstags.' },
    ownLater: { informal: ' Feierabend in {days} Arbeitstagen.', formal: ' zum Ende des Tages in {days} Arbeitstagen.' },
  },
  row: '{city}: {day}, {time}',
  elsewhere: { own: 'Anderswo: Ende des nächsten Arbeitstags', ownLater: 'Anderswo: Ende des Tages in {days} Arbeitstagen' },
  length: { minutes: '{m} Min.', seconds: '{s} Sek.', both: '{m} Min. {s} Sek.' },
  with: '[Das Transkript steht unten.{?transcript}][ Die Untertitel sind in {captions}.]',
  transcript: 'Transkript',
  talk: {
    informal: 'Lieber kurz sprechen? {Sag|Sagt} Bescheid, dann plane ich 15 Minuten ein.',
    formal: 'Wenn Sie lieber darüber sprechen möchten, geben Sie mir bitte Bescheid. Dann plane ich 15 Minuten ein.',
  },
  asking: {
    subject: ['{title}: ein Vorschlag', 'Ein Vorschlag zu unserem Meeting'],
    after: {
      informal: [
        'Wenn {dir|euch} das Meeting lieber ist, bin ich gern dabei.',
        'Ein kurzes Ja oder Nein reicht mir, am besten bis{by}',
      ],
      formal: [
        'Wenn Ihnen das Meeting lieber ist, nehme ich selbstverständlich teil.',
        'Über eine kurze Antwort freue ich mich, am besten bis{by}',
      ],
    },
  },
  noHurry: 'Eine Antwort bis {day}, {time} ({city}) reicht völlig.',
  decision: {
    title: 'Entscheidung',
    question: 'Frage',
    proposal: 'Vorschlag',
    options: 'Optionen',
    decides: 'Wer entscheidet',
    by: 'Einwände bis',
    fallback: 'Wenn niemand widerspricht',
  },
};
