/** Goes over all series of what was fetched, in the order of the file, with turns for others in between. */
import { seriesIn, problemsOf, type ExpandedSeries, type FeedCalendar } from '../../calendars/feed/read-parcel';
import { SLICE_MS, Stopped, type Turns } from '../../calendars/slices';
import { blockKeyOf, hasGuests, type JobRow, type Tally } from '../../store';

/** Rows that one step of a reading writes: few enough that whoever waits for the store waits briefly. */
export const BATCH = 4_000;

/** A calendar of a feed under the id that it is stored by. */
export interface Held {
  readonly id: string;
  readonly calendar: FeedCalendar;
}

/** Ids stay the same from reading to reading: a calendar of an export is told by its file's name. */
export function heldOf(feedId: string, calendars: readonly FeedCalendar[]): Held[] {
  const taken = new Set<string>();
  return calendars.map((calendar) => {
    const name = calendar.fileName
      .replace(/\.ics$/iu, '')
      .replace(/[^\w@.-]+/gu, '-')
      .slice(0, 100);
    let id = name === '' ? feedId : `${feedId}:${name}`;
    while (taken.has(id)) id = `${id}-`;
    taken.add(id);
    return { id, calendar };
  });
}

export interface Walked {
  readonly tallies: readonly Tally[];
  /** By calendar, the block that each series it holds belongs to, by UID. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Takes in some series of one calendar; `cursor` counts all series so far. False ends the walk. */
export type TakeIn = (calendarId: string, batch: readonly ExpandedSeries[], cursor: number, events: number) => Promise<boolean>;

/**
 * Walks over every series. Those before the job's cursor are in already and are only counted.
 * @returns null when `takeIn` ended it
 * @throws {Stopped} when the signal is aborted
 */
export async function walk(
  held: readonly Held[],
  job: JobRow,
  turns: Turns,
  takeIn: TakeIn,
  most: number = BATCH,
): Promise<Walked | null> {
  const tallies: Tally[] = [];
  const places = new Map<string, Map<string, string>>();
  let cursor = 0;
  let began = turns.clock();
  for (const { id, calendar } of held) {
    const seen = new Map<string, string>();
    places.set(id, seen);
    let batch: ExpandedSeries[] = [];
    let rows = 0;
    let occurrences = 0;
    let namesGuests = false;
    const flush = async (): Promise<boolean> => {
      const full = batch;
      batch = [];
      rows = 0;
      return full.length === 0 || (await takeIn(id, full, cursor, cursor));
    };
    for (const series of seriesIn(calendar, job.window)) {
      if (turns.signal.aborted) throw new Stopped('stopped');
      cursor += 1;
      seen.set(
        series.event.uid,
        blockKeyOf(
          series.event,
          series.occurrences.map(({ start }) => start),
        ),
      );
      occurrences += series.occurrences.length;
      namesGuests ||= hasGuests(series.event);
      if (cursor > job.cursor) {
        batch.push(series);
        rows += 1 + series.occurrences.length;
      }
      if (rows >= most && !(await flush())) return null;
      if (turns.clock() - began < SLICE_MS) continue;
      await turns.pause();
      began = turns.clock();
    }
    if (!(await flush())) return null;
    tallies.push(tallyOf(id, calendar, { events: seen.size, occurrences, namesGuests }));
  }
  return { tallies, places };
}

function tallyOf(
  calendarId: string,
  { fileName, parsed }: FeedCalendar,
  counts: Pick<Tally, 'events' | 'occurrences' | 'namesGuests'>,
): Tally {
  const { name, zone, owner, cut } = parsed;
  const written = name ?? fileName.replace(/\.ics$/iu, '');
  return { calendarId, name: written, fileName, ...counts, zone, owner, cut, problems: problemsOf(parsed) };
}
