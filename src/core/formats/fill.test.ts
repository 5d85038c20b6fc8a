import { describe, expect, it } from 'vitest';
import { fill, say } from './fill';

const known = { title: 'Heron', link: null, at: 'a.webm', by: ' Monday.' };

describe('fill', () => {
  it.each<[string, string | null]>([
    ['On {title}', 'On Heron'],
    ['Here: {link}', null],
    ['On {link?it}', 'On it'],
    ['Hello{?at}', 'Hello'],
    ['Hello{?link}', null],
    ['One[ on {title}][ at {link}].', 'One on Heron.'],
    ['[Skip {link}. ]All of {title}', 'All of Heron'],
    ['{Sag|Sagt} es{by}', 'Sagt es Monday.'],
  ])('%s', (text, wanted) => expect(fill(text, known, false)).toBe(wanted));
  it('speaks to one', () => expect(fill('{Sag|Sagt} es', known, true)).toBe('Sag es'));
  it('reads no places in what is filled in', () =>
    expect(fill('{title}[ {title}]', { title: '[{link}] {x}' }, true)).toBe('[{link}] {x} [{link}] {x}'));
  it('knows its places', () => expect(() => fill('{tilte}', known, true)).toThrow('tilte'));
  it('takes the first line of which all is known', () => {
    expect(say(['{link}', 'on {title}', 'x'], known, true)).toBe('on Heron');
    expect(say(['{link}', '[{link}]'], known, true)).toBeNull();
  });
});
