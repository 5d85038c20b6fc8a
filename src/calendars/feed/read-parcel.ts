/** What was fetched to calendars, in slices. */
import { fail, ok, type Result, type Zone } from '../../core/model';
import { byTime, decode, expandCalendar, parsing, problemsOf, type ExpandedSeries, type ParsedCalendar } from '../ics';
import { inSlices, type Turns } from '../slices';
import { isZip, unzipping, type ZippedCalendar } from '../zip';
import type { Window } from '../contract';

/** One calendar of a feed. Reading it again gives the same series in the same order. */
export interface FeedCalendar {
  /** Its name inside the zip; tells the calendars of one export apart. */
  readonly fileName: string;
  readonly parsed: ParsedCalendar;
}

/** Nothing in it is a calendar. */
const isNone = (parsed: ParsedCalendar): boolean => problemsOf(parsed).some(({ code }) => code === 'not-a-calendar');

/**
 * Reads what a feed gave: a calendar or Google's zip of several.
 * Problems: `feed-html` for what is no calendar, `feed-truncated` for a torn zip, `zip-too-large`, `zip-empty`.
 * @param told share of the work that is done, now and then
 */
export async function readParcel(
  bytes: Uint8Array,
  zone: Zone,
  turns: Turns,
  told: (fraction: number) => void,
): Promise<Result<readonly FeedCalendar[]>> {
  const files = isZip(bytes) ? await inSlices(unzipping(bytes), turns) : ok<ZippedCalendar[]>([{ fileName: '', bytes }]);
  if (!files.ok) return files.problem.code === 'zip-broken' ? fail('feed-truncated') : files;
  const calendars: FeedCalendar[] = [];
  for (const [index, file] of files.value.entries()) {
    const text = decode(file.bytes);
    const share = (part: number): void => told((index + part) / files.value.length);
    const parsed = await inSlices(parsing(text.text, { zone }), turns, share);
    if (isNone(parsed)) continue;
    if (text.fallback !== null) parsed.log.add('not-utf8', `read as ${text.fallback}`);
    calendars.push({ fileName: file.fileName, parsed: byTime(parsed) });
  }
  return calendars.length === 0 ? fail('feed-html') : ok(calendars);
}

/** Series of a calendar with what they do in the window; the calendar's problems are all known when it has ended. */
export const seriesIn = (calendar: FeedCalendar, window: Window): Generator<ExpandedSeries> =>
  expandCalendar(calendar.parsed, window);

export { problemsOf, type ExpandedSeries };
