/**
 * Where a cell may begin, before what a spreadsheet takes for a formula (Japanese ones know the wide signs, too): at the start, and
 * after whatever a spreadsheet of another country parts cells by. Such a one knows no quotation marks in the middle of what it takes
 * for one cell.
 */
const BEGINS = /(^|[;,|\t\r\n])([ \u00a0"']{0,20})(?=[=+\-@＝＋－＠])/gu;

/**
 * One value of a table that is parted by commas. Texts are written by strangers: one that any spreadsheet would take for a formula gets
 * an apostrophe before it; numbers are ours and stay numbers.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = value.replace(/^[\t\r]/u, "'$&").replaceAll(BEGINS, "$1$2'");
  return /[",;|\t\n\r]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file; with the mark by which spreadsheets know UTF-8 from the system's old code page. */
export const csvFile = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
