import { judgeIntent, speaksOfProtected } from '../core/compose';
import { readIntent, type Reading as Ruled } from '../core/compose/intent/intent';
import { MAIL_CLASSES, mailReadingOf } from '../core/compose/intent/mail-reading';
import { probe } from '../core/reading/probe';
import { readModel, type WrittenModel } from '../core/reading/model';
import { Reader, type Reading } from '../core/reading/reader';
import { fingerprintOfMails } from './fingerprint';
import { fit } from './fit';
import { written } from './learn';
import type { MailRow } from './read-rows';
import { factsIn, sampleOf } from './samples';

const HOW = { bits: 13, hidden: 0, passes: 12, rate: 0.1, balance: 1, dropout: 0 } as const;
const LEAST_ROWS = 2;
export const MAIL_FOLDS = 5;
/** Rows that stand together in the file: whoever writes a row has the last ones in mind, and their like in another language. */
const BLOCK = 16;

/** A mail as the phrases and guards saw it and as the reader takes it. */
export interface SeenMail {
  readonly ruled: Ruled;
  readonly reading: Reading;
}

export function seeMail({ text }: MailRow): SeenMail {
  const ruled = readIntent(text);
  return { ruled, reading: mailReadingOf(text, ruled, speaksOfProtected('', text)) };
}

/** Whether something should be offered for a mail. */
export const isToOffer = ({ label, protected: isProtected }: MailRow): boolean => label === 'propose' && !isProtected;

/** One learned from mails. */
export function learnMails(rows: readonly MailRow[], seen: readonly SeenMail[]): WrittenModel {
  const facts = factsIn(
    seen.map(({ reading }) => reading),
    LEAST_ROWS,
  );
  const dictionary = new Map(facts.map((fact, at) => [fact, at]));
  const samples = seen.map(({ reading }) => sampleOf(reading, dictionary, HOW.bits));
  const head = (name: keyof typeof MAIL_CLASSES, isFirst: (row: MailRow) => boolean) => {
    const labels = rows.map((row) => (isFirst(row) ? 0 : 1));
    return written(name, MAIL_CLASSES[name], HOW, fit(samples, labels, { ...HOW, classes: 2, facts: facts.length, seed: 1 }));
  };
  return {
    features: probe(),
    rows: fingerprintOfMails(rows, seen),
    facts: facts.join(' '),
    heads: [head('offer', isToOffer), head('protected', (row) => row.protected)],
  };
}

export interface TriedMail {
  readonly row: MailRow;
  readonly offer: boolean;
  /** What the phrases and guards alone would offer. */
  readonly byPhrases: boolean;
}

/** Judges each mail by a reader that never saw it. @param tell called with what is being done */
export function tryMails(rows: readonly MailRow[], tell: (doing: string) => void): TriedMail[] {
  const seen = rows.map(seeMail);
  const foldOf = (nth: number): number => Math.floor(nth / BLOCK) % MAIL_FOLDS;
  return Array.from({ length: MAIL_FOLDS }, (_, fold) => {
    tell(`mails: fold ${fold + 1} of ${MAIL_FOLDS}`);
    const isTaught = (_row: unknown, nth: number): boolean => foldOf(nth) !== fold;
    const reader = new Reader(readModel(learnMails(rows.filter(isTaught), seen.filter(isTaught))));
    return rows.flatMap((row, nth) => {
      if (foldOf(nth) !== fold) return [];
      const { ruled, reading } = seen[nth] ?? seeMail(row);
      const { offer } = judgeIntent({ subject: '', typed: row.text, lang: null }, reader);
      return [{ row, offer, byPhrases: ruled.intent === 'propose' && !reading.facts.includes('guarded=true') }];
    });
  }).flat();
}
