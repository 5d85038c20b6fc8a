/**
 * Who may send which message. The sender is what the browser says of it (`MessageSender`), never what the message says of itself:
 * a page that was taken over can write any body, but not its own origin.
 */
import type { SiteId } from '../core/model';
import { REPLACE_POLICY } from './areas/replace-policy';
import type { Kind, Requests } from './messages';

/** The part of the browser's `MessageSender` that decides. */
export interface SenderFacts {
  readonly id?: string | undefined;
  /** Absent in older Firefox; then the origin of {@link url} stands in. */
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  /** 0 is the top frame. */
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A sender, recognised. */
export type Sender =
  | { readonly role: 'page'; readonly site: SiteId; readonly tabId: number }
  | { readonly role: 'app'; readonly tabId: number | null };

/** The origins whose top frames we run in. */
export const SITE_ORIGINS: Readonly<Record<string, SiteId>> = { 'https://calendar.google.com': 'google-calendar' };

type Who = 'page' | 'app' | 'both';

export const POLICY: Readonly<Record<Kind, Who>> = {
  'page/marks': 'page',
  'page/card': 'page',
  'page/draft': 'page',
  // The popup lists every mark with the same ways out as the page has.
  'page/outcome': 'both',
  'page/undo': 'both',
  'page/guests': 'page',
  'page/health': 'page',
  // Pause is at most two clicks from any mark; the card leads to the options.
  'app/pause': 'both',
  'app/open-options': 'both',
  'popup/state': 'app',
  'popup/why': 'app',
  'options/state': 'app',
  'settings/save': 'app',
  'person/save': 'app',
  'person/remove': 'app',
  'series/release': 'app',
  'calendar/begin': 'app',
  'calendar/put': 'app',
  'calendar/finish': 'app',
  'calendar/abandon': 'app',
  'calendar/remove': 'app',
  'data/export': 'app',
  'data/erase': 'app',
  ...REPLACE_POLICY,
};

function originOf(sender: SenderFacts): string | null {
  if (sender.origin !== undefined) return sender.origin;
  try {
    const { origin, protocol, host } = new URL(sender.url ?? '');
    // Extension schemes have an opaque origin in some engines.
    return origin === 'null' ? `${protocol}//${host}` : origin;
  } catch {
    return null;
  }
}

/** Recognises a sender; null for everyone else: other extensions, other sites, plain http, frames inside a page. */
export function recognise(sender: SenderFacts, own: { readonly id: string; readonly origin: string }): Sender | null {
  if (sender.id !== own.id) return null;
  const origin = originOf(sender);
  if (origin === null) return null;
  const tabId = sender.tab?.id ?? null;
  if (origin === own.origin) return { role: 'app', tabId };
  const site = Object.hasOwn(SITE_ORIGINS, origin) ? SITE_ORIGINS[origin] : undefined;
  if (!site || tabId === null || sender.frameId !== 0) return null;
  return { role: 'page', site, tabId };
}

/** Whether a recognised sender may send this kind. */
export function maySend(sender: Sender, kind: Kind): boolean {
  const who = POLICY[kind];
  return who === 'both' || who === sender.role;
}

/** Whether every site that the body names is the site it came from; our own pages speak for all. */
export function namesOwnSite(sender: Sender, body: Partial<Requests['page/marks'] & Requests['page/card']>): boolean {
  if (sender.role === 'app') return true;
  const named = [body.site, body.snapshot?.site, body.health?.site, ...(body.snapshots ?? []).map((snapshot) => snapshot.site)];
  return named.every((site) => site === undefined || site === sender.site);
}
