import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Problem } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { feedProblemWords } from './feed-words';
import type { Feeds } from './use-feeds';

/** Reads the calendar that the browser is signed in to, on this click. */
export function GoogleButton({ feeds, primary = false, t }: { feeds: Feeds; primary?: boolean; t: Translate }): JSX.Element {
  const [fault, setFault] = useState<Problem | null>(null);
  const click = async (): Promise<void> => {
    const done = await feeds.connectGoogle();
    setFault(done.ok ? null : done.problem);
  };
  return (
    <>
      <button class={primary ? 'btn primary' : 'btn'} type="button" onClick={() => void click()}>
        <Icon name="calendar" class="g" />
        {t('feeds_google_do')}
      </button>
      <p class="fault" role="status">
        {fault === null ? null : (
          <>
            <Icon name="notice" class="g" />
            <span>{feedProblemWords(t, fault, 'calendar.google.com')}</span>
          </>
        )}
      </p>
    </>
  );
}
