import type { ReplacementTables } from '../replacement-rows';
import type { TableName } from '../rows';

/** Schema 1 (0.1.0): the first key is the primary one, the rest are indexes. */
export const v1: Readonly<Record<Exclude<TableName, keyof ReplacementTables>, string>> = {
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
};
