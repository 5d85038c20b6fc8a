import { alone, byRules } from '../rules';
import { facts } from '../facts.fixture';

/**
 * A meeting in a line and what the rules alone must make of it: P protected, L kept live (or mixed), A flagged as could-be-async, U no
 * meeting or unclear, Q quiet (whatever it is called, it is neither protected nor flagged).
 */
export type Judged = readonly [wanted: 'P' | 'L' | 'A' | 'U' | 'Q', title: string, description?: string, people?: number | null];

/** What the rules alone say of it, in the same letters; `lang` null: nobody says which language it is. */
export function judged([, title, description = '', people = 6]: Judged): string {
  const { verdict, flagged } = alone(byRules(facts({ title, description, headcount: people, externals: null })));
  if (flagged) return 'A';
  if (verdict === 'protected') return 'P';
  if (verdict === 'not_a_meeting' || verdict === 'unclear') return 'U';
  return verdict === 'async' ? 'a' : 'L';
}

/** Whether it is what was wanted. */
export const isAs = (row: Judged): boolean => {
  const said = judged(row);
  return row[0] === 'Q' ? said !== 'P' && said !== 'A' : said === row[0];
};
