import { MINUTE, type Minutes } from '../model/scalars';
import type { CountedReport } from './report-meeting';

/** People, the person among them: upper ends of the rows. The split follows guides, peers, section 4.11. */
export const SIZES = [2, 8, 18, Number.POSITIVE_INFINITY] as const;
/** Minutes: upper ends of the columns; a length belongs to the first column that holds it. */
export const LENGTHS = [15, 30, 45, 60, 90, Number.POSITIVE_INFINITY] as const;

export interface SizeByLength {
  /** Meetings in `cells[row][column]`, by {@link SIZES} and {@link LENGTHS}. */
  readonly cells: readonly (readonly number[])[];
  /** Meetings whose number of people is not known: in no cell. */
  readonly unknown: number;
}

/** How large and how long meetings are. Their whole length counts, also where they reach over the end of the span. */
export function sizeByLength(meetings: readonly CountedReport[]): SizeByLength {
  const cells = SIZES.map(() => LENGTHS.map(() => 0));
  let unknown = 0;
  for (const { of } of meetings) {
    const { headcount, start, end } = of.meeting;
    // One known person has a call with somebody: how many they are is not known either.
    const row = headcount === null || headcount < 2 ? -1 : SIZES.findIndex((most) => headcount <= most);
    const cell = cells[row];
    if (cell === undefined) unknown += 1;
    else cell[columnOf((end - start) / MINUTE)] = (cell[columnOf((end - start) / MINUTE)] ?? 0) + 1;
  }
  return { cells, unknown };
}

const columnOf = (minutes: Minutes): number => LENGTHS.findIndex((most) => minutes <= most);
