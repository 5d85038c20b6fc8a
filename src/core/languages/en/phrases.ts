import type { Phrases } from '../draft-words';

const own = 'the end of your next working day';
const ownLater = 'the end of the day, {days} working days from now';

export const phrases: Phrases = {
  greeting: {
    informal: { named: 'Hi {names},', one: 'Hi,', all: 'Hi all,' },
    formal: { named: 'Hello {names},', one: 'Hello,', all: 'Hello everyone,' },
  },
  name: { informal: '{name}', formal: '{name}' },
  and: ' and ',
  smallAfterGreeting: false,
  blank: ' ',
  quotes: ['“', '”'],
  on: { week: 'on {weekday}', later: 'on {date}' },
  days: { long: null, short: null, date: null },
  first: null,
  times: { long: null, short: null },
  at: ['at', 'at'],
  by: {
    one: ' {day}, {time} ({city}).',
    lines: ':\n{table}',
    own: { informal: ` ${own}.`, formal: ` ${own}.` },
    ownLater: { informal: ` ${ownLater}.`, formal: ` ${ownLater}.` },
  },
  row: '{city}: {day}, {time}',
  elsewhere: {
    own: 'Elsewhere: end of your next working day',
    ownLater: `Elsewhere: end of the day, {days} working days from now`,
  },
  length: { minutes: '{m} min', seconds: '{s} s', both: '{m} min {s} s' },
  with: '[The transcript is below.{?transcript}][ The captions are in {captions}.]',
  transcript: 'Transcript',
  talk: {
    informal: 'Rather talk? Let me know and I’ll book 15 minutes.',
    formal: 'If you would prefer to discuss it, let me know and I will set up a 15-minute call.',
  },
  asking: {
    subject: ['{title}: a suggestion', 'A suggestion for our meeting'],
    after: {
      informal: ['If you’d rather keep the meeting, I’m happy to join.', 'A quick yes or no is enough. Please reply by{by}'],
      formal: ['If you would rather keep the meeting, I will be there.', 'I would appreciate a brief reply by{by}'],
    },
  },
  noHurry: 'No need to reply before {day}, {time} ({city}).',
  decision: {
    title: 'Decision',
    question: 'Question',
    proposal: 'Proposal',
    options: 'Options',
    decides: 'Who decides',
    by: 'Objections by',
    fallback: 'If nobody objects',
  },
};
