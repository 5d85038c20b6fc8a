import { defaultSettings, type Facts, type Meeting } from '../../model';
import { GUARDS } from '../../judge/guards';
import { readText, toText } from '../../judge/text';
import { listOf, stands } from '../../languages';
import { speaksOfWorkLife } from '../../judge/work-life';
import { sentencesOf } from './typed';

const NOTHING: Omit<Meeting, 'title' | 'description'> = {
  id: 'mail',
  seriesId: 'mail',
  location: '',
  start: 0,
  end: 0,
  allDay: false,
  zone: null,
  cadence: 'none',
  attendees: [],
  headcount: null,
  externals: null,
  ownAnswer: 'unknown',
  status: 'confirmed',
  visibility: 'default',
  transparency: 'busy',
  entryType: 'event',
  hasCall: false,
  created: null,
};
const SETTINGS = defaultSettings('UTC', 0);

const factsOf = (title: string, description: string): Facts => ({
  meeting: { ...NOTHING, title, description },
  people: new Map(),
  settings: SETTINGS,
  history: { sameSet90d: null, newcomers: null, earlierWithExternals: null },
  series: { protected: false },
  lang: null,
  now: 0,
});

const guarded = (title: string, description: string): boolean => {
  const facts = factsOf(title, description);
  const text = readText(facts.meeting);
  return (
    speaksOfWorkLife(text) ||
    GUARDS.some((guard) => guard.holds({ facts, text, people: null, namesThing: false, named: null }) !== null)
  );
};

/** What mails say of protected talks and invitations do not: "your CV", "how it has been going". */
const IN_MAIL = listOf('mail/protected');

/**
 * Whether a mail speaks of what is always live: a review, hiring, letting go, pay, health, a talk between a person and their manager. The
 * guards of the judge are asked about the subject and about each sentence as if it were a meeting's title, since mails say in a sentence
 * what invitations say in a title; words that only mails use come on top. Wrongly quiet costs little.
 * @param quoted what the mail answers to: it may name what the answer leaves out
 */
export function speaksOfProtected(subject: string, typed: string, quoted = ''): boolean {
  const sentences = [typed, quoted].flatMap((text) => sentencesOf(text).map(({ from, to }) => text.slice(from, to)));
  return (
    stands(IN_MAIL, toText(`${subject}\n${typed}\n${quoted}`)) ||
    guarded(subject, typed) ||
    guarded(subject, quoted) ||
    sentences.some((sentence) => guarded(sentence, ''))
  );
}
