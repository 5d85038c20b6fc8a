import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from './csv';
import { markdownLine, markdownText } from './markdown';

describe('Markdown that shows what was written', () => {
  it.each([
    ['![x](https://evil.example/b.png)', '\\!\\[x\\](https://evil.example/b.png)'],
    ['[Log in](https://evil.example)', '\\[Log in\\](https://evil.example)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['@team look', '@\u2060team look'],
    ['@everyone', '@\u2060everyone'],
    ['ana@studio.example', 'ana@studio.example'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['Title\n===', 'Title\n\\==='],
    ['a | b', 'a \\| b'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['R&D', 'R&D'],
    ['$x$', '\\$x\\$'],
    ['Heron status: 10–11', 'Heron status: 10–11'],
  ])('%j', (text, written) => expect(markdownText(text)).toBe(written));
  it('one line is one line', () => expect(markdownLine(' a\n# b ')).toBe('a \\# b'));
});

describe('cells that are no formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['@cmd', "'@cmd"],
    ['\t=1', `"'\t'=1"`],
    ["a;=cmd|'/c calc'!A0;b", `"a;'=cmd|'/c calc'!A0;b"`],
    ['a\t=1', `"a\t'=1"`],
    ['a\n@b', `"a\n'@b"`],
    ['x;"=1"', `"x;""'=1"""`],
    ['a "b", c', '"a ""b"", c"'],
    ['1–1', '1–1'],
    [-5, '-5'],
  ])('%j', (value, written) => expect(csvCell(value)).toBe(written));

  it('whatever parts the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=', '+', '-', '@', ';', ',', '\t', '"', "'", 'a', ' ', '\n')), (signs) => {
        const cell = csvCell(signs.join(''));
        for (const separator of [';', ',', '\t', '\n']) {
          for (const part of cell.split(separator)) expect(part.replaceAll(/^[\s"]+/gu, '')).not.toMatch(/^[=+\-@]/u);
        }
      }),
    );
  });
});
