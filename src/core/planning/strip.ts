import type { Instant } from '../model/scalars';
import { type KnownHours, merge, restSpans, type Span, without, workSpans } from '../time';

export interface StripPiece extends Span {
  readonly kind: 'work' | 'rest' | 'free';
}

/** One person's day as a strip to draw: pieces from `from` to `to` without gaps, what is neither work nor rest being free. */
export function stripOf(hours: KnownHours, from: Instant, to: Instant): StripPiece[] {
  const cut = (span: Span): Span => ({ start: Math.max(span.start, from), end: Math.min(span.end, to) });
  const work = merge(workSpans(hours, from, to).map(cut));
  const rest = merge(restSpans(hours, from, to).map(cut)).flatMap((span) => without(span, work));
  const taken = merge([...work, ...rest]);
  const pieces: StripPiece[] = [
    ...work.map((span) => ({ ...span, kind: 'work' as const })),
    ...rest.map((span) => ({ ...span, kind: 'rest' as const })),
    ...without({ start: from, end: to }, taken).map((span) => ({ ...span, kind: 'free' as const })),
  ];
  return pieces.toSorted((a, b) => a.start - b.start);
}
