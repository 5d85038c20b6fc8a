import { describe, expect, it } from 'vitest';
import { facts } from '../facts.fixture';
import { assess } from '../judge';
import { DE, EN } from './titles-en-de.fixture';
import { ES, PT } from './titles-es-pt.fixture';
import { FR } from './titles-fr.fixture';
import { ELSEWHERE, JA } from './titles-ja-elsewhere.fixture';

const TABLES = Object.entries({ EN, DE, FR, ES, PT, JA, ELSEWHERE });

const titles = (table: string): string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const rows = (pick: 'protected' | 'things') =>
  TABLES.flatMap(([lang, table]) => titles(table[pick]).map((title) => [lang, title] as const));

describe('protected talks in many lines of work', () => {
  it.each(rows('protected'))('%s: %s', (_lang, title) =>
    expect(assess(facts({ title, headcount: 3, externals: null }))).toMatchObject({ verdict: 'protected', flagged: false }),
  );
});

describe('things that sound like them', () => {
  it.each(rows('things'))('%s: %s', (_lang, title) =>
    expect(assess(facts({ title, headcount: 5, externals: null })).verdict).not.toBe('protected'),
  );
});

describe('words of status beside them', () => {
  // What makes other meetings async: none of it may make one of these a flag, whoever is invited.
  const STATUS = ['done, next, blockers; tickets on the board', 'slides, questions by email'];
  it.each(rows('protected').filter(([, title]) => !/^\p{L}+(?:\/| & | y | e | et |×)/u.test(title)))('%s: %s', (_lang, title) => {
    for (const description of STATUS) {
      for (const headcount of [3, 12]) {
        const about = { title: `${title} – weekly status`, description, headcount, externals: null, cadence: 'weekly' } as const;
        expect(assess(facts(about)).flagged).toBe(false);
      }
    }
  });
});
