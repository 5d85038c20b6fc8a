/** Longest title (or name, or place) that is kept. Longer ones are hostile or mistaken, and slow everything that reads them. */
export const TITLE_LENGTH = 300;
/** Longest description that is kept. */
export const DESCRIPTION_LENGTH = 4_000;

/** The first `most` UTF-16 units of a text, never half of a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? most - 1 : most);
}
