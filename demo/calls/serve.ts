/** Pages of Google Meet and Microsoft Teams as our replica serves them (guides: zoom, section 8). */
import { replicaIn } from '../replica';

/** Hosts that the replica answers for. */
export const CALL_HOSTS = ['meet.google.com', 'teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'];

/** As strict as any page may be: own scripts only, and no text that becomes code. */
export const CALL_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
} as const;

export interface CallPages {
  /** Type and body for an address; null when the host is another. */
  answer(url: URL): readonly [string, string] | null;
}

export function callPages(): CallPages {
  const { script, page, style } = replicaIn(import.meta.dirname);
  return {
    answer(url) {
      if (!CALL_HOSTS.includes(url.hostname)) return null;
      if (url.pathname === '/demo/calls.js') return ['text/javascript', script];
      if (url.pathname === '/demo/calls.css') return ['text/css', style];
      if (url.pathname === '/favicon.ico') return ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'];
      return ['text/html', page];
    },
  };
}
