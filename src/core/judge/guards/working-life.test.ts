import { describe, expect, it } from 'vitest';
import { readTitles } from '../../../../scripts/terms';
import { facts } from '../facts.fixture';
import { assess } from '../judge';
import { byRules } from '../rules';

const rows = (pick: 'protected' | 'things') =>
  readTitles().flatMap(({ language, [pick]: titles }) => titles.map((title) => [language, title] as const));

describe('protected talks in many lines of work', () => {
  it.each(rows('protected'))('%s: %s', (_lang, title) =>
    expect([
      byRules(facts({ title, headcount: 3, externals: null })).verdict,
      assess(facts({ title, headcount: 3 })).flagged,
    ]).toEqual(['protected', false]),
  );
});

describe('things that sound like them', () => {
  it.each(rows('things'))('%s: %s', (_lang, title) =>
    expect(byRules(facts({ title, headcount: 5, externals: null })).verdict).not.toBe('protected'),
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
