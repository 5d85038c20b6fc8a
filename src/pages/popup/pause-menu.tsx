import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Instant, Settings } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { PAUSES, pauseUntil, pauseWord } from '../parts/pause-until';

interface Props {
  readonly settings: Settings;
  readonly now: () => Instant;
  readonly t: Translate;
  readonly pause: (until: Instant) => Promise<void>;
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
