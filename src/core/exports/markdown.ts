/** Signs by which Markdown marks text up, as GitHub, Notion and others read it; `$` begins mathematics. */
const SIGNS = /[\\`*_[\]<>#|~!$]/gu;
/** Words that begin with it call for people or teams, wherever it is pasted. */
const MENTION = /(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}_])/gu;
/** What begins a line as a list, a rule or a heading's underline. */
const LINE_START = /^(\s*)([-+=])/gmu;
const NUMBERED = /^(\s*\d{1,9})([.)])(?=\s|$)/gmu;
const ENTITY = /&(?=#?\w{1,32};)/gu;

/**
 * Any text as Markdown that shows just this text: no link, picture, mention, markup or table cell comes of it. An address that stands
 * in it stays readable.
 */
export const markdownText = (text: string): string =>
  text
    .replaceAll(ENTITY, '&amp;')
    .replaceAll(SIGNS, (sign) => `\\${sign}`)
    // A sign without width parts the mark from its name: a backslash is taken off before mentions are looked for.
    .replaceAll(MENTION, '@\u2060')
    .replaceAll(LINE_START, String.raw`$1\$2`)
    .replaceAll(NUMBERED, String.raw`$1\$2`);

/** The same for a cell of a table or an item of a list: in one line. */
export const markdownLine = (text: string): string => markdownText(text.replaceAll(/\s+/gu, ' ').trim());
