import type { Zone } from '../../core/model';
import { SELECTORS } from './selectors';
import { browserZone, isZone } from './zone-clock';

/** The zone that the page's wall times are in. */
export interface PageZone {
  readonly zone: Zone;
  /** The page says it; else it is the browser's, which the person's calendar need not share. */
  readonly said: boolean;
}

/** Reads the hidden account block's zone, else takes the browser's. */
export function pageZone(doc: Document): PageZone {
  const said = doc.querySelector(SELECTORS.zone)?.textContent?.trim() ?? '';
  if (said !== '' && isZone(said)) return { zone: said, said: true };
  return { zone: browserZone(), said: false };
}

/** "Time zone: Asia/Kolkata" in any language: what is behind the colon looks like nothing else. */
const ZONE_LINE = /^[^:：]{1,60}[:：]\s*([A-Z]\w*\/[\w/+-]+|UTC)$/u;

/** The zone that an opened event names among its joining details, behind its title and its time; else the page's. */
export function eventZone(details: Element, page: PageZone): PageZone {
  if (page.said) return page;
  const lines = details.querySelector(SELECTORS.joining)?.getAttribute('data-details')?.split('\n') ?? [];
  const named = lines.slice(2).flatMap((line) => ZONE_LINE.exec(line.trim())?.[1] ?? []);
  const [zone] = named;
  return zone !== undefined && new Set(named).size === 1 && isZone(zone) ? { zone, said: true } : page;
}
