import type { CallTables } from '../call-rows';

/** Schema 3: calls, planned beside measured, and offers made on Zoom's form. Adds tables; no row of an older step changes. */
export const v3: Readonly<Record<keyof CallTables, string>> = {
  calls: '&id,start',
  zoomPrompts: '&visit,at',
};
