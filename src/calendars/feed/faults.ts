/** What an answer that is no calendar means, in our own codes. */
import type { FeedSource, Problem } from '../../core/model';
import { isZip } from '../zip';

const problem = (code: string, params: Problem['params'] = {}): Problem => ({ code, params });

/** Why the status says that there is no calendar here; null when it says nothing of the kind. */
export function faultOfStatus(response: Pick<Response, 'status' | 'headers'>, source: FeedSource): Problem | null {
  const { status } = response;
  if (status >= 200 && status < 300) return null;
  if (status === 401) return problem(source === 'google' ? 'feed-signed-out' : 'feed-forbidden');
  if (status === 403) return problem('feed-forbidden');
  if (status === 404 || status === 410) return problem('feed-gone');
  if (status === 429 || status === 503) return problem('feed-busy', retryAfter(response.headers.get('retry-after')));
  return problem('feed-server', { status });
}

/** `Retry-After` in seconds, where it is a number; a date is left to our own pace. */
const retryAfter = (value: string | null): Problem['params'] =>
  value !== null && /^\d{1,6}$/u.test(value.trim()) ? { seconds: Number(value) } : {};

/** Characters that are looked at to tell a page from a calendar. */
const LOOK = 512;

/** A page instead of a calendar: of Google's export it means that nobody is signed in. */
export function faultOfBody(bytes: Uint8Array, type: string, source: FeedSource): Problem | null {
  if (isZip(bytes)) return null;
  const start = new TextDecoder('utf-8')
    .decode(bytes.subarray(0, LOOK))
    .replace(/^\ufeff/u, '')
    .trimStart();
  const page = start.startsWith('<') || (/\bhtml\b/iu.test(type) && !/^BEGIN:/iu.test(start));
  if (!page) return null;
  return problem(source === 'google' ? 'feed-signed-out' : 'feed-html');
}
