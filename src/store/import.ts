/**
 * Calendar imports, in steps that each are whole: begin -> put … put -> finish. Until `finish`, nothing reads the rows; `finish` puts the
 * new calendar in the place of the old one of the same name in one transaction. A worker that dies in between loses nothing: the page
 * goes on, or the rest is cleared away later.
 */
import { MINUTE, fail, ok, type ImportCounts, type ImportProblem, type Instant, type Result } from '../core/model';
import type { CalendarEvent, CalendarOccurrence } from '../core/model';
import { removeBlocks } from './block-shelf';
import { addMeetings } from './meetings';
import type { CalendarRow } from './rows';
import type { Shelves } from './shelf';

/** An import that has not moved for so long has lost its page. */
export const ABANDONED_AFTER = 10 * MINUTE;

export async function beginImport(
  shelves: Shelves,
  begun: { readonly id: string; readonly name: string; readonly fileName: string; readonly now: Instant },
): Promise<void> {
  await shelves.calendars.put({
    id: begun.id,
    name: begun.name,
    fileName: begun.fileName,
    imported: begun.now,
    events: 0,
    occurrences: 0,
    from: null,
    to: null,
    problems: [],
    state: 'staging',
    touched: begun.now,
    namesGuests: false,
    mine: true,
    feedId: null,
    zone: null,
    owner: null,
  });
}

async function staging(shelves: Shelves, id: string): Promise<Result<CalendarRow>> {
  const row = await shelves.calendars.get(id);
  return row?.state === 'staging' ? ok(row) : fail('no-such-import');
}

/** Adds rows to an import; gives how many rows it holds after that. */
export async function putImport(
  shelves: Shelves,
  id: string,
  rows: { readonly events: readonly CalendarEvent[]; readonly occurrences: readonly CalendarOccurrence[]; readonly now: Instant },
): Promise<Result<number>> {
  const found = await staging(shelves, id);
  if (!found.ok) return found;
  await addMeetings(shelves, id, rows);
  const { value: before } = found;
  const after: CalendarRow = {
    ...before,
    events: before.events + rows.events.length,
    occurrences: before.occurrences + rows.occurrences.length,
    namesGuests: before.namesGuests || rows.events.some(hasGuests),
    touched: rows.now,
  };
  await shelves.calendars.put(after);
  return ok(after.events + after.occurrences);
}

/** An event with guests has two people at least: who asks and who is asked. A group calendar that lists itself has none. */
export const hasGuests = ({ attendees }: Pick<CalendarEvent, 'attendees'>): boolean =>
  attendees.filter(({ kind }) => kind === 'person').length > 1;

/** Makes an import the calendar of its name. The counts of the file are kept, not those of the rows: they include what could not be read. */
export async function finishImport(
  shelves: Shelves,
  id: string,
  done: { readonly counts: ImportCounts; readonly problems: readonly ImportProblem[]; readonly now: Instant },
): Promise<Result<CalendarRow>> {
  const found = await staging(shelves, id);
  if (!found.ok) return found;
  const { counts } = done;
  const name = counts.name || found.value.name;
  for (const old of await shelves.calendars.all()) {
    // A calendar that is fetched stays: the next fetch would only bring it back.
    if (old.state === 'live' && old.name === name && old.feedId === null) await removeCalendar(shelves, old.id);
  }
  const row: CalendarRow = {
    ...found.value,
    name,
    imported: done.now,
    touched: done.now,
    events: counts.events,
    occurrences: counts.occurrences,
    from: counts.from,
    to: counts.to,
    problems: done.problems,
    zone: counts.zone,
    owner: counts.owner,
    state: 'live',
  };
  await shelves.calendars.put(row);
  return ok(row);
}

/** Takes a calendar, finished or not, and its rows away. */
export async function removeCalendar(shelves: Shelves, id: string): Promise<void> {
  await removeBlocks(shelves, id);
  await shelves.calendars.remove(id);
}

/** Clears away imports whose page is gone; gives how many. */
export async function clearAbandoned(shelves: Shelves, now: Instant): Promise<number> {
  const rows = await shelves.calendars.all();
  // A clock that was set back must not keep an abandoned import for ever.
  const gone = rows.filter((row) => row.state === 'staging' && Math.abs(now - row.touched) > ABANDONED_AFTER);
  for (const row of gone) await removeCalendar(shelves, row.id);
  return gone.length;
}
