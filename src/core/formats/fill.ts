import type { Line } from '../languages/draft-words';

/** What is known, by the name of its place; null where it is not. */
export type Known = Readonly<Record<string, string | null>>;

const STRETCH = /(\[[^[\]]*\])/u;
const PLACE = /\{([^{}]*)\}/gu;

/**
 * Fills the places of a text (how they are written: `core/languages/draft-words.ts`). What is filled in is never read for places itself.
 * @param one the text speaks to one person
 * @returns null where something that the text needs is not known
 * @throws for the name of a place that there is not
 */
export function fill(text: string, known: Known, one: boolean): string | null {
  let whole = '';
  for (const part of text.split(STRETCH)) {
    const filled = part.startsWith('[') ? (fillPlaces(part.slice(1, -1), known, one) ?? '') : fillPlaces(part, known, one);
    if (filled === null) return null;
    whole += filled;
  }
  return whole.trim();
}

/** The first line of which all is known, filled; null where there is none. */
export function say(line: Line, known: Known, one: boolean): string | null {
  for (const text of line) {
    const filled = fill(text, known, one);
    if (filled !== null && filled !== '') return filled;
  }
  return null;
}

function fillPlaces(text: string, known: Known, one: boolean): string | null {
  let isWhole = true;
  const filled = text.replaceAll(PLACE, (_place, inner: string) => {
    if (inner.includes('|')) return inner.split('|')[one ? 0 : 1] ?? '';
    const [name = '', otherwise] = inner.split('?', 2);
    const value = known[name === '' ? (otherwise ?? '') : name];
    if (value === undefined) throw new Error(`no such place: {${inner}}`);
    if (value !== null) return name === '' ? '' : value;
    if (name === '' || otherwise === undefined) isWhole = false;
    return otherwise ?? '';
  });
  return isWhole ? filled : null;
}
