/**
 * Who may send which message. The sender is what the browser says of it (`MessageSender`), never what the message says of itself:
 * a page that was taken over can write any body, but not its own origin.
 */
import { REPLACE_POLICY } from './areas/replace-policy';
import type { CallService, SiteId } from '../core/model';
import { callPolicy } from './areas/calls';
import { framePolicy } from './areas/frames';
import { gmailPolicy } from './areas/gmail';
import { zoomPolicy } from './areas/zoom';
import { callServiceOf, siteOfOrigin } from './hosts';
import { FEED_POLICY } from './areas/feeds';
import { dataPolicy } from './areas/data';
import { peoplePolicy } from './areas/people';
import { REPORT_POLICY } from './areas/report';
import { PLAN_POLICY } from './areas/plan';
import { REVIEW_POLICY } from './areas/review';
import type { Kind, Requests } from './messages';

/** The part of the browser's `MessageSender` that decides. */
export interface SenderFacts {
  readonly id?: string | undefined;
  /** Absent in older Firefox; then the origin of {@link url} stands in. */
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  /** 0 is the top frame. */
  readonly frameId?: number | undefined;
  /** The address is told where we have rights to the page. */
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** A sender, recognised. */
export type Sender =
  | { readonly role: 'page'; readonly site: SiteId; readonly tabId: number }
  /** A page or frame that holds a call and is none of our sites' pages: it may tell of the call, and ask nothing. */
  | { readonly role: 'call'; readonly service: CallService; readonly tabId: number }
  /** A frame of ours in a page of one of our sites: private things are shown there, and nowhere else in that page. */
  | { readonly role: 'frame'; readonly site: SiteId; readonly tabId: number }
  | { readonly role: 'app'; readonly tabId: number | null };

/** `site`: a site's page and our frames in it. `own`: our own pages and frames. `gmail`, `zoom`: top frames of that site alone. `call`: whoever may hold a call, those among them. */
type Who = 'page' | 'frame' | 'site' | 'own' | 'app' | 'both' | 'gmail' | 'zoom' | 'call';

export const POLICY: Readonly<Record<Kind, Who>> = {
  ...zoomPolicy,
  ...callPolicy,
  ...gmailPolicy,
  ...framePolicy,
  ...PLAN_POLICY,
  'page/marks': 'page',
  'page/card': 'frame',
  'page/draft': 'frame',
  // The popup lists every mark with the same ways out as the card has.
  'page/outcome': 'both',
  'page/undo': 'own',
  'page/guests': 'page',
  'page/health': 'page',
  // Pause is at most two clicks from any mark; the card leads to the options.
  'app/pause': 'both',
  'app/open-options': 'both',
  'popup/state': 'app',
  'popup/why': 'app',
  'options/state': 'app',
  'settings/save': 'app',
  'series/release': 'app',
  'calendar/begin': 'app',
  'calendar/put': 'app',
  'calendar/finish': 'app',
  'calendar/abandon': 'app',
  'calendar/remove': 'app',
  ...REPLACE_POLICY,
  ...FEED_POLICY,
  ...peoplePolicy,
  ...dataPolicy,
  ...REPORT_POLICY,
  ...REVIEW_POLICY,
};

const originOf = (sender: SenderFacts): string | null => sender.origin ?? originIn(sender.url);

function originIn(url: string | undefined): string | null {
  try {
    const { origin, protocol, host } = new URL(url ?? '');
    // Extension schemes have an opaque origin in some engines.
    return origin === 'null' ? `${protocol}//${host}` : origin;
  } catch {
    return null;
  }
}

/** Where our frames lie in the package: what stands there speaks for itself alone, wherever it was opened. */
const isFrame = (url: string | undefined): boolean => {
  try {
    return new URL(url ?? '').pathname.startsWith('/src/frames/');
  } catch {
    return false;
  }
};

/** A frame counts within a page of one of our sites alone. */
function frameIn({ tab, frameId }: SenderFacts, tabId: number): Sender | null {
  const site = siteOfOrigin(originIn(tab?.url));
  return site === null || frameId === 0 ? null : { role: 'frame', site, tabId };
}

/** Recognises a sender; null for everyone else: other extensions, other sites, plain http, frames inside a page. */
export function recognise(sender: SenderFacts, own: { readonly id: string; readonly origin: string }): Sender | null {
  if (sender.id !== own.id) return null;
  const origin = originOf(sender);
  if (origin === null) return null;
  const tabId = sender.tab?.id ?? null;
  if (origin === own.origin && !isFrame(sender.url)) return { role: 'app', tabId };
  if (tabId === null) return null;
  if (origin === own.origin) return frameIn(sender, tabId);
  const site = siteOfOrigin(origin);
  if (sender.frameId === 0 && site !== null) return { role: 'page', site, tabId };
  const service = callServiceOf(origin);
  if (service === null) return null;
  // A client in a frame counts only where the page around it is of the same service: anybody can frame somebody's page.
  return sender.frameId === 0 || callServiceOf(originIn(sender.tab?.url)) === service ? { role: 'call', service, tabId } : null;
}

/** Whether a recognised sender may send this kind. */
export function maySend(sender: Sender, kind: Kind): boolean {
  const who = POLICY[kind];
  const isZoom = sender.role === 'page' && sender.site === 'zoom';
  if (who === 'gmail') return sender.role === 'page' && sender.site === 'gmail';
  if (who === 'zoom' || who === 'call') return isZoom || (who === 'call' && sender.role === 'call');
  if (who === 'site') return sender.role === 'page' || sender.role === 'frame';
  if (who === 'own') return sender.role === 'frame' || sender.role === 'app';
  return who === 'both' ? sender.role !== 'call' : who === sender.role;
}

/** What a body may name of where it comes from. */
type Named = Partial<
  Requests['page/marks'] & Requests['page/card'] & Requests['frame/open'] & Pick<Requests['call/report'], 'service'>
>;

/** What a frame is about names a site; the subject of a draft is a line of text. */
const siteOfSubject = (subject: Named['subject'] | string): SiteId | undefined =>
  typeof subject !== 'object' ? undefined : subject.kind === 'mail' ? 'gmail' : subject.snapshot.site;

/** Whether every site that the body names is the site it came from; our own pages speak for all. */
export function namesOwnSite(sender: Sender, body: Named): boolean {
  if (sender.role === 'app') return true;
  const service = sender.role === 'call' ? sender.service : sender.site;
  if (body.service !== undefined && body.service !== service) return false;
  if (sender.role === 'call') return body.site === undefined && body.snapshot === undefined && body.subject === undefined;
  const named = [
    body.site,
    body.snapshot?.site,
    siteOfSubject(body.subject),
    body.health?.site,
    ...(body.snapshots ?? []).map((snapshot) => snapshot.site),
  ];
  return named.every((site) => site === undefined || site === sender.site);
}
