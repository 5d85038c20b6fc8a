import type { Version } from '../version';

/** Schema 6. Looks at all series are kept, one row each: what was answered, and what the plan of it is measured against. */
export const v6 = {
  number: 6,
  tables: { reviews: '&begun' },
  kept: ['reviews'],
} as const satisfies Version;
