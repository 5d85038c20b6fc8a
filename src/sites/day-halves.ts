/** The halves of the day as pages write them beside figures, in any language. */

/** The hour of 24 that midnight and noon begin at, and the hours behind it (0 to 11) that the word is used of. */
type Part = readonly [half: 0 | 12, first: number, last: number];

const PARTS: Readonly<Record<string, Part>> = {
  am: [0, 0, 11],
  pm: [12, 0, 11],
  午前: [0, 0, 11],
  午後: [12, 0, 11],
  上午: [0, 0, 11],
  下午: [12, 0, 11],
  오전: [0, 0, 11],
  오후: [12, 0, 11],
  凌晨: [0, 0, 6],
  早上: [0, 4, 11],
  中午: [12, 0, 2],
  晚上: [12, 5, 11],
  πμ: [0, 0, 11],
  μμ: [12, 0, 11],
};

const LOCAL: readonly Part[] = [
  [0, 0, 11],
  [12, 0, 11],
];

/** What a pattern may look for: these also stand in front of the figures. */
export const EAST = '午前|午後|上午|下午|오전|오후|凌晨|早上|中午|晚上';
/** These stand behind the figures only: in front of them "am" is German for a day. */
export const BEHIND = `${EAST}|[ap]\\.?\\s?m\\.?|[πμ]\\.?\\s?μ\\.?`;

/** A word without its blanks and full stops, as words are compared. */
export const plainHalf = (word: string): string => word.normalize('NFKC').toLowerCase().replaceAll(/[\s.]/gu, '');

/**
 * The hour of 24.
 * @param hour as written, 1 to 12; some write 0 for 12
 * @param word beside it
 * @param local the words of the page's language for morning and afternoon, where more are known than stand here
 * @returns null where the word is not known, or is not used of that hour
 */
export function hourOfDay(hour: number, word: string, local: readonly string[] = []): number | null {
  const said = plainHalf(word);
  const part = Object.hasOwn(PARTS, said) ? PARTS[said] : LOCAL[local.indexOf(said)];
  const past = hour % 12;
  return part === undefined || hour > 12 || past < part[1] || past > part[2] ? null : part[0] + past;
}
