import { type ComposeReading, isDark, type OpenCompose, rangeOf } from '../../sites/gmail';

/** A stretch of what was typed. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A dotted line under the sentence that proposes a meeting: a mark without words. */
export interface SentenceLine {
  /** @param over what of ours lies over the window, and keeps clear of lines */
  draw(reading: ComposeReading, sentence: Stretch, over: DOMRect | null): void;
  clear(): void;
}

/** Draws below the sentence of one compose. @param root where our marks stand */
export function createSentenceLine({ compose }: OpenCompose, root: HTMLElement): SentenceLine {
  const lines: HTMLElement[] = [];
  const clear = (): void => {
    for (const line of lines.splice(0)) line.remove();
  };
  return {
    clear,
    draw({ typed }, { from, to }, over) {
      clear();
      const box = compose.body.getBoundingClientRect();
      for (const rect of rangeOf(typed, from, to)?.getClientRects() ?? []) {
        const covered = over !== null && rect.bottom > over.top - 2 && rect.top < over.bottom;
        if (rect.width < 2 || covered || rect.bottom < box.top || rect.bottom > box.bottom + 2) continue;
        const line = root.ownerDocument.createElement('div');
        line.className = 'mail-line';
        line.dataset.theme = isDark(compose.body) ? 'dark' : 'light';
        line.style.inlineSize = `${rect.width}px`;
        line.style.transform = `translate(${rect.left}px, ${rect.bottom}px)`;
        lines.push(line);
        root.append(line);
      }
    },
  };
}

/** The range of the sentence, if it still says what was judged. */
export function sentenceRange({ typed }: ComposeReading, { from, to }: Stretch): Range | null {
  const range = rangeOf(typed, from, to);
  const bare = (text: string): string => text.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
  return range !== null && bare(range.toString()) === bare(typed.text.slice(from, to)) ? range : null;
}
