import { type ReviewAnswer, type ReviewLine, shorterThan } from '../../core/load';
import { DAY, type Draft, type Instant, type Zone } from '../../core/model';
import { formatDay } from '../../core/time';
import type { Translate } from '../../ui/contract';

/** Answers that are said to somebody; what is to be written instead has drafts of its own. */
export type Said = Exclude<ReviewAnswer, 'keep' | 'write'>;
export const isSaid = (answer: ReviewAnswer): answer is Said => answer !== 'keep' && answer !== 'write';

const keyOf = (answer: Said): string => answer.replace('-', '_');

/** Where no date is known for deciding, it is two weeks from now. */
const TRIAL = 14 * DAY;

interface At {
  readonly now: Instant;
  readonly zone: Zone;
  /** When a trial that began is decided on. */
  readonly decideAt: Instant | null;
}

/** A message to the guests of the person's own series; for somebody else's, a question to whoever calls it. */
export function draftText(line: ReviewLine, answer: Said, { now, zone, decideAt }: At, t: Translate): Draft {
  const body = t(`review_draft_${keyOf(answer)}${line.own ? '' : '_ask'}`, {
    title: line.title,
    from: line.minutes,
    to: shorterThan(line.minutes),
    day: formatDay(zone, decideAt ?? now + TRIAL, t.lang),
  });
  return { subject: line.title, body, lang: t.lang, replyBy: null, deadlines: [], link: null };
}
