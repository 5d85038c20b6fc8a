/** No regular expression of the source can run away: texts come from strangers, and an expression cannot be stopped once it runs. */
import { describe, expect, test } from 'vitest';
import { isExponential } from './regex-ambiguity';
import { expressionsIn, namedIn } from './regex-sources';
import { isTest, sourceFiles } from './source-tree';

const files = sourceFiles().filter(({ path, text }) => !isTest(path) && (text.includes('/') || text.includes('RegExp')));
/** Constants of other files that expressions are put together from. */
const needed = new Set(
  files
    .filter(({ text }) => text.includes('new RegExp('))
    .flatMap(({ text }) => [...text.matchAll(/\$\{([A-Z][A-Z_\d]*)(?:\.source)?\}/gu)].map(([, name = '']) => name)),
);
const exported = /export const ([A-Z][A-Z_\d]*) =/gu;
const elsewhere = new Map(
  files
    .filter(({ text }) => [...text.matchAll(exported)].some(([, name = '']) => needed.has(name)))
    .flatMap(({ path, text }) => namedIn(path, text))
    .filter(([name]) => needed.has(name)),
);
/** Files whose functions make expressions from patterns and headings of their own tables, never from what a page says. */
const FROM_OWN_WORDS = new Set([
  'src/sites/google-calendar/label.ts',
  'src/sites/google-calendar/written-span.ts',
  'src/sites/google-calendar/written-time.ts',
  'src/sites/zoom/portal.ts',
]);
const all = files.flatMap(({ path, text }) => expressionsIn(path, text, elsewhere));

describe('every regular expression of src', () => {
  test('is known before it runs, but for those that functions put together from our own words', () => {
    expect(all.length).toBeGreaterThan(400);
    const unknown = all.filter(({ source }) => source === null).map(({ where }) => where.slice(0, where.indexOf(':')));
    expect(unknown.filter((file) => !FROM_OWN_WORDS.has(file))).toEqual([]);
  });
  test('reads no text in a number of ways that doubles with its length', () => {
    const runaway = all.filter(({ source, flags }) => source !== null && isExponential(source, flags));
    expect(runaway.map(({ where, source }) => `${where} ${source}`)).toEqual([]);
  });
});

describe('the check itself', () => {
  test.each([
    [String.raw`^(?:#.*\n|version:.*\n|\s*\n)*dn::? `, 'iu'],
    ['(a+)+$', ''],
    ['(a*)*b', ''],
    ['(a|a)*b', 'u'],
    ['(?:ab|a|b)*$', ''],
    [String.raw`(\w+\s?)+$`, 'u'],
    [String.raw`(?:\p{L}+[ -]?)+!`, 'u'],
    ['(?:a{1,3})+b', ''],
    ['(?=(a+)+$)b', ''],
    [String.raw`^(?:\s*[,;]?\s*)*$`, 'u'],
  ])('%s runs away', (source, flags) => expect(isExponential(source, flags)).toBe(true));
  test.each([
    [String.raw`\s+$`, 'u'],
    ['(a|b)*c', ''],
    [String.raw`(\w+\s)+$`, 'u'],
    [String.raw`^[A-Za-z]+(?:\/[\w+-]+)+$`, 'u'],
    [String.raw`^(?:\s{0,5}(?:re|fwd?)\s{0,2}:)+`, 'iu'],
    ['(?:a?)*b', ''],
    [String.raw`^(?:\d{2}[ -]?)+$`, 'u'],
    [String.raw`"(?:[^"\\]|\\.)*"`, 'u'],
  ])('%s does not', (source, flags) => expect(isExponential(source, flags)).toBe(false));
});
