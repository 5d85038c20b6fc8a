import type { LocalDate, ScheduleForm, SiteHealth } from '../../core/model';
import type { DateOrder } from './date-words';
import { readForm } from './form';
import { judgeHealth } from './health';
import { pageOf, type ZoomPage } from './page';
import { readDetail, readPortalList } from './portal';
import type { PageRow } from './rows';
import { DETAIL, FORM } from './selectors';
import { languageOf } from './text';
import { isDark } from './theme';
import { readHomeCards, readWorkplaceList } from './workplace';

/** One reading of a page as it stands. */
export interface ZoomReading {
  readonly page: ZoomPage;
  readonly form: ScheduleForm | null;
  readonly rows: readonly PageRow[];
  /** What the panel is put before; null where there is no place for one. */
  readonly place: HTMLElement | null;
  readonly health: SiteHealth;
  readonly dark: boolean;
}

export interface ReadContext {
  readonly url: Pick<URL, 'pathname' | 'hash'>;
  /** The reader's own date. */
  readonly today: LocalDate;
  readonly order: DateOrder;
  /** The page has stood long enough for something missing to be called missing. */
  readonly settled: boolean;
}

/** More rows than any page of Zoom's shows at once; what a page is made to show beyond them is not looked at. */
const MOST_ROWS = 500;

function rowsOf(doc: Document, page: ZoomPage, today: LocalDate): PageRow[] {
  const context = { lang: languageOf(doc), today, past: page.kind === 'list' && page.past };
  if (page.kind === 'list') return readPortalList(doc, context);
  if (page.kind === 'detail') {
    const row = readDetail(doc, page.number, context);
    return row === null ? [] : [row];
  }
  return page.kind === 'workplace' ? [...readWorkplaceList(doc, context), ...readHomeCards(doc, context)] : [];
}

/** A row without a title cannot be spoken of. One without a time can: recurring meetings without a fixed one have none. */
const isUnreadable = ({ row }: PageRow): boolean => row.title === '';

/** Reads whatever page of Zoom's this is. On the meeting client nothing is read here, and nothing is ever drawn. */
export function readZoom(doc: Document, { url, today, order, settled }: ReadContext): ZoomReading {
  const page = pageOf(url);
  const form = page.kind === 'form' ? readForm(doc, { number: page.number, order, today }) : null;
  const rows = rowsOf(doc, page, today).slice(0, MOST_ROWS);
  const unreadable = rows.filter(isUnreadable).length;
  const place = page.kind === 'form' ? doc.querySelector<HTMLElement>(FORM.place) : null;
  return {
    page,
    form,
    rows: rows.filter((row) => !isUnreadable(row)),
    place: place ?? (page.kind === 'detail' ? doc.querySelector<HTMLElement>(DETAIL.root) : null),
    health: judgeHealth(
      doc,
      { page, form, rows: rows.length, whole: rows.filter((row) => row.whole).length, unreadable },
      settled,
    ),
    dark: isDark(doc),
  };
}
