import { expect, test } from 'vitest';
import { betweenLines } from './insert';

const LONG = 'One.\n\nTwo.';
test.each<[string, string, string, string]>([
  ['a sentence gets a blank to either side', 'Is it quicker?', 'I read it the other way.|Thanks', ' Is it quicker? '],
  ['one that is there is enough', 'Is it quicker?', 'I read it. | Thanks', 'Is it quicker?'],
  ['Japanese has none', '話しませんか。', '読みました。|', '話しませんか。'],
  ['several lines leave the greeting on a line of its own', LONG, 'Hi all, | Thanks', `\n\n${LONG}\n\n`],
  ['a text that begins on a new line needs no more', `\n${LONG}`, 'Hi all,|', `\n${LONG}`],
  ['an empty line is filled', LONG, '|', LONG],
])('%s', (_name, text, line, wanted) => {
  const [before = '', after = ''] = line.split('|');
  expect(betweenLines(text, { before, after })).toBe(wanted);
});
