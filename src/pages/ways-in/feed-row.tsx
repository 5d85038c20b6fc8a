import type { JSX } from 'preact';
import type { FeedProgress, FeedSummary, Instant } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { ProblemList } from '../options/problem-list';
import { FeedReview } from './feed-review';
import { feedName, feedProblemWords, guestsWords, progressWords, relativeWords, sourceWords, standingWords } from './feed-words';
import { Progress } from './progress';
import type { Feeds } from './use-feeds';

interface Props {
  readonly feed: FeedSummary;
  readonly feeds: Feeds;
  readonly now: Instant;
  readonly t: Translate;
}

/** One feed: on its way in, found and waiting for a yes, in use, in trouble, or taken away. */
export function FeedRow({ feed, feeds, now, t }: Props): JSX.Element {
  const progress = feed.progress === null ? null : (feeds.progress.get(feed.id) ?? feed.progress);
  const name = feedName(t, feed);
  const icon = progress === null && feed.problem !== null ? 'notice' : feed.state === 'kept' ? 'check' : 'calendar';
  return (
    <li>
      <Icon name={feed.state === 'removed' ? 'trash' : icon} class="g" />
      <h4>
        <bdi>{name}</bdi>
        <small>{sourceWords(t, feed)}</small>
      </h4>
      <Standing feed={feed} progress={progress} now={now} t={t} />
      <Controls feed={feed} name={name} reading={progress !== null} feeds={feeds} t={t} />
      {progress === null ? null : <Progress fraction={progress.fraction} label={t('feeds_reading', { name })} />}
      {progress === null && feed.state === 'found' ? <FeedReview feed={feed} feeds={feeds} t={t} /> : null}
      {feed.state === 'kept' ? <Calendars feed={feed} feeds={feeds} t={t} /> : null}
    </li>
  );
}

function Standing({
  feed,
  progress,
  now,
  t,
}: {
  feed: FeedSummary;
  progress: FeedProgress | null;
  now: Instant;
  t: Translate;
}): JSX.Element {
  const { problem, refreshed, state } = feed;
  if (progress !== null) return <p>{progressWords(t, feed, progress)}</p>;
  if (state === 'removed') return <p role="status">{t('feeds_removed')}</p>;
  if (problem !== null) {
    const words = feedProblemWords(t, problem, feed.host);
    return (
      <p role="status">
        {refreshed === null ? null : <strong>{t('feeds_not_since', { when: relativeWords(t.lang, refreshed, now) })} </strong>}
        {words}
      </p>
    );
  }
  if (state === 'found') return <p role="status">{t('feeds_found')}</p>;
  const silent = feed.calendars.length > 0 && feed.calendars.every(({ namesGuests }) => !namesGuests);
  return (
    <p role="status">
      {standingWords(t, feed, now)}
      {silent ? ` ${t('feeds_no_guests')}` : ''}
      {silent && feed.guests !== null ? ` ${guestsWords(t, feed.guests)}` : ''}
    </p>
  );
}

interface ControlProps {
  readonly feed: FeedSummary;
  readonly name: string;
  readonly reading: boolean;
  readonly feeds: Feeds;
  readonly t: Translate;
}

function Controls({ feed, name, reading, feeds, t }: ControlProps): JSX.Element | null {
  const { id, state, problem, host } = feed;
  const say = (key: 'stop' | 'undo' | 'read_now' | 'remove' | 'allow'): string =>
    t('feeds_act_of', { act: t(`feeds_${key}`), name });
  if (reading) {
    return (
      <div class="row tight">
        <button class="btn small" type="button" aria-label={say('stop')} onClick={() => void feeds.act('feeds/stop', id)}>
          {t('feeds_stop')}
        </button>
      </div>
    );
  }
  if (state === 'removed') {
    return (
      <div class="row tight">
        <button class="btn small" type="button" aria-label={say('undo')} onClick={() => void feeds.act('feeds/restore', id)}>
          <Icon name="undo" class="g" />
          {t('feeds_undo')}
        </button>
      </div>
    );
  }
  if (state === 'found' && problem === null) return null;
  const denied = problem?.code === 'feed-no-access';
  return (
    <div class="row tight">
      <button
        class="btn small"
        type="button"
        aria-label={say(denied ? 'allow' : 'read_now')}
        onClick={() => void (denied ? feeds.allow(id, host) : feeds.act('feeds/read', id))}
      >
        <Icon name="refresh" class="g" />
        {denied ? t('feeds_allow') : t('feeds_read_now')}
      </button>
      <button class="btn quiet small" type="button" aria-label={say('remove')} onClick={() => void feeds.act('feeds/remove', id)}>
        {t('feeds_remove')}
      </button>
    </div>
  );
}

/** Whose time each calendar of a feed is, and what in it could not be read. */
function Calendars({ feed, feeds, t }: { feed: FeedSummary; feeds: Feeds; t: Translate }): JSX.Element {
  return (
    <ul class="whose">
      {feed.calendars.map(({ id, name, mine, problems }) => (
        <li key={id}>
          <label class="tick start s">
            <input type="checkbox" checked={mine} onChange={(event) => void feeds.setMine(id, event.currentTarget.checked)} />
            <span>
              {t('feeds_mine_of', { name: '' })}
              <bdi>{name}</bdi>
            </span>
          </label>
          <ProblemList problems={problems} t={t} />
        </li>
      ))}
    </ul>
  );
}
