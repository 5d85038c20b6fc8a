import type { Version } from '../version';

/** Schema 1 (0.1.0). */
export const v1 = {
  number: 1,
  tables: {
    meta: '&key',
    calendars: '&id',
    events: '[calendarId+uid],baseId,calendarId',
    occurrences: '[calendarId+uid+instance],start,baseId,calendarId',
    people: '&email',
    settings: '&id',
    outcomes: '++id,seriesId,at',
    guests: '&seriesId,seen',
    health: '&site',
    shown: '&id,start',
    kept: '&seriesId',
    pages: '&tabId',
  },
  kept: ['settings', 'people', 'kept', 'outcomes', 'shown', 'guests', 'calendars', 'events', 'occurrences'],
} as const satisfies Version;
