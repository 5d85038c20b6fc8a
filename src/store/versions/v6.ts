import type { Version } from '../version';

/** Schema 6: calendars that are fetched, and their reading in steps. Calendars of before all came from files and were the person's own. */
export const v6 = {
  number: 6,
  tables: {
    feeds: '&id',
    jobs: '&id',
    parcels: '&id',
  },
  kept: [],
  async upgrade(shelves) {
    const before = await shelves.calendars.all();
    await shelves.calendars.putAll(before.map((row) => ({ ...row, mine: true, feedId: null })));
  },
} as const satisfies Version;
