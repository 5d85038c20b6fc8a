/**
 * What the popup and the report showed last, for their first paint: a worker that was stopped needs longer to wake than a person wants to
 * look at an empty popup. It lies in the browser's memory (`storage.session`: never on a disk, gone with the browser, unseen by pages),
 * is dropped as soon as anything changes, and is corrected by the worker's own answer a moment later.
 */
import type { PopupState } from '../core/model';
import type { ReportState } from '../messages/areas/report';
import { browser } from './browser';

export interface Glances {
  readonly popup: PopupState;
  /** Of the week that it was asked in. */
  readonly report: ReportState;
}

const keyOf = (name: keyof Glances): string => `glance-${name}`;

/** Keeps what a page shows. Rejects when the browser's memory for it is full. */
export async function keepGlance<N extends keyof Glances>(name: N, shown: Glances[N]): Promise<void> {
  await browser.storage.session.set({ [keyOf(name)]: shown });
}

/** What a page showed last; null when something changed since. Of this release: an update takes it away. */
export async function glanceOf<N extends keyof Glances>(name: N): Promise<Glances[N] | null> {
  const key = keyOf(name);
  try {
    const kept: Record<string, unknown> = await browser.storage.session.get(key);
    return (kept[key] as Glances[N] | undefined) ?? null;
  } catch {
    return null; // The browser keeps nothing for us: the page waits for the worker.
  }
}

export async function dropGlances(): Promise<void> {
  await browser.storage.session.remove((['popup', 'report'] as const).map(keyOf));
}
