/** The house that feeds are read in, in a browser. */
import { patternOf } from '../../calendars/feed/address';
import { turns } from '../../calendars/slices';
import { PROTOCOL } from '../../messages/messages';
import { browser } from '../../platform/browser';
import type { FeedHouse } from './house';

export const FEEDS_ALARM = 'feeds';

/** How often our pages hear how far a reading is, in milliseconds. */
const PACE = 150;

const unheard = (): null => null;

/** What only the browser can do of {@link FeedHouse}. */
export function browserHouse(): Pick<FeedHouse, 'mayAsk' | 'tell' | 'alone' | 'wakeAt' | 'turns'> {
  const told = new Map<string, number>();
  return {
    mayAsk: (host) => browser.permissions.contains({ origins: [patternOf(host)] }),
    tell(feedId, progress) {
      const now = performance.now();
      if (now - (told.get(feedId) ?? Number.NEGATIVE_INFINITY) < PACE) return;
      told.set(feedId, now);
      browser.runtime.sendMessage({ v: PROTOCOL, kind: 'push/feed', feedId, progress }).catch(unheard);
    },
    // Held by the worker and gone with it: what a killed one left is free at once.
    alone: (name, work) => navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : work())),
    async wakeAt(at, every) {
      if (at === null) await browser.alarms.clear(FEEDS_ALARM);
      else await browser.alarms.create(FEEDS_ALARM, { when: at, periodInMinutes: every });
    },
    turns,
  };
}

/** Gives back the right to ask hosts that no feed needs any more. Rights of the manifest itself cannot be given back. */
export async function giveBack(hosts: readonly string[]): Promise<void> {
  const required = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const origins = hosts.map(patternOf).filter((pattern) => !required.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(unheard);
}
