/** Does a mail propose a meeting, and may that be said? */
import { withoutGreeting } from './greeting';
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

/** Reads the intent of a draft and puts the guards before it: a protected subject is never offered anything. */
export function judgeIntent({ subject, typed, quoted = '', lang }: Draft): Judged {
  const reading = readIntent(typed, lang);
  const proposes = reading.intent === 'propose';
  const sentence = reading.sentence === null ? null : withoutGreeting(typed, reading.sentence);
  return { ...reading, sentence, offer: proposes && !speaksOfProtected(subject, typed, quoted) };
}
