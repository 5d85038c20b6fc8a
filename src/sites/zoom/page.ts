/** Which of Zoom's pages an address is: by path, never by sub-domain (portal pages live under app.zoom.us too). */

export type ZoomPage =
  | { readonly kind: 'form'; readonly number: string | null }
  | { readonly kind: 'list'; readonly past: boolean }
  | { readonly kind: 'detail'; readonly number: string }
  | { readonly kind: 'workplace' }
  | { readonly kind: 'client' }
  /** One of Zoom's pages that says nothing of meetings. */
  | { readonly kind: 'other' };

const NUMBER = String.raw`\d{9,11}`;
const EDIT = new RegExp(`^/meeting/(${NUMBER})/edit/?$`, 'u');
const DETAIL = new RegExp(`^/meeting/(${NUMBER})/?$`, 'u');

/** The meeting client's addresses (guides: zoom, section 2). Necessary, not sufficient: the waiting room has them too. */
const CLIENT = [
  new RegExp(`^/wc/(${NUMBER})/(?:join|start)\\b`, 'u'),
  new RegExp(`^/wc/(?:join|start)/(${NUMBER})\\b`, 'u'),
  /^\/wc\/start\/(?:videomeeting|webmeeting)\b/u,
  /^\/wc\/my\/[^/]+/u,
];
const LAUNCH = [new RegExp(`^/[jsw]/(${NUMBER})(?:$|/)`, 'u'), /^\/my\/[^/]+/u];

/** `zoom.us` and its sub-domains, over https. Sites of other companies that end alike are not meant. */
export const isZoomHost = (url: Pick<URL, 'protocol' | 'hostname'>): boolean =>
  url.protocol === 'https:' && /^(?:[a-z0-9-]+\.)*zoom\.us$/u.test(url.hostname);

export const isClientPath = (path: string): boolean => CLIENT.some((rule) => rule.test(path));
export const isLaunchPath = (path: string): boolean => LAUNCH.some((rule) => rule.test(path));

/** The meeting number in a client's or launch page's path; null for personal links and meetings that are being made. */
export function numberInPath(path: string): string | null {
  for (const rule of [...CLIENT, ...LAUNCH]) {
    const [, number] = rule.exec(path) ?? [];
    if (number !== undefined) return number;
  }
  return null;
}

export function pageOf(url: Pick<URL, 'pathname' | 'hash'>): ZoomPage {
  const { pathname: path, hash } = url;
  if (isClientPath(path)) return { kind: 'client' };
  if (/^\/meeting\/schedule\/?$/u.test(path)) return { kind: 'form', number: null };
  const [, edited] = EDIT.exec(path) ?? [];
  if (edited !== undefined) return { kind: 'form', number: edited };
  const [, shown] = DETAIL.exec(path) ?? [];
  if (shown !== undefined) return { kind: 'detail', number: shown };
  if (/^\/meeting\/?$/u.test(path)) {
    if (hash === '' || hash.startsWith('#/upcoming')) return { kind: 'list', past: false };
    return hash.startsWith('#/previous') ? { kind: 'list', past: true } : { kind: 'other' };
  }
  return /^\/wc\/(?:home|meetings)\b/u.test(path) ? { kind: 'workplace' } : { kind: 'other' };
}
