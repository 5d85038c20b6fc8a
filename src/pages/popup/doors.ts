import type { PopupState } from '../../core/model';
import type { Doors } from '../parts/doors';

/** What the popup needs from outside. */
export interface PopupDoors extends Doors {
  /** Address of the tab in front; null where the extension may not see it. */
  readonly activeTabUrl: () => Promise<string | null>;
  /** What the popup showed last; null when something changed since. */
  readonly glance: () => Promise<PopupState | null>;
  /** Opens a web address in a tab. */
  readonly openTab: (url: string) => Promise<void>;
  /** Opens one of our pages about a meeting in a tab; `hash` without its sign. */
  readonly openPage: (page: 'composer' | 'check-in', hash: string) => Promise<void>;
  /** Opens the weekly report in a tab. */
  readonly openReport: () => Promise<void>;
  /** Whether the person lets the extension read its sites; Firefox lets them take that back. */
  readonly hasSiteAccess: () => Promise<boolean>;
  readonly requestSiteAccess: () => Promise<boolean>;
  /** Puts text on the clipboard; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Closes the popup. */
  readonly close: () => void;
}
