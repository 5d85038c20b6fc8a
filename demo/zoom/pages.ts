/** Zoom's pages as our replica serves them, by host and path, with the isolation and the policy of the real ones. */
import { replicaIn } from '../replica';
import type { DemoData } from '../google-calendar/events';
import { zoomData } from './data';

/** Hosts that the replica answers for: a data centre's, a customer's, the web app's. */
export const ZOOM_HOSTS = ['zoom.us', 'us02web.zoom.us', 'acme.zoom.us', 'heron.zoom.us', 'app.zoom.us'];

/** The meeting pages' own headers (guides: zoom, 7.3), and a policy as strict as any page may have. */
export const ZOOM_HEADERS = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; frame-src 'self'; require-trusted-types-for 'script'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'credentialless',
} as const;

const PAGES = [/^\/meeting(?:\/.*)?$/u, /^\/wc(?:\/.*)?$/u, /^\/[jsw]\/\d+$/u, /^\/my\/\w+$/u];

export interface ZoomPages {
  /** Type and body for an address; null when there is nothing there. */
  answer(url: URL): readonly [string, string] | null;
}

export function zoomPages(data: DemoData): ZoomPages {
  const { script, page, style } = replicaIn(import.meta.dirname);
  return {
    answer(url) {
      if (!ZOOM_HOSTS.includes(url.hostname)) return null;
      if (url.pathname === '/demo/zoom.js') return ['text/javascript', script];
      if (url.pathname === '/favicon.ico') return ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'];
      if (url.pathname === '/demo/zoom.css') return ['text/css', style];
      if (url.pathname === '/demo/zoom.json')
        return ['application/json', JSON.stringify(zoomData(data, Number(url.searchParams.get('rows') ?? 0), Date.now()))];
      return PAGES.some((one) => one.test(url.pathname)) ? ['text/html', page] : null;
    },
  };
}
