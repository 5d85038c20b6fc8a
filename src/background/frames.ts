/**
 * Tokens that let a frame begin. A content script gets one for what it read; the frame that it opens spends it. Whoever frames our page
 * elsewhere, or guesses, has none. They live in memory only: a worker that ends takes them along, and the content script asks anew.
 */
import type { Instant, SiteId } from '../core/model';
import type { FrameSubject } from '../messages/areas/frames';

/** Long enough for a page of ours to load on a busy machine. */
const LASTS = 10_000;
/** A content script opens one at a time; more at once in a tab is a flood, and the oldest go. */
const MOST_IN_A_TAB = 8;

interface Issued {
  readonly tabId: number;
  readonly site: SiteId;
  readonly subject: FrameSubject;
  readonly at: Instant;
}

export interface FrameTokens {
  issue(place: { readonly tabId: number; readonly site: SiteId }, subject: FrameSubject, now: Instant): string;
  /** What the token was issued for; null when there is none for this place, or it was spent, or is too old. Spent by asking. */
  spend(token: string, place: { readonly tabId: number; readonly site: SiteId }, now: Instant): FrameSubject | null;
}

export function makeFrameTokens(): FrameTokens {
  const issued = new Map<string, Issued>();
  const isOld = ({ at }: Issued, now: Instant): boolean => Math.abs(now - at) > LASTS;
  return {
    issue({ tabId, site }, subject, now) {
      for (const [token, one] of issued) if (isOld(one, now)) issued.delete(token);
      const here = [...issued].filter(([, one]) => one.tabId === tabId);
      for (const [token] of here.slice(0, Math.max(0, here.length - MOST_IN_A_TAB + 1))) issued.delete(token);
      const token = crypto.randomUUID();
      issued.set(token, { tabId, site, subject, at: now });
      return token;
    },
    spend(token, { tabId, site }, now) {
      const one = issued.get(token);
      issued.delete(token);
      return one?.tabId === tabId && one.site === site && !isOld(one, now) ? one.subject : null;
    },
  };
}
