/** What stands around the chips. */
import { accountOf } from './account';
import { pageZone, type PageZone } from './page-zone';
import { SELECTORS } from './selectors';
import { isDark } from './theme';

export interface Frame {
  readonly main: HTMLElement | null;
  readonly account: string | null;
  readonly zone: PageZone;
  readonly dark: boolean;
  readonly grid: boolean;
  readonly range: boolean;
  /** The editor's fields that were found, of title, start date and start time. */
  readonly fields: number;
}

export function frameOf(doc: Document): Frame {
  const has = (selector: string): boolean => doc.querySelector(selector) !== null;
  return {
    main: doc.querySelector<HTMLElement>(SELECTORS.main),
    account: accountOf(doc),
    zone: pageZone(doc),
    dark: isDark(doc),
    grid: has(SELECTORS.grid),
    range: has(SELECTORS.range),
    fields: [SELECTORS.formTitle, SELECTORS.startDate, SELECTORS.startTime].filter(has).length,
  };
}
