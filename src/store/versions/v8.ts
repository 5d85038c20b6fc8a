import type { Version } from '../version';

/** Schema 8: what was learned and taken back again. */
export const v8 = {
  number: 8,
  tables: { lessons: '&id' },
  kept: ['lessons'],
} as const satisfies Version;
