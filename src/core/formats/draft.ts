import { draftLang, type DraftLang, draftWords } from '../languages/drafts';
import type { DraftWords } from '../languages/draft-words';
import type { Draft, DraftDeadline } from '../model';
import { cutWords, knownOf } from './draft-known';
import { capital, isSmallAfter, speaksToOne } from './draft-speech';
import { say, type Known } from './fill';
import type { DraftFacts, Format } from './format';
import { askedBy, type Deadline, type When } from './reply-by';

/** Room that what strangers wrote may take, so that a draft stays a short message. */
const MOST = { title: 80, agenda: 160, name: 30, link: 200 } as const;

function prepared(given: DraftFacts): DraftFacts {
  const name = (text: string): string => cutWords(text, MOST.name);
  const link = (text: string | null): string | null => (text !== null && text.length <= MOST.link ? text : null);
  return {
    ...given,
    title: cutWords(given.title, MOST.title),
    agenda: cutWords(given.agenda, MOST.agenda),
    link: link(given.link),
    meetingLink: link(given.meetingLink),
    people: given.people.map(name).filter((one) => one !== ''),
    readers: given.readers.map((reader) => ({ ...reader, name: reader.name === null ? null : name(reader.name) })),
  };
}

/** Where the format's answers go, or its recording is. */
const linkOf = ({ atMeetingLink }: Pick<Format, 'atMeetingLink'>, { link, meetingLink }: DraftFacts): string | null =>
  link ?? (atMeetingLink ? meetingLink : null);

/**
 * From when on answers to a draft can be asked for, and before what; null where none is asked for: a notice asks for none, and what has
 * not been recorded cannot be answered. A meeting that is recorded is held: its recording is there when it is over.
 */
export function whenOf(format: Pick<Format, 'due'>, { role, slot, now, asking, link, recording }: DraftFacts): When | null {
  const before = slot === null || slot.start <= now ? null : slot.start;
  if (role === 'attendee' || format.due === 'now') return { now, before, asking };
  if (format.due === 'never') return null;
  const isThere = recording !== null || link !== null;
  if (format.due === 'recorded') return isThere ? { now, before, asking } : null;
  return { now: isThere || slot === null ? now : Math.max(now, slot.end), before: null, asking };
}

/** What a draft is made of, before it is put together. */
interface Parts {
  readonly facts: DraftFacts;
  readonly lang: DraftLang;
  readonly words: DraftWords;
  readonly known: Known;
  readonly deadlines: readonly Deadline[];
}

function partsOf(format: Format, given: DraftFacts): Parts {
  const facts = { ...prepared(given), link: linkOf(format, prepared(given)) };
  const lang = draftLang(facts.lang);
  const words = draftWords(lang);
  const when = whenOf(format, facts);
  const deadlines = when === null ? null : askedBy(facts.readers, when).deadlines;
  return { facts, lang, words, known: knownOf(facts, deadlines, words.phrases), deadlines: deadlines ?? [] };
}

/** The paragraphs without greeting: the format's own, or what an attendee asks. The first letters are capitals where they are to be. */
function paragraphsOf({ id }: Format, { facts, words, known }: Parts, isGreeted: boolean): string[] {
  const { formality, role } = facts;
  const { phrases, drafts } = words;
  const one = speaksToOne(facts);
  const lines = role === 'attendee' ? [drafts[id].ask[formality], ...phrases.asking.after[formality]] : drafts[id][formality];
  const said = lines.flatMap((line) => say(typeof line === 'string' ? [line] : line, known, one) ?? []);
  const small = isGreeted && isSmallAfter(phrases);
  const text = said.map((paragraph, place) => (place === 0 && small ? paragraph : capital(paragraph, known.title ?? null)));
  const { transcript } = facts.recording ?? { transcript: '' };
  const hasTranscript = role !== 'attendee' && known.transcript !== null && drafts[id][formality].flat().includes('{with}');
  return hasTranscript ? [...text, `${phrases.transcript}\n${transcript.trim()}`] : text;
}

/**
 * Puts a draft together: greeting, the format's paragraphs, by when on each reader's clock, how to talk after all. Plain text in the
 * person's voice, without blanks to fill: what is not known is not written. An attendee asks whoever called the meeting, and never says
 * a word of cancelling it.
 */
export function writeDraft(format: Format, given: DraftFacts): Draft {
  const parts = partsOf(format, given);
  const { facts, lang, words, known, deadlines } = parts;
  const { phrases, drafts } = words;
  const subject = facts.role === 'attendee' ? phrases.asking.subject : drafts[format.id].subject;
  // A subject names the meeting as the calendar does.
  const plain = { ...known, title: facts.title === '' ? null : facts.title };
  return {
    subject: say(subject, plain, speaksToOne(facts)) ?? '',
    body: [known.greeting ?? '', ...paragraphsOf(format, parts, true)].join('\n\n'),
    lang,
    replyBy: deadlines.length === 0 ? null : Math.max(...deadlines.map(({ at }) => at)),
    deadlines: deadlines.map(deadlineRow),
    link: facts.link,
  };
}

/** The same text for a mail that is being written: it has its greeting already. */
export const writeMail = (format: Format, given: DraftFacts): string =>
  paragraphsOf(format, partsOf(format, given), false).join('\n\n');

export const deadlineRow = ({ reader: { name, hours }, at }: Deadline): DraftDeadline => ({
  name,
  zone: hours.zone,
  at,
  hours: hours.hours,
});
