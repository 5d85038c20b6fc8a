import type { ScheduleForm, SiteHealth } from '../../core/model';
import type { ZoomPage } from './page';
import { textOf } from './text';
import { DETAIL, FORM, PORTAL_LIST, WORKPLACE } from './selectors';

type Check = SiteHealth['checks'][number];

/** What one reading found of what it looks for. */
export interface Found {
  readonly page: ZoomPage;
  readonly form: ScheduleForm | null;
  readonly rows: number;
  /** Rows in which all was found that rows of their kind have. */
  readonly whole: number;
  /** Rows of which title or time could not be read. */
  readonly unreadable: number;
}

const one = (id: string, is: boolean): Check => ({ id, found: is ? 1 : 0, expected: 1 });
const has = (doc: Document, selector: string): boolean => doc.querySelector(selector) !== null;

const traces = (doc: Document, selector: string): number => doc.querySelectorAll(selector).length;

/** Addresses in the row of the people invited, however they are marked; names without one are not counted. */
const addressesIn = (doc: Document): number =>
  textOf(doc.querySelector(FORM.invitees)?.closest(FORM.item)).match(/[^\s@]+@[^\s@]+/gu)?.length ?? 0;

/** What must be there, by kind of page. A personal room and a meeting at any time show fewer rows, which is no fault. */
function checksOf(doc: Document, { page, form, rows, whole }: Found): Check[] {
  switch (page.kind) {
    case 'form': {
      const basic = [
        one('form', form !== null),
        one('form-place', has(doc, FORM.place)),
        one('form-topic', has(doc, FORM.topic)),
      ];
      if (form === null || form.personalRoom || !form.fixedTime) return basic.slice(0, 2);
      const read = [form.date, form.minutes, form.duration, form.zoneLabel].filter((field) => field !== null).length;
      return [
        ...basic,
        one('form-when', has(doc, FORM.when)),
        one('form-invitees', has(doc, FORM.invitees)),
        { id: 'form-fields', found: read, expected: 4 },
        { id: 'form-people', found: form.invitees.length, expected: Math.max(form.invitees.length, addressesIn(doc)) },
      ];
    }
    case 'list':
      return [
        one('list', has(doc, PORTAL_LIST.root) || has(doc, PORTAL_LIST.empty)),
        { id: 'list-rows', found: whole, expected: rows || traces(doc, PORTAL_LIST.trace) },
      ];
    case 'detail':
      return [one('detail', has(doc, DETAIL.root)), { id: 'detail-topic', found: rows, expected: 1 }];
    case 'workplace':
      return [
        one('workplace', has(doc, WORKPLACE.root) || has(doc, WORKPLACE.home)),
        { id: 'workplace-rows', found: whole, expected: rows || traces(doc, WORKPLACE.trace) },
      ];
    default:
      return [];
  }
}

/**
 * Judges a reading. Nothing is called broken before the page has stood for three seconds. Then: all found is healthy; the page's own
 * frame missing is asleep; anything less is degraded, and what could not be read stays without a word.
 */
export function judgeHealth(doc: Document, found: Found, settled: boolean): SiteHealth {
  const checks = checksOf(doc, found);
  const of = (state: SiteHealth['state']): SiteHealth => ({ site: 'zoom', state, checks, unreadable: found.unreadable });
  const [frame] = checks;
  if (frame === undefined) return of('not-applicable');
  const lost = checks.filter((check) => check.expected !== null && check.found < check.expected);
  if (lost.length === 0) return of('healthy');
  // Home and list of the web app come up in parts; a home without its card is no fault of anybody's.
  if (!settled || (found.page.kind === 'workplace' && lost[0] === frame)) return of('not-applicable');
  const blind = lost.includes(frame) || (found.rows > 0 && found.unreadable === found.rows);
  return of(blind ? 'asleep' : 'degraded');
}
