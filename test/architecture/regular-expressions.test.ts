/** No regular expression of the source can run away: texts come from strangers, and an expression cannot be stopped once it runs. */
import { describe, expect, test } from 'vitest';
import { isExponential } from './regex-ambiguity';
import { expressionsIn, namedIn } from './regex-sources';
import { isTest, sourceFiles } from './source-tree';

const files = sourceFiles().filter(({ path, text }) => !isTest(path) && (text.includes('/') || text.includes('RegExp')));
const elsewhere = new Map(
  files.flatMap(({ path, text }) => (text.includes('export const NO_BLANKS') ? namedIn(path, text) : [])),
);
const all = files.flatMap(({ path, text }) => expressionsIn(path, text, elsewhere));

describe('every regular expression of src', () => {
  test('is known before it runs', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(({ source }) => source === null).map(({ where }) => where)).toEqual([]);
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
