import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Glyph } from '../glyph';
import { useWords } from '../words';
import { PAUSE_LENGTHS, type DecisionActs } from './view';

/** Pause and settings: never more than two clicks from any mark. */
export function Footer({ acts, onPaused }: { acts: DecisionActs; onPaused: () => void }): JSX.Element {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      {open ? (
        <div class="said" role="group" aria-label={t('card_pause_for')}>
          <p class="q">{t('card_pause_for')}</p>
          <div class="chips">
            {PAUSE_LENGTHS.map((length) => (
              <button
                type="button"
                key={length}
                onClick={() => void acts.pause(length).then((done) => (done ? onPaused() : undefined))}
              >
                {t(`card_pause_${length}`)}
              </button>
            ))}
          </div>
        </div>
      ) : null}
      <footer>
        <span class="end">
          <button type="button" class="btn word" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Glyph name="pause" />
            {t('card_pause')}
          </button>
          <button type="button" class="btn icon" aria-label={t('card_settings')} onClick={() => acts.openOptions(null)}>
            <Glyph name="settings" />
          </button>
        </span>
      </footer>
    </>
  );
}
