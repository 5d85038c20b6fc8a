/** Asks a calendar's address for its calendar: the only place from which anything is asked of the network. */
import { fail, ok, type FeedSource, type Problem, type Result } from '../../core/model';
import { LIMITS } from '../ics';
import { faultOfBody, faultOfStatus } from './faults';

/** Silence for so long ends the asking; below the 30 seconds after which Chrome ends a worker that waits for an answer. */
export const SILENCE_MS = 20_000;

export interface FeedRequest {
  readonly source: FeedSource;
  readonly address: string;
  /** What the server said of the copy that is kept: it need not send the same again. */
  readonly etag: string | null;
  readonly modified: string | null;
  readonly signal: AbortSignal;
  /** Share of the bytes that came, where the server says how many there are; else null. */
  readonly onProgress: (fraction: number | null) => void;
}

export type FeedAnswer =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'body'; readonly bytes: Uint8Array; readonly etag: string | null; readonly modified: string | null };

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/**
 * Fetches a feed. Never rejects, and no problem holds a part of the address. Problems: `feed-offline`, `feed-slow`, `feed-moved`,
 * `feed-signed-out`, `feed-forbidden`, `feed-gone`, `feed-busy` (with `seconds` where the server says when to come again),
 * `feed-server`, `feed-html`, `feed-truncated`, `file-too-large`, `cancelled`.
 */
export async function fetchFeed(
  request: FeedRequest,
  get: Fetch = (address, options) => fetch(address, options),
): Promise<Result<FeedAnswer>> {
  const silence = new AbortController();
  const watch = watchdog(silence);
  const signal = AbortSignal.any([request.signal, silence.signal]);
  try {
    const response = await answered(request, signal, get);
    watch.heard();
    if (!(response instanceof Response)) return { ok: false, problem: response };
    if (response.status === 304) return ok({ kind: 'unchanged' });
    const fault = faultOfStatus(response, request.source);
    if (fault !== null) return { ok: false, problem: fault };
    const body = await bodyOf(response, request.onProgress, () => watch.heard());
    if (!body.ok) return body;
    const wrong = faultOfBody(body.value, response.headers.get('content-type') ?? '', request.source);
    if (wrong !== null) return { ok: false, problem: wrong };
    const { headers } = response;
    return ok({ kind: 'body', bytes: body.value, etag: headers.get('etag'), modified: headers.get('last-modified') });
  } catch {
    if (request.signal.aborted) return fail('cancelled');
    return fail(silence.signal.aborted ? 'feed-slow' : 'feed-offline');
  } finally {
    watch.stop();
  }
}

/** Aborts after {@link SILENCE_MS} without a sign of life. */
function watchdog(silence: AbortController): { heard(): void; stop(): void } {
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  return {
    heard() {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
    },
    stop: () => clearTimeout(timer),
  };
}

/**
 * The answer, or why there is none. No redirect is followed: a browser does not say where one leads before it has asked there, and that
 * may be the router in the next room. The person is told and can give the other address. Google sends whoever is signed out to sign in.
 */
async function answered(request: FeedRequest, signal: AbortSignal, get: Fetch): Promise<Response | Problem> {
  const response = await get(request.address, { ...optionsOf(request, signal), redirect: 'manual' });
  if (response.type !== 'opaqueredirect') return response;
  return { code: request.source === 'google' ? 'feed-signed-out' : 'feed-moved', params: {} };
}

function optionsOf({ source, etag, modified }: FeedRequest, signal: AbortSignal): RequestInit {
  return {
    signal,
    // The session goes to Google's own export alone: a secret address says enough by itself.
    credentials: source === 'google' ? 'include' : 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: {
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(modified === null ? {} : { 'if-modified-since': modified }),
    },
  };
}

/** All bytes of an answer, as long as they are not too many. */
async function bodyOf(response: Response, told: FeedRequest['onProgress'], heard: () => void): Promise<Result<Uint8Array>> {
  const tooLarge = fail('file-too-large', { megabytes: LIMITS.bytes / 1024 / 1024 });
  // The length is that of what travels: of a packed answer it says nothing.
  const packed = (response.headers.get('content-encoding') ?? 'identity') !== 'identity';
  const stated = Number(response.headers.get('content-length') ?? Number.NaN);
  const length = packed || !Number.isFinite(stated) ? null : stated;
  if (length !== null && length > LIMITS.bytes) return tooLarge;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = await reader?.read().catch((error: unknown) => torn(error, size));
    if (piece === 'torn') return fail('feed-truncated');
    if (piece === undefined || piece.done) break;
    heard();
    chunks.push(piece.value);
    size += piece.value.length;
    if (size > LIMITS.bytes) {
      await reader?.cancel();
      return tooLarge;
    }
    told(length === null ? null : size / length);
  }
  if (length !== null && size < length) return fail('feed-truncated');
  return ok(joined(chunks, size));
}

/** A line that breaks in the middle tears the answer; one that was ended on purpose has its own word. */
function torn(error: unknown, size: number): 'torn' {
  if (size === 0 || (error instanceof Error && error.name === 'AbortError')) throw error;
  return 'torn';
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
