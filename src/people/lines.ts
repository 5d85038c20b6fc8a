/** Content lines, as vCard and LDIF have them: a line that begins with a blank goes on with the one before. */
import { PEOPLE_LIMITS } from './contract';

/** More lines than this are not read. */
const MOST_LINES = 2_000_000;

/**
 * The lines of a text, unfolded. Values beyond the limit (photographs) are cut: nothing that is read of a person is so long.
 * @param blank what a folded line begins with
 */
export function unfolded(text: string, blank: RegExp = /^[ \t]/u): string[] {
  const lines: string[] = [];
  let length = 0;
  let parts: string[] = [];
  const close = (): void => {
    if (parts.length > 0) lines.push(parts.join(''));
    parts = [];
    length = 0;
  };
  for (const line of text.split(/\r\n|\n|\r/u, MOST_LINES)) {
    const goesOn = parts.length > 0 && blank.test(line);
    if (!goesOn) close();
    const more = (goesOn ? line.slice(1) : line).slice(0, PEOPLE_LIMITS.value * 2);
    if (length < PEOPLE_LIMITS.value * 2) parts.push(more);
    length += more.length;
  }
  close();
  return lines;
}
