import type { JSX } from 'preact';
import type { FormatId } from '../core/model';
import { FORMAT_GLYPHS } from './glyphs/formats';
import { SIGNALS } from './glyphs/signals';

export type GlyphName = keyof typeof SIGNALS | FormatId;

type Drawings = Readonly<Record<string, () => JSX.Element>>;
const SMALL: Drawings = SIGNALS;
const LARGE: Drawings = FORMAT_GLYPHS;

export interface GlyphProps {
  readonly name: GlyphName;
  /** CSS pixels; the grid's own size when left out (16, formats 20). */
  readonly size?: number;
  readonly class?: string;
}

/** A drawing of the parts that stand on foreign pages; our own pages use `Icon`, which knows more of them. */
export function Glyph({ name, size, class: className }: GlyphProps): JSX.Element {
  const large = Object.hasOwn(LARGE, name);
  return <Drawing grid={large ? 20 : 16} size={size} class={className} draw={(large ? LARGE : SMALL)[name]} />;
}

interface DrawingProps {
  readonly grid: 16 | 20;
  readonly size?: number | undefined;
  readonly class?: string | undefined;
  readonly draw: (() => JSX.Element) | undefined;
}

/**
 * In the colour of the text around it. Always decoration: the word stands beside it or in the accessible name of the control
 * that holds it. Drawn inline, so that no id can meet one of the page's.
 */
export function Drawing({ grid, size = grid, class: className, draw }: DrawingProps): JSX.Element {
  return (
    <svg class={className} width={size} height={size} viewBox={`0 0 ${grid} ${grid}`} aria-hidden="true" focusable="false">
      {draw?.()}
    </svg>
  );
}
