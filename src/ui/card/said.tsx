import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { NotUsefulWhy } from '../../core/model';
import { Glyph } from '../glyph';
import { useWords } from '../words';
import { UNDO_MS } from './view';

const WHYS: readonly NotUsefulWhy[] = ['wrong-kind', 'wrong-hours', 'sensitive'];

/** One question after "Not useful": what was off. */
export function WhatWasOff({ onPick }: { onPick: (why: NotUsefulWhy) => void }): JSX.Element {
  const t = useWords();
  return (
    <div class="said" role="group" aria-label={t('card_what_off')}>
      <p class="q">{t('card_what_off')}</p>
      <div class="chips">
        {WHYS.map((why) => (
          <button type="button" key={why} onClick={() => onPick(why)}>
            {t(`card_off_${why}`)}
          </button>
        ))}
      </div>
      <p class="cap">{t('card_sensitive_note')}</p>
    </div>
  );
}

export interface SaidProps {
  /** What was done, as a message key. */
  readonly message: string;
  /** Null when there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly onList: (() => void) | null;
}

/** What was done, and for ten seconds the way back; afterwards it stands in the list of choices. */
export function Said({ message, onUndo, onList }: SaidProps): JSX.Element {
  const t = useWords();
  const [fresh, setFresh] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setFresh(false), UNDO_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="said">
      <p role="status">{t(message)}</p>
      <div class="row">
        {fresh && onUndo !== null ? (
          <button type="button" class="btn line" onClick={onUndo}>
            <Glyph name="undo" />
            {t('card_undo')}
          </button>
        ) : null}
        {onList === null ? null : (
          <button type="button" class="btn word" onClick={onList}>
            {t('card_see_choices')}
          </button>
        )}
      </div>
    </div>
  );
}
