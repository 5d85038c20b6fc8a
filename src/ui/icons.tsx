import type { JSX } from 'preact';
import type { FormatId } from '../core/model';
import { FORMAT_GLYPHS } from './glyphs/formats';
import { PAGE_GLYPHS } from './glyphs/pages';
import { SIGNALS } from './glyphs/signals';

export type IconName = keyof typeof SIGNALS | keyof typeof PAGE_GLYPHS | FormatId;

const SMALL: Readonly<Record<string, () => JSX.Element>> = { ...SIGNALS, ...PAGE_GLYPHS };
const LARGE: Readonly<Record<string, () => JSX.Element>> = FORMAT_GLYPHS;

export interface IconProps {
  readonly name: IconName;
  /** CSS pixels; the grid's own size when left out (16, formats 20). */
  readonly size?: number;
  readonly class?: string;
}

/**
 * One drawing of the set, in the colour of the text around it. Always decoration: the word stands beside it or in the
 * accessible name of the control that holds it. Drawn inline, so that no id can meet one of the page's.
 */
export function Icon({ name, size, class: className }: IconProps): JSX.Element {
  const large = Object.hasOwn(LARGE, name);
  const grid = large ? 20 : 16;
  const draw = (large ? LARGE : SMALL)[name];
  return (
    <svg
      class={className}
      width={size ?? grid}
      height={size ?? grid}
      viewBox={`0 0 ${grid} ${grid}`}
      aria-hidden="true"
      focusable="false"
    >
      {draw?.()}
    </svg>
  );
}
