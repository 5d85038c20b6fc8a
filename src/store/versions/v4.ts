import type { ReplacementTables } from '../replacement-rows';

/** Schema 4: what stands in the place of meetings. Adds tables; no row of an older one changes. */
export const v4: Readonly<Record<keyof ReplacementTables, string>> = {
  compositions: '++id,at',
  drafts: '++id,at',
  proposals: '++id,seriesId,at',
  trials: '&seriesId',
  checkIns: '&seriesId',
  answers: '++id,seriesId,at',
  relays: '&seriesId',
};
