/**
 * The words of a language that was chosen apart from the browser's. Pages need them in their first turn, so they lie in the pages' own
 * `localStorage`; they come from a worker that is built with every catalogue in it, and are fetched anew after an update.
 */
import type { Language } from './languages';

export type Catalogue = Readonly<Record<string, string>>;

export interface KeptWords {
  readonly lang: Language;
  /** Release that they are of. */
  readonly version: string;
  readonly words: Catalogue;
}

const SHELF = 'asyncable-words';

/** What was kept; null when no language was chosen, or the browser keeps nothing for its pages. */
export function keptWords(): KeptWords | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(SHELF) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'words' in kept ? (kept as KeptWords) : null;
  } catch {
    return null;
  }
}

/** Keeps words, or forgets them with null; false when the browser refuses. */
export function keepWords(kept: KeptWords | null): boolean {
  try {
    if (kept === null) localStorage.removeItem(SHELF);
    else localStorage.setItem(SHELF, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}
