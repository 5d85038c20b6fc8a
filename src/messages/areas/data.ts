/** Messages about everything that is kept: only our own pages send them. */

export interface DataRequests {
  'data/export': Record<never, never>;
  /** Puts an export in the place of everything. */
  'data/import': { json: string };
  /** Meetings as a table. */
  'data/csv': Record<never, never>;
  'data/erase': Record<never, never>;
}

export interface DataAnswers {
  'data/export': { json: string };
  /** Rows taken, and rows that could not be. */
  'data/import': { rows: number; refused: number };
  'data/csv': { csv: string };
  'data/erase': Record<never, never>;
}

export const dataPolicy = {
  'data/export': 'app',
  'data/import': 'app',
  'data/csv': 'app',
  'data/erase': 'app',
} as const satisfies Record<keyof DataRequests, 'app'>;
