import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedSummary } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import type { Feeds } from './use-feeds';

/** What was found, before any of it is kept: the person says which calendars take their time. */
export function FeedReview({ feed, feeds, t }: { feed: FeedSummary; feeds: Feeds; t: Translate }): JSX.Element {
  const [mine, setMine] = useState<ReadonlySet<string>>(
    () => new Set(feed.calendars.filter((one) => one.mine).map(({ id }) => id)),
  );
  const turn = (id: string, on: boolean): void => {
    setMine(new Set(on ? [...mine, id] : [...mine].filter((one) => one !== id)));
  };
  return (
    <div class="review">
      {feed.calendars.length > 1 ? (
        <fieldset>
          <legend class="s soft">{t('feeds_whose')}</legend>
          {feed.calendars.map(({ id, name, events }) => (
            <label class="tick start" key={id}>
              <input type="checkbox" checked={mine.has(id)} onChange={(event) => turn(id, event.currentTarget.checked)} />
              <span>
                <bdi>{name}</bdi> <small class="soft">{t('feeds_events', { count: events })}</small>
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <div class="row">
        <button class="btn primary" type="button" onClick={() => void feeds.keep(feed.id, [...mine])}>
          <Icon name="check" class="g" />
          {t('feeds_keep')}
        </button>
        <button class="btn quiet" type="button" onClick={() => void feeds.act('feeds/remove', feed.id)}>
          {t('feeds_discard')}
        </button>
      </div>
    </div>
  );
}
