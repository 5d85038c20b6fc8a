import type { Version } from '../version';

/** Schema 5: notices in mails, and the questions asked there. Adds tables; no row of an older step changes. */
export const v5 = {
  number: 5,
  tables: {
    mailPrompts: '&id,at,visit',
    asked: '&email',
  },
  kept: ['asked'],
} as const satisfies Version;
