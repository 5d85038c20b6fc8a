/** Does a mail propose a meeting, and may that be said? */
import { withoutGreeting } from './greeting';
import { mailReadingOf, mayOffer, readMail, theMailReader } from './mail-reading';
import type { Reader } from '../../reading/reader';
import type { Span } from './typed';
import { type Intent, readIntent } from './intent';
import { speaksOfProtected } from './protected';

export { speaksOfProtected } from './protected';
export type { Intent } from './intent';
export type { Span } from './typed';
export { ownWords } from './typed';

export interface Draft {
  readonly subject: string;
  /** What was typed, plain text. */
  readonly typed: string;
  /** The messages it answers, plain text: they may name what the answer leaves out. */
  readonly quoted?: string;
  /** BCP 47, null when not known. */
  readonly lang: string | null;
}

export interface Judged {
  readonly intent: Intent;
  /** 0 to 1, how clearly a meeting is proposed. */
  readonly score: number;
  /** A notice may be shown: a meeting is proposed, and nothing protected is spoken of. */
  readonly offer: boolean;
  readonly sentence: Span | null;
  readonly lang: string | null;
}

/**
 * Reads the intent of a draft: by its phrases, and by a reader that learned from mails. The guards stand before both: a protected subject
 * is never offered anything.
 * @param reader whose reading counts; left out: the one that the project trained
 */
export function judgeIntent({ subject, typed, quoted = '', lang }: Draft, reader?: Reader): Judged {
  const ruled = readIntent(typed, lang);
  const sentence = ruled.sentence === null ? null : withoutGreeting(typed, ruled.sentence);
  if (typed.trim() === '') return { ...ruled, sentence, offer: false };
  const isGuarded = speaksOfProtected(subject, typed, quoted);
  const shares = readMail(reader ?? theMailReader(), mailReadingOf(typed, ruled, isGuarded));
  const offer = !isGuarded && mayOffer(ruled, shares);
  return { ...ruled, sentence, offer, intent: offer ? 'propose' : ruled.intent };
}
