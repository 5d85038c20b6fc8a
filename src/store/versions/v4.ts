import type { Version } from '../version';

/** Schema 4: what stands in the place of meetings. Adds tables; no row of an older one changes. */
export const v4 = {
  number: 4,
  tables: {
    compositions: '++id,at',
    drafts: '++id,at',
    proposals: '++id,seriesId,at',
    trials: '&seriesId',
    checkIns: '&seriesId',
    answers: '++id,seriesId,at',
    relays: '&seriesId',
  },
  kept: ['drafts', 'proposals', 'trials', 'checkIns', 'answers', 'relays'],
} as const satisfies Version;
