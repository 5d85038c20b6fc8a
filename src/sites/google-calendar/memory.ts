/** What a reading has found, for the next one. */
import type { Chip } from './chips';
import type { Frame } from './frame';
import type { Since } from './since';

/** One element of the page that is marked as a chip. */
export interface Entry {
  readonly element: HTMLElement;
  readonly parent: Element | null;
  /** What its words and marks say; null while it has not been seen drawn. */
  readonly said: Pick<Chip, 'text' | 'control'> | null;
  readonly isDrawn: boolean;
  /** Null: not drawn, no meeting, or not to be read. */
  readonly chip: Chip | null;
}

/** Written by each reading. */
export interface Memory {
  entries: ReadonlyMap<Element, Entry>;
  frame: Frame | null;
}

/** A memory, and what has changed since it was written; null: it is not known what. */
export interface Recalled {
  readonly of: Memory;
  readonly since: Since | null;
}

export const emptyMemory = (): Memory => ({ entries: new Map(), frame: null });
