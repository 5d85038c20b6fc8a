/** Services whose calls are measured because the person switched them on: what the browser grants is the switch. */
import type { CallService } from '../core/model';
import { CALL_PATTERNS } from '../messages/hosts';
import { browser } from '../platform/browser';

const SERVICES = ['google-meet', 'teams'] as const;

/**
 * The measuring script, as the build named it: it is declared for Zoom's client, in all frames. Firefox names it by its whole address,
 * which no browser takes for a script to register.
 */
function scriptFile(): string | null {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const file = scripts.find((one) => one.all_frames === true)?.js?.[0];
  return file === undefined ? null : new URL(file, browser.runtime.getURL('')).pathname;
}

/** A page that was open when the right was taken back still holds the script: what it tells then is not written down. */
export const mayMeasure = async (service: CallService): Promise<boolean> =>
  service === 'zoom' || browser.permissions.contains({ origins: [...CALL_PATTERNS[service]] });

let last: Promise<void> = Promise.resolve();

/** Registers the script where the person gave the right, and takes it away where they took it back; one change after the other. */
export async function syncCallServices(): Promise<void> {
  last = last.catch(() => undefined).then(sync);
  return last;
}

async function sync(): Promise<void> {
  // Without the permission the browser has no such door.
  if (!(await browser.permissions.contains({ permissions: ['scripting'] }))) return;
  const file = scriptFile();
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const service of SERVICES) {
    const matches = [...CALL_PATTERNS[service]];
    const granted = file !== null && (await browser.permissions.contains({ origins: matches }));
    // Anew where it stays: an update may have named the file otherwise.
    if (known.has(service)) await browser.scripting.unregisterContentScripts({ ids: [service] });
    if (granted) {
      await browser.scripting.registerContentScripts([
        { id: service, matches, js: [file], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true },
      ]);
    }
  }
}
