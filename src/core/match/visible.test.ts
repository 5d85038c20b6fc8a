import { describe, expect, it } from 'vitest';
import { visible } from './visible';

describe('visible', () => {
  it.each([
    ['a soft hyphen', 'Perfor\u00ADmance', 'Performance'],
    ['signs without width', 'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u200Eg\u034Fh\u3164i', 'abcdefghi'],
    [
      'entities',
      'Gespr&auml;ch &amp; Caf&eacute; perfor&shy;mance &#173;x&#xad;y &amp;shy;z',
      'Gespräch & Café performance xy z',
    ],
    ['a break that may be', 'perfor<wbr>mance <b>re</b>view', 'performance review'],
    ['letters of mathematics', '𝐏𝐞𝐫𝐟𝐨𝐫𝐦𝐚𝐧𝐜𝐞 ｒｅｖｉｅｗ', 'Performance review'],
    ['letters of other alphabets', 'Pеrfоrmаnсе Ηiring', 'Performance Hiring'],
    ['another language', 'Статус API', 'Статус API'],
    ['controls', 'a\u0000b\tc\nd', 'ab\tc\nd'],
    ['what is no sign', '&#0;a &#9999999;b &unheardof;c', ' a  b  c'],
  ])('%s', (_name, text, seen) => expect(visible(text)).toBe(seen));
});
