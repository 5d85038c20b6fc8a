import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const FEED = 'https://feeds.heron.example/*';

/** A browser in which the person gave a host and notifications beside what the manifest has. */
function browserOf() {
  const origins = new Set([...manifest.host_permissions, FEED]);
  const permissions = new Set([...manifest.permissions, 'notifications']);
  const areas = Object.fromEntries(
    ['local', 'session', 'sync'].map((name) => {
      const items = new Map<string, unknown>([[`${name}.kept`, 1]]);
      return [name, { get: async () => Object.fromEntries(items), clear: async () => items.clear() }];
    }),
  );
  const alarms = new Set(['daily', 'feeds']);
  return {
    origins,
    permissions,
    api: {
      runtime: { getManifest: () => manifest, getURL: (path: string) => `chrome-extension://self/${path}` },
      i18n: { getMessage: () => '', getUILanguage: () => 'en' },
      action: { setBadgeText: async () => undefined },
      alarms: { clearAll: async () => alarms.clear(), getAll: async () => [...alarms].map((name) => ({ name })) },
      storage: areas,
      permissions: {
        getAll: async () => ({ origins: [...origins], permissions: [...permissions] }),
        remove: async (right: { origins?: string[]; permissions?: string[] }) => {
          for (const one of right.origins ?? []) origins.delete(one);
          for (const one of right.permissions ?? []) permissions.delete(one);
        },
      },
    },
  };
}

describe('what lies outside the store', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('indexedDB', new IDBFactory());
    return () => vi.unstubAllGlobals();
  });

  it('is all named while it is there, and all gone once it is cleared: rights that were given too', async () => {
    const { api, origins, permissions } = browserOf();
    vi.stubGlobal('chrome', api);
    const { reach } = await import('./reach');
    expect((await reach.leftOver()).toSorted()).toEqual(
      [FEED, 'daily', 'feeds', 'local.kept', 'notifications', 'session.kept', 'sync.kept'].toSorted(),
    );
    await reach.clearRest();
    expect(await reach.leftOver()).toEqual([]);
    expect([...origins]).toEqual(manifest.host_permissions);
    expect([...permissions]).toEqual(manifest.permissions);
  });
});
