/** When a feed is asked again. */
import { DAY, HOUR, MINUTE, type FeedSource, type Instant, type Problem } from '../../core/model';

/** A secret address may be asked every hour; Google's whole export is large, and once a day does. */
const AFRESH: Readonly<Record<FeedSource, number>> = { address: HOUR, google: DAY };

/** Passing troubles: the next try may go better by itself. Everything else waits for the person, and is looked at once a day. */
const PASSING: ReadonlySet<string> = new Set([
  'feed-offline',
  'feed-slow',
  'feed-busy',
  'feed-server',
  'feed-truncated',
  'import-store',
]);
const FIRST_WAIT = 5 * MINUTE;
const LONGEST_WAIT = 12 * HOUR;

/** The next time after one that went well. */
export const nextAfterSuccess = (source: FeedSource, now: Instant): Instant => now + AFRESH[source];

/**
 * The next time after one that failed: five minutes, then twice as long each time up to twelve hours; never sooner than the server asks.
 * @param failures tries that have failed in a row, this one included
 */
export function nextAfterFailure(problem: Problem, failures: number, now: Instant): Instant {
  if (!PASSING.has(problem.code)) return now + DAY;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(20, failures - 1));
  const { seconds } = problem.params;
  const asked = typeof seconds === 'number' ? Math.min(DAY, seconds * 1000) : 0;
  return now + Math.max(wait, asked);
}

/** Occurrences are kept for a good year back and ahead; the span moves by the month, so that most readings change nothing. */
const SPAN = 400 * DAY;
const STEP = 30 * DAY;

export function spanAround(now: Instant): { readonly from: Instant; readonly to: Instant } {
  const anchor = Math.floor(now / STEP) * STEP;
  return { from: anchor - SPAN, to: anchor + SPAN + STEP };
}
