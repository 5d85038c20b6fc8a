import type { CalendarRow } from '../rows';
import type { Version } from '../version';

/** Schema 6: calendars that are fetched, and the reading of them in steps. An address is a password: none of it is in a backup. */
export const v6 = {
  number: 6,
  tables: { feeds: '&id', jobs: '&id', parcels: '&id' },
  kept: [],
  /** Calendars of before all came from files, and all were the person's own. */
  async upgrade(shelves) {
    const rows = await shelves.calendars.all();
    await shelves.calendars.putAll(rows.map((row): CalendarRow => ({ ...row, mine: true, feedId: null })));
  },
} as const satisfies Version;
