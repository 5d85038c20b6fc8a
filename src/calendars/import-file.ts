/** Bytes of a file to a sink: the whole import, without a worker. The worker runs it; tests run it bare. */
import { fail, ok, type CalendarEvent, type CalendarOccurrence, type ImportCounts, type Result, type Zone } from '../core/model';
import { BATCH, type CalendarBatch, type CalendarSink, type ReadProgress, type ReadSummary, type Window } from './contract';
import { byTime, decode, expandCalendar, LIMITS, parseCalendar, problemsOf, type ExpandedSeries } from './ics';
import { calendarsInZip, isZip, type ZippedCalendar } from './zip';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly window: Window;
  /** Zone of floating times of a file that names none. */
  readonly zone: Zone;
  readonly sink: CalendarSink;
  readonly onProgress: (progress: ReadProgress) => void;
}

/**
 * Reads an .ics file or a zip of them. Calendars without any event are handed over too: an empty calendar is no error.
 * Problems: `file-too-large`, `not-a-calendar` (nothing in it can be read as one), and those of the zip.
 */
export async function importFile(request: ImportRequest): Promise<Result<ReadSummary>> {
  const { bytes, fileName } = request;
  if (bytes.length > LIMITS.bytes) return fail('file-too-large', { megabytes: LIMITS.bytes / 1024 / 1024 });
  const files = isZip(bytes) ? calendarsInZip(bytes) : ok<ZippedCalendar[]>([{ fileName, bytes }]);
  if (!files.ok) return files;
  const total = { calendars: 0, events: 0, occurrences: 0, problems: 0 };
  for (const [index, file] of files.value.entries()) {
    const share = { done: index / files.value.length, size: 1 / files.value.length };
    const counts = await importCalendar(file, { ...request, alone: files.value.length === 1 }, share, total.events);
    if (counts === null) return fail('not-a-calendar', { file: fileName });
    total.calendars += 1;
    total.events += counts.events;
    total.occurrences += counts.occurrences;
    total.problems += counts.problems;
  }
  request.onProgress({ phase: 'done', fraction: 1, events: total.events });
  return ok(total);
}

type Share = { readonly done: number; readonly size: number };

/**
 * @returns null when the one file is no calendar: then the sink never hears of it. In a zip of several it is handed over empty,
 *   with its problem, so that nothing of the export is dropped in silence.
 */
async function importCalendar(
  file: ZippedCalendar,
  request: ImportRequest & { readonly alone: boolean },
  share: Share,
  before: number,
): Promise<ImportCounts | null> {
  const { window, sink, onProgress } = request;
  const progress = (phase: ReadProgress['phase'], part: number, events: number): void =>
    onProgress({ phase, fraction: share.done + share.size * part, events: before + events });
  progress('parsing', 0, 0);
  const decoded = decode(file.bytes);
  const calendar = parseCalendar(decoded.text, { zone: request.zone, onProgress: (part) => progress('parsing', part * 0.6, 0) });
  if (decoded.fallback !== null) calendar.log.add('not-utf8', `read as ${decoded.fallback}`);
  if (request.alone && problemsOf(calendar).some((problem) => problem.code === 'not-a-calendar')) return null;
  const name = calendar.name ?? file.fileName.replace(/\.ics$/i, '');
  await sink.begin({ name, fileName: file.fileName, bytes: file.bytes.length });
  let events = 0;
  let occurrences = 0;
  for (const batch of batches(expandCalendar(byTime(calendar), window))) {
    events += batch.events.length;
    occurrences += batch.occurrences.length;
    await sink.put(batch);
    progress('expanding', 0.6 + (0.4 * events) / Math.max(1, calendar.series.length), events);
  }
  const { zone, owner, log } = calendar;
  const counts: ImportCounts = { events, occurrences, problems: log.total, from: window.from, to: window.to, name, zone, owner };
  await sink.finish(counts, problemsOf(calendar));
  return counts;
}

/** Rows in batches of at most {@link BATCH}; a long series is spread over several, its event first. */
export function* batches(all: Iterable<ExpandedSeries>): Generator<CalendarBatch> {
  let events: CalendarEvent[] = [];
  let occurrences: CalendarOccurrence[] = [];
  for (const series of all) {
    events.push(series.event);
    for (const occurrence of series.occurrences) {
      if (events.length + occurrences.length >= BATCH) {
        yield { events, occurrences };
        [events, occurrences] = [[], []];
      }
      occurrences.push(occurrence);
    }
    if (events.length + occurrences.length >= BATCH) {
      yield { events, occurrences };
      [events, occurrences] = [[], []];
    }
  }
  if (events.length + occurrences.length > 0) yield { events, occurrences };
}
