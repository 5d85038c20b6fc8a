/** What stands around the chips. */
import { accountOf } from './account';
import { pageZone, type PageZone } from './page-zone';
import { firstOf, SELECTORS } from './selectors';
import { isDark } from './theme';

export interface Frame {
  readonly main: HTMLElement | null;
  readonly account: string | null;
  readonly zone: PageZone;
  readonly dark: boolean;
  readonly grid: boolean;
  readonly range: boolean;
  /** The editor's fields that were found, of title, start date, start time and the switch for whole days. */
  readonly fields: number;
}

const FIELDS = [SELECTORS.formTitle, SELECTORS.startDate, SELECTORS.startTime, SELECTORS.allDay];

export function frameOf(doc: Document): Frame {
  const has = (selector: string): boolean => doc.querySelector(selector) !== null;
  return {
    main: mainOf(doc),
    account: accountOf(doc),
    zone: pageZone(doc),
    dark: isDark(doc),
    grid: has(SELECTORS.grid),
    range: has(SELECTORS.range),
    fields: FIELDS.filter((field) => firstOf(doc, field) !== null).length,
  };
}

/** The area that holds a view. */
export const mainOf = (doc: Document): HTMLElement | null =>
  SELECTORS.main.map((selector) => doc.querySelector<HTMLElement>(selector)).find((found) => found !== null) ?? null;
