import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiled, compiledPhrases, readTermFiles } from '../../../scripts/terms';
import { compileClasses, Phrases, wordsOf } from '../compose/intent/phrase';
import { CUES } from '../formats';
import { GUARDS } from '../judge/guards';
import { KIND_IDS, kindFacts } from '../judge/kinds';
import { sentencesOf } from '../compose/intent/typed';
import { LANGUAGES } from '../compose/intent/speech';
import { Matcher } from '../match/matcher';
import { toText } from '../match/text';
import { visible } from '../match/visible';
import { listName, readPhraseFile, readTermFile, type Section, type TermFile } from './term-files';

const ROOM = import.meta.dirname;
const FILES = readTermFiles();
const named = FILES.map((file) => [`${file.language}/${file.name}.txt`, file] as const);
const isPlain = ({ name }: TermFile): boolean => name === 'words';
const bare = (term: string): string => term.replace(/^[=*]/u, '');
const marked = ({ terms }: Section, mark: string): string[] => terms.filter((one) => one.mark === mark).map(({ term }) => term);
const twice = (terms: readonly string[]): string[] => terms.filter((term, at) => terms.indexOf(term) !== at);

it('what is compiled is what the files say', () => {
  // If this fails: npm run terms.
  expect(readFileSync(path.join(ROOM, 'terms.gen.ts'), 'utf8')).toBe(compiled(FILES));
  expect(readFileSync(path.join(ROOM, 'phrases.gen.ts'), 'utf8')).toBe(compiledPhrases());
});

describe.each(named)('%s', (_name, file) => {
  it('has its terms in order, none twice', () => {
    for (const section of file.sections) {
      for (const mark of ['', '+', '-']) {
        const terms = marked(section, mark);
        const sorted = terms.toSorted((a, b) => (bare(a) < bare(b) ? -1 : bare(a) > bare(b) ? 1 : 0));
        expect(terms, `[${section.name}: ${section.part}] ${mark}`).toEqual(sorted);
      }
    }
    const lists = new Map<string, string[]>();
    for (const section of file.sections) {
      for (const mark of ['', '-'] as const) {
        const terms = marked(section, mark);
        expect(twice(terms), section.name).toEqual([]);
        const list = listName(file.name, section, mark);
        lists.set(list, [...(lists.get(list) ?? []), ...terms]);
      }
    }
    // Sections of a guard are rules of their own: each may ask for another second sign.
    if (file.name !== 'protected') for (const [list, terms] of lists) expect(twice(terms), list).toEqual([]);
  });

  it('contradicts itself nowhere', () => {
    for (const section of file.sections) {
      const not = new Set(marked(section, '-'));
      expect(
        marked(section, '').filter((term) => not.has(term)),
        section.name,
      ).toEqual([]);
    }
    // A word that names two kinds names none.
    const names = file.sections.filter(
      ({ name, part }) => file.name === 'kinds' && !name.includes('->') && (part === '' || part === 'title'),
    );
    expect(twice(names.flatMap((section) => marked(section, '')))).toEqual([]);
  });

  it('has an example for every term, in which it stands', () => {
    if (isPlain(file)) return;
    const wrong = file.sections.flatMap(({ terms }) =>
      terms
        .filter(({ term, example }) => example === null || new Matcher([term]).in(toText(visible(example))).length === 0)
        .map(({ term, line }) => `${line}: ${term}`),
    );
    expect(wrong).toEqual([]);
  });

  it('speaks of what there is', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      protected: GUARDS.map(({ id }) => id),
      cues: CUES,
      kinds: KIND_IDS,
    };
    for (const { name } of file.sections)
      for (const part of name.split(' -> ')) expect(known[file.name] ?? [part]).toContain(part);
    // A kind that words make must not lead to or from what is protected: that is the guards' alone.
    if (file.name === 'kinds')
      for (const { name } of file.sections)
        for (const part of name.split(' -> ')) expect(kindFacts(part as (typeof KIND_IDS)[number]).class).not.toBe('protected');
  });
});

describe('phrases of mails', () => {
  it.each(LANGUAGES.map((speech) => [speech.lang, speech] as const))('%s: each stands in its example', (lang, { classes }) => {
    const sections = readPhraseFile(lang, readFileSync(path.join(ROOM, lang, 'phrases.txt'), 'utf8'));
    const ready = compileClasses(classes);
    const wrong = sections.flatMap(({ lines }) =>
      lines.flatMap(({ phrase, example }) => {
        if (example === null) return [];
        const phrases = new Phrases(phrase, ready);
        const stands = sentencesOf(example).some(({ from, to }) => phrases.in(wordsOf(example.slice(from, to))) !== null);
        return stands ? [] : [`${phrase}: ${example}`];
      }),
    );
    expect(wrong).toEqual([]);
    for (const { name, lines } of sections) expect(twice(lines.map(({ phrase }) => phrase)), name).toEqual([]);
  });
});

it('a damaged file says where', () => {
  expect(() => readTermFile('de/x.txt', 'word | a word')).toThrow('de/x.txt:1: a term before the first section');
  expect(() => readTermFile('de/x.txt', '[board]\n[what is this?]')).toThrow('de/x.txt:2: not a section');
  expect(() => readTermFile('de/x.txt', '[board]\none, two | one')).toThrow('de/x.txt:2: a comma');
  expect(readdirSync(ROOM).filter((name) => name.endsWith('.gen.ts'))).toHaveLength(2);
});
