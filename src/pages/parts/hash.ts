/** The number of a composition in the address of a page (`#7`); 0 when there is none, which no composition has. */
export function idInHash(hash: string): number {
  const found = /^#(\d{1,9})\b/u.exec(hash);
  return found ? Number(found[1]) : 0;
}
