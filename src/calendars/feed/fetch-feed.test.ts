import { expect, it } from 'vitest';
import { fetchFeed } from './fetch-feed';

it.each([
  ['address', 'feed-moved'],
  ['google', 'feed-signed-out'],
] as const)('asks nobody else when a feed of kind %s leads elsewhere', async (source, code) => {
  const asked: RequestInit[] = [];
  const get = (_address: string, options: RequestInit): Promise<Response> => {
    asked.push(options);
    return Promise.resolve(Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' }));
  };
  const request = { address: 'https://calendar.example/a.ics', etag: null, modified: null, onProgress: () => undefined };
  const answer = await fetchFeed({ ...request, source, signal: new AbortController().signal }, get);
  expect(answer).toEqual({ ok: false, problem: { code, params: {} } });
  expect(asked.map(({ redirect }) => redirect)).toEqual(['manual']);
});
