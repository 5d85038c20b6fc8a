import { blocksOf, rowsOf } from '../block-shelf';
import type { Version } from '../version';

/** Schema 5. Events stand with what they do, many to a row: writing 20,000 took a browser eight seconds, a row for each. */
export const v5 = {
  number: 5,
  tables: { blocks: '[calendarId+key],calendarId,*baseIds,*weeks', spans: '[calendarId+block+quarter],calendarId,quarter' },
  kept: ['blocks', 'spans'],
  retired: ['events', 'occurrences'],
  async upgrade(shelves) {
    const rows = blocksOf(await shelves.events.all(), await shelves.occurrences.all()).map(rowsOf);
    await shelves.blocks.putAll(rows.map(({ block }) => block));
    await shelves.spans.putAll(rows.flatMap(({ spans }) => spans));
    await shelves.events.clear();
    await shelves.occurrences.clear();
  },
} as const satisfies Version;
