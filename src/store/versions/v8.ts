/** Schema 8: what was learned and taken back again; the words of a language chosen apart from the browser's. */
export const v8 = { lessons: '&id', words: '&id' } as const;
