import type { JSX } from 'preact';
import { Glyph } from './glyph';
import { SIGN_ICON, SIGN_LETTER, type Sign } from './sign';

export interface BadgeProps {
  /** One or two, the hour first. */
  readonly signs: readonly Sign[];
  /** 12 px instead of 16: quarter-hour chips and lines of a month. */
  readonly small?: boolean;
}

/** Two-tone ring, one or two plates. Decoration: the words are in the chip's description, the tip and the card. */
export function Badge({ signs, small = false }: BadgeProps): JSX.Element {
  return (
    <span class={`badge${small ? ' small' : ''}`} aria-hidden="true">
      {signs.map((sign) => (
        <span class="plate" data-kind={sign} key={sign}>
          <Glyph name={SIGN_ICON[sign]} size={12} />
          <b>{SIGN_LETTER[sign]}</b>
        </span>
      ))}
    </span>
  );
}
