/** How often a condition is looked at again. */
const PACE = 30;

/**
 * Waits until a question is answered with anything but false, null, undefined or 0, and gives the answer. A question that throws (the page is being left)
 * counts as not yet.
 * The end is one to what hangs, not a bar for speed. @throws after the seconds given, naming what was waited for and the last reason
 */
export async function until<T>(what: string, ask: () => Promise<T>, seconds = 40): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  let last = 'it stayed false';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = String(error);
    }
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, PACE));
  }
}
