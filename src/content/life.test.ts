// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string }) => void;

/** The browser's part of the API, with one extension in it. */
const listeners = new Set<Listener>();
const api = {
  runtime: {
    id: 'own',
    sendMessage: async () => undefined,
    onMessage: { addListener: (one: Listener) => listeners.add(one), removeListener: (one: Listener) => listeners.delete(one) },
  },
  i18n: { getMessage: () => '', getUILanguage: () => 'en' },
};
const push = (message: unknown, id = 'own'): void => listeners.forEach((one) => one(message, { id }));
const withdrawn = (host: string) => ({ v: 1, kind: 'push/withdrawn', origins: [`https://${host}/*`] });

beforeEach(() => {
  vi.resetModules();
  listeners.clear();
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('location', { hostname: 'calendar.google.com' });
});
afterEach(() => vi.unstubAllGlobals());

it('ends at once when the right to the page is taken back, and no page that is not meant does', async () => {
  const { startLife } = await import('./life');
  const orphaned = vi.fn<() => void>();
  const life = startLife(orphaned, 'tried');
  push(withdrawn('mail.google.com'));
  push(withdrawn('calendar.google.com'), 'another extension');
  expect([life.check(), orphaned.mock.calls.length]).toEqual([true, 0]);
  push(withdrawn('calendar.google.com'));
  push(withdrawn('calendar.google.com'));
  expect([life.check(), orphaned.mock.calls.length]).toEqual([false, 1]);
});

it('hears nothing after its end', async () => {
  const { startLife } = await import('./life');
  const orphaned = vi.fn<() => void>();
  const life = startLife(orphaned, 'tried');
  life.end();
  push(withdrawn('calendar.google.com'));
  expect([life.check(), orphaned.mock.calls.length, listeners.size]).toEqual([false, 0, 0]);
});
