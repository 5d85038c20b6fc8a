/** The replacement formats: one file each. Their words stand with each language. */
import type { Phrases } from '../languages/draft-words';
import { draftLang, draftWords } from '../languages/drafts';
import type { Draft, DraftDeadline, FormatId } from '../model';
import { deadlineRow, writeDraft, writeMail } from './draft';
import { clockWords, rowsOf } from './draft-known';
import { fill } from './fill';
import type { DraftFacts, Format } from './format';
import { FORMATS } from './list';
import { type Deadline, morningsOf } from './reply-by';

export { DRAFT_LANGS, type DraftLang, draftLang } from '../languages/drafts';
export { whenOf } from './draft';
export { capital } from './draft-speech';
export { type Asking, CUES, type Cue, type DraftFacts, type Fit, type Format, type FormatFacts, type Reader } from './format';
export { FORMATS } from './list';
export { rankFormats } from './rank';
export { type Deadline, deadlineOf, deadlinesOf, sharedMoment, type When } from './reply-by';
export { countWords, planFor, readingSeconds } from './watch-time';

/** The format of an id. */
export function formatOf(id: FormatId): Format {
  const found = FORMATS.find((format) => format.id === id);
  if (found === undefined) throw new Error(`no format ${id}`);
  return found;
}

/** A message in the person's voice that offers the format instead of the meeting; never sent by us. */
export const draftFor = (id: FormatId, facts: DraftFacts): Draft => writeDraft(formatOf(id), facts);

/** The same message for a mail that is being written: without greeting. */
export const mailFor = (id: FormatId, facts: DraftFacts): string => writeMail(formatOf(id), facts);

/** The line that takes the pressure off a mail: no answer is wanted before then. */
export function noHurryLine(deadline: Deadline, lang: string): string {
  const { phrases } = draftWords(draftLang(lang));
  return fill(phrases.noHurry, clockWords(deadline, 'long', phrases, lang), true) ?? '';
}

/** When a message finds each reader at the start of their day. */
export const mornings = ({ readers, now }: DraftFacts): DraftDeadline[] => morningsOf(readers, now).map(deadlineRow);

/** Deadlines as lines in the language of a draft, one a clock. */
export function deadlineLines({ deadlines, lang }: Draft): string[] {
  const { phrases } = draftWords(draftLang(lang));
  const all = deadlines.map(({ name, zone, hours, at }) => ({
    reader: { name, hours: { zone, hours, off: [], country: null } },
    at,
  }));
  return rowsOf(all, phrases, lang);
}

/** Headings of a page to decide on, in the language of a draft. */
export const decisionHeadings = (lang: string): Phrases['decision'] => draftWords(draftLang(lang)).phrases.decision;
