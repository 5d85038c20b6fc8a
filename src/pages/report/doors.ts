import type { ReportState } from '../../messages/areas/report';
import type { Doors } from '../parts/doors';

/** What the report page needs from outside. */
export interface ReportDoors extends Doors {
  /** This week as the page showed it last; null when something changed since. */
  readonly glance: () => Promise<ReportState | null>;
  /** Hands bytes or text to the person as a file. */
  readonly save: (fileName: string, content: string | Blob) => void;
  /** Puts text on the clipboard; false when the browser refused. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  /** Opens the composer for what was put down under this number. */
  readonly openComposer: (id: number) => Promise<void>;
}
