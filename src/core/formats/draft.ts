import type { Draft, Instant } from '../model';
import { german } from './draft-de';
import { english } from './draft-en';
import type { DraftFacts, DraftLang } from './format';
import { replyByFor } from './reply-by';

/** What a language gives a draft: the parts that every draft has. */
export interface Speech {
  readonly greeting: string;
  /** The slot that the draft frees: "the Monday slot". */
  readonly slot: string;
  /** The title in quotation marks, or words that stand for it. */
  readonly title: string;
  /** The line that says by when: takes pressure off until then (guides: nudging, section 1). */
  readonly replyBy: (at: Instant) => string;
  /** How to get a live talk after all. */
  readonly liveSlot: string;
}

/** What a format says in its own words, in one language. Sentences end with a full stop. */
export interface DraftWords {
  readonly subject: (title: string, facts: DraftFacts) => string;
  /** Why the change, where it is and how to answer: a paragraph each. */
  readonly paragraphs: (speech: Speech, facts: DraftFacts) => readonly string[];
  /** False for notices: they ask for nothing, so nothing is due. */
  readonly answers?: boolean;
}

const SPEECH: Readonly<Record<DraftLang, (facts: DraftFacts) => Speech>> = { en: english, de: german };

/** Languages that drafts are written in; every other gets English. */
export const draftLang = (lang: string): DraftLang => (lang.toLowerCase().split('-')[0] === 'de' ? 'de' : 'en');

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** Puts a draft together: greeting, the format's paragraphs, by when, how to talk after all. Plain text in the person's voice. */
export function writeDraft(words: Readonly<Record<DraftLang, DraftWords>>, given: DraftFacts): Draft {
  const facts = { ...given, title: oneLine(given.title), people: given.people.map(oneLine).filter((name) => name !== '') };
  const lang = draftLang(facts.lang);
  const { subject, paragraphs, answers = true } = words[lang];
  const speech = SPEECH[lang](facts);
  const replyBy = answers ? replyByFor(facts) : null;
  const closing = replyBy === null ? speech.liveSlot : `${speech.replyBy(replyBy)} ${speech.liveSlot}`;
  return {
    subject: oneLine(subject(facts.title, facts)),
    body: [speech.greeting, ...paragraphs(speech, facts), closing].join('\n\n'),
    lang,
    replyBy,
  };
}
