import type { Zone } from '../../core/model';
import { SELECTORS } from './selectors';

/** The zone that the page's wall times are in. */
export interface PageZone {
  readonly zone: Zone;
  /** The page says it; else it is the browser's, which the person's calendar need not share. */
  readonly said: boolean;
}

const known = new Map<string, boolean>();

/** An IANA name that this platform knows. */
export function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let is = /^[A-Za-z][\w+/-]{1,60}$/.test(name);
  try {
    is &&= new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    is = false;
  }
  if (known.size < 100) known.set(name, is);
  return is;
}

/** Reads the hidden account block's zone, else takes the browser's. */
export function pageZone(doc: Document): PageZone {
  const said = doc.querySelector(SELECTORS.zone.find)?.textContent?.trim() ?? '';
  if (said !== '' && isZone(said)) return { zone: said, said: true };
  return { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone, said: false };
}
