/** Which site an origin is. Only `https:` and whole names: neither look-alikes nor other ports. */
import type { CallService, SiteId } from '../core/model';

/** The origins whose top frames we run in. */
export const SITE_ORIGINS: Readonly<Record<string, SiteId>> = {
  'https://calendar.google.com': 'google-calendar',
  'https://mail.google.com': 'gmail',
};

/** Zoom gives each data centre and each customer a sub-domain. */
const ZOOM = /^https:\/\/(?:[a-z0-9-]+\.)*zoom\.us$/u;

export function siteOfOrigin(origin: string | null): SiteId | null {
  if (origin === null) return null;
  if (ZOOM.test(origin)) return 'zoom';
  return Object.hasOwn(SITE_ORIGINS, origin) ? (SITE_ORIGINS[origin] ?? null) : null;
}

/** Match patterns of our sites: with host rights, tabs can be found by address without the `tabs` permission. */
export const SITE_PATTERNS: readonly string[] = [
  ...Object.keys(SITE_ORIGINS).map((origin) => `${origin}/*`),
  'https://*.zoom.us/*',
];

/** Services whose calls are measured once the person has switched them on: pages where nothing else is done. */
export const CALL_PATTERNS: Readonly<Record<Exclude<CallService, 'zoom'>, readonly string[]>> = {
  'google-meet': ['https://meet.google.com/*'],
  teams: ['https://teams.microsoft.com/*', 'https://teams.live.com/*', 'https://teams.cloud.microsoft/*'],
};

export function callServiceOf(origin: string | null): CallService | null {
  if (origin === null) return null;
  if (ZOOM.test(origin)) return 'zoom';
  for (const service of ['google-meet', 'teams'] as const) if (CALL_PATTERNS[service].includes(`${origin}/*`)) return service;
  return null;
}
