import type { TableName } from './rows';
import type { Shelves } from './shelf';

/** One step of the schema. A step that was released is never edited: the next one changes what it did. */
export interface Version {
  readonly number: number;
  /** Tables that are new, or keyed otherwise than before: the first key is the primary one, the rest are indexes. */
  readonly tables: Readonly<Partial<Record<TableName, string>>>;
  /** Of these, what a person would miss: exported, and put back. The rest is of the moment. */
  readonly kept: readonly TableName[];
  /** Tables of before that this step empties for good: they stay out of exports from then on. */
  readonly retired?: readonly TableName[];
  /**
   * Brings the rows of the step before into the shape of this one. It runs inside the database's own upgrade, which is undone when it
   * throws, and on the rows of an older backup: so it may use the shelves and nothing else, and may not await anything else.
   */
  readonly upgrade?: (shelves: Shelves) => Promise<void>;
}
