/** Schema 8: what was learned and taken back again. */
export const v8 = { lessons: '&id' } as const;
