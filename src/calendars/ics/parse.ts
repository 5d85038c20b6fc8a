import type { CalendarEvent, ImportProblem, Zone } from '../../core/model';
import { cutting, type Line } from './blocks';
import { parseLines } from './grammar';
import { LIMITS } from './limits';
import { ProblemLog } from './problems';
import { ownerOf, readEvent, type FileFacts, type ReadEvent } from './read-event';
import { ZoneBook, zoneNamed } from './zones';
import { ianaZone } from './zone-rule';

/** One UID: the event or series itself (more than one when a file repeats it) and the occurrences that differ from it. */
export interface Series {
  readonly uid: string;
  readonly masters: readonly ReadEvent[];
  readonly overrides: readonly ReadEvent[];
}

export interface ParsedCalendar {
  /** X-WR-CALNAME or NAME; null when the file has none. */
  readonly name: string | null;
  readonly zone: Zone | null;
  readonly owner: string | null;
  readonly series: readonly Series[];
  /** How many VEVENTs the file holds, read or not. */
  readonly events: number;
  /** It breaks off before its end: more may have stood in it. */
  readonly cut: boolean;
  /** Problems so far; expanding adds to them. */
  readonly log: ProblemLog;
}

export interface ParseOptions {
  /** Zone of floating times when the file names none that is known. */
  readonly zone: Zone;
  /** Called now and then with the share of events read. */
  onProgress?(fraction: number): void;
}

/**
 * Parses the text of an iCalendar file. Never throws on any text: what cannot be read is counted in `log`.
 * A text without any calendar in it gives no series and the problem `not-a-calendar`.
 */
export function parseCalendar(text: string, options: ParseOptions): ParsedCalendar {
  const work = parsing(text, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    options.onProgress?.(value);
  }
}

/** Events between two places where {@link parsing} may pause. */
const STRIDE = 50;
/** Share of the work that is cutting the text up. */
const CUT = 0.2;

/** The same in pieces: yields the share of the work that is done. For whoever has no thread of its own to do it in. */
export function* parsing(text: string, options: Pick<ParseOptions, 'zone'>): Generator<number, ParsedCalendar> {
  const log = new ProblemLog();
  const cut = cutting(text);
  let step = cut.next();
  for (; !step.done; step = cut.next()) yield CUT / 2;
  const blocks = step.value;
  if (!blocks.calendar) log.add('not-a-calendar', 'no BEGIN:VCALENDAR and no BEGIN:VEVENT');
  if (blocks.endMissing && blocks.calendar) {
    const { tail } = blocks;
    log.add('truncated', tail === null ? 'no END:VCALENDAR' : `the file ends inside the event at line ${tail.number}`);
  }
  for (const block of blocks.events) {
    if (block.open) log.add('truncated', `the event at line ${block.number} has no END:VEVENT`);
  }
  const header = headerOf(blocks.header);
  const zones = new ZoneBook(blocks.zones);
  const zone = header.zone === null ? null : zoneNamed(header.zone);
  const own = header.zone === null ? null : (zones.find(header.zone, 0)?.zone ?? null);
  const unknownZone = own === null ? (header.zone?.slice(0, 60) ?? null) : null;
  const owner = header.name === null ? null : ownerOf(header.name);
  const floating = own ?? ianaZone(zone ?? options.zone);
  const facts: FileFacts = { zones, floating, unknownZone, home: own ?? zones.only(), owner };
  const read: ReadEvent[] = [];
  for (const [index, block] of blocks.events.entries()) {
    const event = readEvent(block, facts, log);
    if (event !== null) read.push(event);
    if (index % STRIDE === STRIDE - 1) yield CUT + ((1 - CUT) * (index + 1)) / blocks.events.length;
  }
  const events = blocks.events.length + (blocks.tail === null ? 0 : 1);
  return { name: header.name, zone, owner, series: bySeries(read), events, cut: blocks.endMissing, log };
}

/** Problems of a calendar as they are shown. */
export const problemsOf = (calendar: ParsedCalendar): ImportProblem[] => calendar.log.list();

function headerOf(lines: readonly Line[]): { name: string | null; zone: string | null } {
  const wanted = lines.filter((line) => /^(?:X-WR-CALNAME|NAME|X-WR-TIMEZONE)[;:]/i.test(line.text));
  const properties = wanted.flatMap((line) => parseLines('VCALENDAR', [line.text]) ?? []);
  const text = (name: string): string | null =>
    properties
      .find((one) => one.name === name)
      ?.values[0]?.trim()
      .slice(0, LIMITS.title) || null;
  return { name: text('x-wr-calname') ?? text('name'), zone: text('x-wr-timezone') };
}

function bySeries(read: readonly ReadEvent[]): Series[] {
  const groups = new Map<string, ReadEvent[]>();
  for (const one of read) {
    const group = groups.get(one.event.uid);
    if (group === undefined) groups.set(one.event.uid, [one]);
    else group.push(one);
  }
  return [...groups].map(([uid, group]) => ({
    uid,
    masters: newest(group.filter((one) => one.replaces === null)),
    overrides: newestOverrides(group),
  }));
}

/** A later SEQUENCE replaces the earlier ones; equals are events of their own that share a UID by mistake. */
function newest(masters: readonly ReadEvent[]): ReadEvent[] {
  const top = Math.max(0, ...masters.map((one) => one.sequence));
  return masters.filter((one) => one.sequence === top || masters.length === 1);
}

function newestOverrides(group: readonly ReadEvent[]): ReadEvent[] {
  const byInstant = new Map<number, ReadEvent>();
  for (const one of group) {
    if (one.replaces === null) continue;
    const key = one.replaces.at.zone.toInstant(one.replaces.at.wall) + (one.replaces.at.allDay ? 0.5 : 0);
    const other = byInstant.get(key);
    if (other === undefined || one.sequence >= other.sequence) byInstant.set(key, one);
  }
  return [...byInstant.values()];
}

/** The event that stands for a series in the store: its master, else (a file may hold changed occurrences only) the first of those. */
export function seriesEvent(series: Series): CalendarEvent | null {
  return (series.masters[0] ?? series.overrides[0])?.event ?? null;
}
