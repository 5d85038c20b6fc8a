import type { FormatId } from '../../core/model';
import type { Takes } from '../../platform/takes';
import type { Doors } from '../parts/doors';

/** What the recorder needs from outside. */
export interface RecorderDoors extends Doors {
  /** The composition that it records for, and as which format; 0: none. */
  readonly composition: number;
  readonly format: FormatId;
  readonly takes: () => Promise<Takes>;
  readonly copy: (plain: string, rich: string | null) => Promise<boolean>;
  readonly save: (fileName: string, blob: Blob) => void;
  readonly composerUrl: string;
}
