/** How fast one page may ask: a burst as when a view is changed quickly, then a steady trickle. */
export const BURST = 120;
export const PER_SECOND = 20;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A fresh pace keeper. `allows(sender, now)` is false for a sender that floods. It lives in memory only: when the worker dies, so does
 * the flood's count, and that costs nothing.
 */
export function makePace(): { allows(sender: number, now: number): boolean } {
  const buckets = new Map<number, Bucket>();
  return {
    allows(sender, now) {
      if (buckets.size > 1000) buckets.clear();
      const bucket = buckets.get(sender) ?? { left: BURST, at: now };
      buckets.set(sender, bucket);
      // A clock set back gives nothing, and takes nothing.
      bucket.left = Math.min(BURST, bucket.left + (Math.max(0, now - bucket.at) / 1000) * PER_SECOND);
      bucket.at = now;
      if (bucket.left < 1) return false;
      bucket.left -= 1;
      return true;
    },
  };
}
