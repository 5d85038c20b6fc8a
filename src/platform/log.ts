/** The developer's log. It takes stable codes and counts only, so that no title, address or calendar can slip into it. */

/** What may stand in a log line: numbers and truth values; words only as codes of our own. */
export type LogDetails = Readonly<Record<string, number | boolean>>;

const CODE = /^[a-z][a-z0-9/-]{0,60}$/u;
const seen = new Set<string>();

/**
 * Says once that something unexpected happened. An error's own text may quote what it choked on (a title, a path), so only its
 * name is kept; each pair of code and name is said once in the life of this script.
 */
export function logSurprise(code: string, error: unknown, details: LogDetails = {}): void {
  const name = error instanceof Error && /^\w{1,40}$/u.test(error.name) ? error.name : 'Unknown';
  const where = CODE.test(code) ? code : 'unnamed';
  const key = `${where} ${name}`;
  if (seen.has(key)) return;
  seen.add(key);
  console.warn(`[asyncable] ${where}: ${name}`, details);
}

/** Forgets what was said; for tests. */
export function forgetSurprises(): void {
  seen.clear();
}
