/** How fast one page may ask: a burst as when a view is changed quickly, then a steady trickle. A message counts for one, and for what it holds. */
export const BURST = 120;
export const PER_SECOND = 20;
/** Values and characters that count for as much as a message: a view of 500 meetings is some ten of these, a flood of megabytes stops at once. */
export const PER_ONE = 16_384;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A fresh pace keeper. `allows(sender, now, size)` is false for a sender that floods, be it with messages or with what they hold. It lives in memory only: when the worker dies, so does
 * the flood's count, and that costs nothing.
 */
export function makePace(): { allows(sender: number, now: number, size?: number): boolean } {
  const buckets = new Map<number, Bucket>();
  return {
    allows(sender, now, size = 0) {
      if (buckets.size > 1000) buckets.clear();
      const bucket = buckets.get(sender) ?? { left: BURST, at: now };
      buckets.set(sender, bucket);
      // A clock set back gives nothing, and takes nothing.
      bucket.left = Math.min(BURST, bucket.left + (Math.max(0, now - bucket.at) / 1000) * PER_SECOND);
      bucket.at = now;
      if (bucket.left < 1) return false;
      // What is large may be sent once there is anything left, and is paid for after.
      bucket.left -= 1 + size / PER_ONE;
      return true;
    },
  };
}
