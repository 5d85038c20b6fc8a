import { expect, test } from 'vitest';
import { withoutGreeting } from './greeting';

test.each([
  ['Hi all, can we meet tomorrow at 10?', 'can we meet tomorrow at 10?'],
  ['Hi Xenia, when are you free?', 'when are you free?'],
  ['Hallo Otto, passt es dir am Montag?', 'passt es dir am Montag?'],
  ['Bonjour à tous, on se voit lundi ?', 'on se voit lundi ?'],
  ['Hola, Ana: ¿podemos vernos?', '¿podemos vernos?'],
  ['Oi Ana, vamos conversar?', 'vamos conversar?'],
  ['田中さん、明日お時間ありますか。', '明日お時間ありますか。'],
  ['Tomorrow, can we meet?', 'Tomorrow, can we meet?'],
  ['Hire two people, and can we meet?', 'Hire two people, and can we meet?'],
  ['Hi all,', 'Hi all,'],
])('%s', (sentence, wanted) => {
  const text = `Before. ${sentence}`;
  const { from, to } = withoutGreeting(text, { from: 8, to: text.length });
  expect(text.slice(from, to)).toBe(wanted);
});
