import type { Ask } from '../messages/messages';
import type { Drawn } from './badges';

/** A mark that stood this long on the screen was seen; one that was scrolled past was not. */
export const SEEN_AFTER = 5_000;

/** Tells which marks were really seen, each set of them once. */
export function createSeen(ask: Ask, doc: Document, signal: AbortSignal): { watch(drawn: () => readonly Drawn[]): void } {
  let timer = 0;
  let last = '';
  const keysOf = (drawn: readonly Drawn[]): string[] => drawn.flatMap(({ mark, spot }) => (spot.hidden ? [] : [mark.key]));
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    watch(drawn) {
      const now = keysOf(drawn()).join('\n');
      if (now === last) return;
      last = now;
      clearTimeout(timer);
      timer = Number(
        setTimeout(() => {
          const keys = keysOf(drawn());
          if (keys.length > 0 && !doc.hidden) void ask('page/seen', { keys });
        }, SEEN_AFTER),
      );
    },
  };
}
