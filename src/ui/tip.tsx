import type { JSX } from 'preact';

export interface TipProps {
  readonly id: string;
  readonly headline: string;
  readonly detail: string | null;
}

/** The sentence behind a badge. The pointer may enter it; it stays until dismissed (WCAG 1.4.13). */
export function Tip({ id, headline, detail }: TipProps): JSX.Element {
  return (
    <div class="asy tip" role="tooltip" id={id}>
      <strong dir="auto">{headline}</strong>
      {detail === null ? null : (
        <span class="soft" dir="auto">
          {detail}
        </span>
      )}
    </div>
  );
}
