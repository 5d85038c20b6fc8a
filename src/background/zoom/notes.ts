import { spentMinutes, type Spent } from '../../core/calls/spent';
import { MINUTE, type SpentNote, type ZoomRow } from '../../core/model';
import { toLocal } from '../../core/time';
import type { RowJoin } from './rows';

/** How many earlier times of a series a note names. */
const EARLIER = 4;

const startOf = ({ meeting, spans }: Spent): number => meeting?.start ?? spans[0]?.start ?? 0;

/** Whether measured time belongs to a row: to its planned meeting, else to a call of its number on its day. */
function belongs(spent: Spent, row: ZoomRow, planned: string | null, zone: string): boolean {
  if (spent.meeting !== null) return spent.meeting.id === planned;
  const [record] = spent.records;
  return (
    record !== undefined && row.number !== null && record.number === row.number && toLocal(zone, record.start).date === row.date
  );
}

/** The time really spent, for rows of past meetings of which some was measured. Estimates are no measurements and make no note. */
export function notesOf(
  rows: readonly ZoomRow[],
  join: RowJoin,
  spent: readonly Spent[],
  zone: string,
): { key: string; note: SpentNote }[] {
  const measured = spent.filter((one) => one.measured && one.spans.length > 0);
  return rows.flatMap((row) => {
    const snapshot = join.snapshot(row);
    const planned = snapshot?.start === undefined || snapshot.start === null ? null : `${snapshot.baseId}@${snapshot.start}`;
    const mine = measured.find((one) => belongs(one, row, planned, zone));
    if (!mine) return [];
    const { meeting } = mine;
    const same = measured.filter(
      (one) => meeting !== null && one.meeting?.seriesId === meeting.seriesId && startOf(one) < startOf(mine),
    );
    const earlier = same.toSorted((a, b) => startOf(b) - startOf(a)).slice(0, EARLIER);
    const note: SpentNote = {
      minutes: spentMinutes(mine.spans),
      planned: meeting === null ? null : Math.round((meeting.end - meeting.start) / MINUTE),
      earlier: earlier.map(({ spans }) => spentMinutes(spans)),
    };
    return [{ key: row.key, note }];
  });
}
