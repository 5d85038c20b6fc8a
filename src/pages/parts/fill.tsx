import type { ComponentChildren, JSX } from 'preact';

/**
 * A translated sentence with parts drawn as elements: `Fill text="Import {file}" parts={{ file: <bdi>…</bdi> }}`.
 * The sentence must be looked up without these names, so that they still stand in braces.
 */
export function Fill({ text, parts }: { text: string; parts: Readonly<Record<string, ComponentChildren>> }): JSX.Element {
  const pieces = text.split(/\{(\w+)\}/u);
  return <>{pieces.map((piece, i) => (i % 2 === 1 && Object.hasOwn(parts, piece) ? parts[piece] : piece))}</>;
}
