import type { Doors } from '../parts/doors';

/** What the composer needs from outside. */
export interface ComposerDoors extends Doors {
  /** The composition that the address names. */
  readonly id: number;
  /** Puts a text on the clipboard, with a rich form beside it where there is one. False when the browser refuses. */
  readonly copy: (plain: string, rich: string | null) => Promise<boolean>;
  /** Hands a text to the person as a file. */
  readonly download: (fileName: string, text: string, type: string) => void;
  /** Opens an address in a new tab. */
  readonly openTab: (url: string) => Promise<void>;
  /** The address of another of our pages for the same composition. */
  readonly pageUrl: (page: 'relay' | 'check-in' | 'recorder' | 'options', hash: string) => string;
}
