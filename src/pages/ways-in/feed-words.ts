import type { FeedProgress, FeedSummary, GuestsKnown, Instant, Problem } from '../../core/model';
import type { Translate } from '../../ui/contract';

const UNITS: readonly [unit: 'day' | 'hour' | 'minute', ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** "6 minutes ago", "in 54 minutes": the largest unit that there is one of; what is nearer than a minute is now. */
export function relativeWords(lang: string, at: Instant, now: Instant): string {
  const away = at - now;
  const [unit, ms] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? ['minute', 60_000];
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(Math.trunc(away / ms), unit);
}

/** What a feed is called: its calendar when there is one, else what it is. */
export function feedName(t: Translate, feed: FeedSummary): string {
  const [only, more] = feed.calendars;
  if (feed.state !== 'new' && only && !more && only.name !== '') return only.name;
  return feed.source === 'google' ? t('feeds_google') : feed.host;
}

export const sourceWords = (t: Translate, feed: FeedSummary): string =>
  feed.source === 'google' ? t('feeds_source_google') : t('feeds_source_address', { host: feed.host });

export function progressWords(t: Translate, feed: FeedSummary, progress: FeedProgress): string {
  switch (progress.phase) {
    case 'fetching':
      return t('feeds_phase_fetching', { host: feed.host });
    case 'reading':
      return t('feeds_phase_reading', { count: progress.events });
    case 'removing':
      return t('feeds_phase_removing');
    default:
      return t('feeds_phase_finishing');
  }
}

/** Why a feed could not be read, and what helps. */
export function feedProblemWords(t: Translate, problem: Problem, host: string): string {
  const key = `problem_${problem.code.replaceAll('-', '_')}`;
  const text = t(key, { host, ...problem.params });
  return text === key ? t('problem_feed_broke') : text;
}

/** "Read 6 minutes ago. 412 events. Next in 54 minutes." */
export function standingWords(t: Translate, feed: FeedSummary, now: Instant): string {
  if (feed.refreshed === null) return t('feeds_never');
  const events = feed.calendars.reduce((sum, one) => sum + one.events, 0);
  const parts = [
    t('feeds_read', { when: relativeWords(t.lang, feed.refreshed, now) }),
    t('feeds_events', { count: events }),
  ];
  if (feed.next !== null) parts.push(t('feeds_next', { when: relativeWords(t.lang, Math.max(feed.next, now), now) }));
  return parts.join(' ');
}

/** "So far the guests of 31 of the 38 meetings of the next four weeks are known." */
export const guestsWords = (t: Translate, { known, meetings }: GuestsKnown): string =>
  t('feeds_guests_known', { known: new Intl.NumberFormat(t.lang).format(known), count: meetings });
