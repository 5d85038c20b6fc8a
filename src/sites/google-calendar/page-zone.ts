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
