import { LIMITS } from './limits';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const TAG = /<\/?(?:a|b|br|div|em|font|h[1-6]|html|body|i|li|ol|p|span|strong|table|td|tr|u|ul)\b/i;

/**
 * Plain text of a description that may hold HTML, without any HTML sink: tags become nothing or a new line, entities their character.
 * Google's own block about how to join (between lines of `-::~:~::~`) is taken out: it is no agenda.
 * @returns at most 4,000 characters, and whether there was more: markup takes room, so the length alone does not tell
 */
export function plainText(description: string): { readonly text: string; readonly cut: boolean } {
  const looked = description.slice(0, 4 * LIMITS.description);
  const text = withoutJoinBlock(looked);
  const plain = tidy(TAG.test(text) ? entities(withoutTags(text)) : text);
  return { text: plain.slice(0, LIMITS.description), cut: looked !== description || plain.length > LIMITS.description };
}

function withoutJoinBlock(text: string): string {
  const first = text.indexOf('-::~:~::~');
  const last = text.lastIndexOf('-::~:~::~');
  if (first < 0) return text;
  const end = text.indexOf('\n', last);
  return last > first ? text.slice(0, first) + (end < 0 ? '' : text.slice(end)) : text.slice(0, first);
}

/** Walks from `<` to `>`; a `<` without a tag behind it stays. */
function withoutTags(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) break;
    out += text.slice(at, open);
    const close = text.indexOf('>', open);
    if (close < 0 || !/^<[/!a-z]/i.test(text.slice(open, open + 2))) {
      out += '<';
      at = open + 1;
      continue;
    }
    if (/^<(?:br|\/?p|\/?div|\/?tr|\/?h[1-6]|li|\/?ul|\/?ol)\b/i.test(text.slice(open, open + 6))) out += '\n';
    at = close + 1;
  }
  return out + text.slice(at);
}

function entities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Lines without blanks at their ends, and no more than one empty line in a row. */
function tidy(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  return lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}
