import type { Version } from '../version';

/** Schema 3: calls, planned beside measured, and offers made on Zoom's form. Adds tables; no row of an older step changes. */
export const v3 = {
  number: 3,
  tables: {
    calls: '&id,start',
    zoomPrompts: '&visit,at',
  },
  kept: ['calls'],
} as const satisfies Version;
