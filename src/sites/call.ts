import type { Seen } from '../core/calls/attend';
import type { CallService } from '../core/model';

/** What is known of a service's calls in the browser. It is looked at, and nothing is ever put on its pages. */
export interface CallSite {
  readonly service: CallService;
  matches(url: URL): boolean;
  /** Whether an address may hold a call. Necessary, not sufficient. */
  isCall(url: URL): boolean;
  /** Number or code of the call; null where the address does not say it. */
  numberOf(url: URL): string | null;
  see(doc: Document): Seen;
  /** Topic as the page shows it; empty where it does not. */
  title(doc: Document): string;
  /** An element that stands as long as the person takes part; null when there is none now. */
  anchor(doc: Document): Element | null;
  /** Whether an address is that of a page from which calls are joined in another program. */
  isLaunch(url: URL): boolean;
}
