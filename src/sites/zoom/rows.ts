import type { ZoomRow } from '../../core/model';

/** A meeting of a list, and where it stands. */
export interface PageRow {
  readonly row: ZoomRow;
  /** The host's element: measured, never moved or changed. */
  readonly element: HTMLElement;
  /** What in it takes the focus. */
  readonly control: HTMLElement;
  /** The part at its end that marks keep clear of; null when there is none. */
  readonly end: HTMLElement | null;
  /** All that a row of its kind has was found, whatever it says. */
  readonly whole: boolean;
}

/** What lists are read with. */
export interface ListContext {
  readonly lang: string;
  /** The reader's own date: headings leave the year out, and say "today". */
  readonly today: string;
  /** A list of what is over. */
  readonly past: boolean;
}
