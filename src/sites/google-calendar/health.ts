import type { SiteHealth } from '../../core/model';
import type { Page } from './page';

/** What one reading found of what it looks for. */
export interface Found {
  readonly page: Page;
  readonly main: boolean;
  readonly grid: boolean;
  readonly range: boolean;
  /** Chips drawn, by their own mark. */
  readonly chips: number;
  /** Elements that look like chips by any other mark. */
  readonly traces: number;
  /** Chips whose label says what it should: title and times were found in it. */
  readonly understood: number;
  readonly meetings: number;
  readonly dated: number;
  readonly unreadable: number;
  /** The editor's fields that were found, of title, start date, start time and the switch for whole days. */
  readonly fields: number;
}

type Check = SiteHealth['checks'][number];

const FIELDS = 4;

/**
 * Judges a reading. Nothing is called broken before the page has stood for three seconds: until then a page that is not whole is
 * `not-applicable`. Then: all required found is healthy, some is degraded (unreadable chips stay without badge), none is asleep.
 */
export function judgeHealth(found: Found, settled: boolean): SiteHealth {
  const checks = checksOf(found);
  const of = (state: SiteHealth['state']): SiteHealth => ({
    site: 'google-calendar',
    state,
    checks,
    unreadable: found.unreadable,
  });
  if (found.page.duty === 'rest') return of('not-applicable');
  const state = found.page.duty === 'unknown' ? 'asleep' : stateOf(found, checks);
  return of(state === 'healthy' || settled ? state : 'not-applicable');
}

function checksOf(found: Found): Check[] {
  const one = (id: string, is: boolean): Check => ({ id, found: is ? 1 : 0, expected: 1 });
  const view = one('view', found.page.duty !== 'unknown');
  if (found.page.duty !== 'read') return [view];
  if (found.page.view === 'editor')
    return [view, one('main', found.main), { id: 'fields', found: found.fields, expected: FIELDS }];
  const frame = [view, one('main', found.main), one('grid', found.grid)];
  // The schedule has days in place of a range.
  if (found.page.view !== 'schedule') frame.push(one('range', found.range));
  return [
    ...frame,
    { id: 'chips', found: found.chips, expected: found.chips === 0 && found.traces > 0 ? found.traces : null },
    { id: 'labels', found: found.understood, expected: found.chips },
    { id: 'meetings', found: found.meetings, expected: found.meetings + found.unreadable },
    { id: 'dates', found: found.dated, expected: found.meetings },
  ];
}

function stateOf(found: Found, checks: readonly Check[]): SiteHealth['state'] {
  const lost = checks.filter((check) => check.expected !== null && check.found < check.expected);
  if (lost.length === 0) return 'healthy';
  if (found.page.view === 'editor') return found.fields === 0 ? 'asleep' : 'degraded';
  const blind = found.chips === 0 && (found.traces > 0 || !found.grid);
  return blind || (found.unreadable > 0 && found.meetings === 0) ? 'asleep' : 'degraded';
}
