import type { ComponentChildren, JSX } from 'preact';

/** Strokes in the hand of the set: 1.5 wide, round ends, the text's colour. */
export const line = (children: ComponentChildren): JSX.Element => (
  <g fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">
    {children}
  </g>
);
