import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FormatChoice, FormatId } from '../../core/model';
import { Glyph } from '../glyph';
import { maybe, useWords } from '../words';

/** How many are offered before the rest is asked for. */
const FIRST = 3;

export interface FormatsProps {
  readonly choices: readonly FormatChoice[];
  readonly chosen: FormatId;
  /** Distinguishes the radio group from another card's. */
  readonly group: string;
  readonly onChoose: (format: FormatId) => void;
}

/** The replacements, best first, as a radio list: the arrow keys move, as in any radio group. */
export function Formats({ choices, chosen, group, onChoose }: FormatsProps): JSX.Element {
  const t = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? choices : choices.slice(0, FIRST);
  return (
    <div>
      <h3 id={`${group}-h`}>{t('card_instead')}</h3>
      <div class="formats" role="radiogroup" aria-labelledby={`${group}-h`}>
        {shown.map(({ id, why }) => (
          <label key={id}>
            <Glyph name={id} />
            <span>
              <span class="name">{t(`format_${id}_name`)}</span>
              <span class="why">
                {maybe(t, `format_why_${why.code}`) === null ? null : t(`format_why_${why.code}`, why.params)}
              </span>
            </span>
            <input class="dot" type="radio" name={group} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          </label>
        ))}
      </div>
      {choices.length > FIRST && !all ? (
        <button type="button" class="btn link flush" onClick={() => setAll(true)}>
          {t('card_all_formats', { count: choices.length })}
        </button>
      ) : null}
    </div>
  );
}
