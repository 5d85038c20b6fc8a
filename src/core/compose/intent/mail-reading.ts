import { toText } from '../../match/text';
import { MAIL_WEIGHTS } from '../../reading/mail-weights.gen';
import { readModel } from '../../reading/model';
import { Reader, type Reading } from '../../reading/reader';
import type { Reading as Ruled } from './intent';
import { ownWords } from './typed';

/** The questions that the reader of mails answers, the class that counts first: is something offered, is it about somebody. */
export const MAIL_CLASSES = { offer: ['offered', 'silent'], protected: ['protected', 'open'] } as const;

/** Steps of length, in words. */
const LENGTHS = [12, 25, 50] as const;
const MOST_COUNTED = 5;
/** Scores are quarters. */
const QUARTERS = 4;

/** A mail as the reader takes it: its writer's own words, and what the phrases and guards made of them. */
export function mailReadingOf(typed: string, ruled: Ruled, isGuarded: boolean): Reading {
  const own = ownWords(typed)
    .map(({ from, to }) => typed.slice(from, to))
    .join('\n');
  const { tokens } = toText(own);
  const score = Math.round(ruled.score * QUARTERS);
  const length = LENGTHS.filter((most) => tokens.length >= most).length;
  return {
    title: [],
    body: tokens,
    facts: [
      `intent=${ruled.intent}`,
      `intent&score=${ruled.intent}${score}`,
      `guarded=${isGuarded}`,
      `lang=${ruled.lang ?? '-'}`,
      `asks=${Math.min(MOST_COUNTED, own.match(/[?？]/gu)?.length ?? 0)}`,
      `length=${length}`,
      `lines=${Math.min(MOST_COUNTED, own.split('\n').length)}`,
      `digits=${/\d/u.test(own)}`,
    ],
  };
}

export interface MailShares {
  /** How likely the mail proposes a meeting that could be written. */
  readonly offer: number;
  /** How likely it is about somebody: a review, a job, pay, health, a talk that is always live. */
  readonly protected: number;
}

/** What a reader makes of a mail. */
export function readMail(reader: Reader, reading: Reading): MailShares {
  const heard = reader.hear(reading);
  const [offer = 0] = reader.answer('offer', heard);
  const [guarded = 1] = reader.answer('protected', heard);
  return { offer, protected: guarded };
}

let own: Reader | null = null;
/** The reader of the weights that the project trained on mails; made ready when the first mail is read. */
export const theMailReader = (): Reader => (own ??= new Reader(readModel(MAIL_WEIGHTS)));

/** How sure the reader must be, chosen on folds of the rows: where the phrases propose, and where they do not; and how sure that it is not about somebody. */
export const MAIL_READING = { agreed: 0.4, alone: 0.7, protected: 0.05 } as const;

/** Whether something may be offered, by what the phrases say and the reader makes of it. */
export const mayOffer = ({ intent }: Ruled, shares: MailShares): boolean =>
  shares.offer > (intent === 'propose' ? MAIL_READING.agreed : MAIL_READING.alone) && shares.protected < MAIL_READING.protected;
