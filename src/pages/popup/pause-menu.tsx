import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Instant, Settings } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { type Pause, PAUSES, pauseUntil } from './pause-until';

interface Props {
  readonly settings: Settings;
  readonly now: () => Instant;
  readonly t: Translate;
  pause(until: Instant): Promise<void>;
}

function pauseWord(t: Translate, pause: Pause): string {
  if (pause === 'hour') return t('popup_pause_hour');
  if (pause === 'today') return t('popup_pause_today');
  return pause === 'weeks' ? t('popup_pause_weeks') : t('popup_pause_always');
}

/** Two clicks to quiet. Escape closes it and gives the focus back. */
export function PauseMenu({ settings, now, pause, t }: Props): JSX.Element {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <details class="menu" ref={menu} onKeyDown={onKeyDown}>
      <summary class="btn quiet small">
        <Icon name="pause" class="g" />
        {t('popup_pause')}
      </summary>
      <div class="plain">
        {PAUSES.map((one) => (
          <button
            key={one}
            class="mi"
            type="button"
            onClick={() => {
              close();
              void pause(pauseUntil(one, settings.zone, now()));
            }}
          >
            {pauseWord(t, one)}
          </button>
        ))}
      </div>
    </details>
  );
}
