/** The number of a composition in the address of a page (`#7`); 0 when there is none, which no composition has. */
export function idInHash(hash: string): number {
  const found = /^#(\d{1,9})\b/u.exec(hash);
  return found ? Number(found[1]) : 0;
}

/** The series in the address of a page (`#series=abc`); null when there is none. */
export function seriesInHash(hash: string): string | null {
  const found = new URLSearchParams(hash.replace(/^#/u, '')).get('series');
  return found === null || found === '' ? null : found;
}
