/**
 * A calendar file cut into its components before anything is parsed, so that one damaged event cannot take the rest with it
 * (ical.js throws for a whole file on one bad line). Alarms and other inner components of an event are passed over unread:
 * their attendees are nobody's guests.
 */
import { LIMITS } from './limits';

export interface Line {
  /** Unfolded, at most {@link LIMITS.lineLength} characters. */
  readonly text: string;
  /** Number of its first physical line, from 1. */
  readonly number: number;
  /** It was longer than the limit. */
  readonly cut: boolean;
}

export interface Block {
  readonly name: string;
  readonly number: number;
  readonly lines: readonly Line[];
  /** STANDARD and DAYLIGHT of a VTIMEZONE; empty for events. */
  readonly inner: readonly Block[];
  /** Its END line was missing. */
  readonly open: boolean;
}

export interface Blocks {
  readonly header: readonly Line[];
  readonly events: readonly Block[];
  readonly zones: readonly Block[];
  /** At least one BEGIN:VCALENDAR, VEVENT or VTIMEZONE was there. */
  readonly calendar: boolean;
  /** The last VCALENDAR had no END, or the file ended inside an event. */
  readonly endMissing: boolean;
  /** Events that ran into the end of the file: left out. */
  readonly tail: Block | null;
}

interface Draft {
  name: string;
  number: number;
  lines: Line[];
  inner: Draft[];
  open: boolean;
}

const draft = (name: string, number: number): Draft => ({ name, number, lines: [], inner: [], open: false });

/** Unfolds: a line that starts with a blank continues the one before. Line ends may be CRLF, LF or CR. */
export function* unfold(text: string): Generator<Line> {
  let current: { text: string; number: number; cut: boolean } | null = null;
  let number = 0;
  for (const raw of physicalLines(text)) {
    number += 1;
    if (current !== null && (raw.startsWith(' ') || raw.startsWith('\t'))) {
      if (current.text.length + raw.length <= LIMITS.lineLength) current.text += raw.slice(1);
      else current.cut = true;
      continue;
    }
    if (current !== null && current.text !== '') yield current;
    current = { text: raw.slice(0, LIMITS.lineLength), number, cut: raw.length > LIMITS.lineLength };
  }
  if (current !== null && current.text !== '') yield current;
}

function* physicalLines(text: string): Generator<string> {
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    yield text.slice(start, at);
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
}

/** Lines between two places where {@link cutting} may pause. */
const STRIDE = 1_000;

/** Cuts a whole file, pausing now and then for a caller who has other things to do. Never throws, whatever the text is. */
export function* cutting(text: string): Generator<void, Blocks> {
  const cutter = new Cutter();
  let seen = 0;
  for (const line of unfold(text)) {
    cutter.take(line);
    seen += 1;
    if (seen % STRIDE === 0) yield;
  }
  return cutter.end();
}

/** Cuts a whole file at once. */
export function cutBlocks(text: string): Blocks {
  const work = cutting(text);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Walks over the lines with the one component it stands in. */
class Cutter {
  private readonly header: Line[] = [];
  private readonly events: Draft[] = [];
  private readonly zones: Draft[] = [];
  private current: Draft | null = null;
  private inner: Draft | null = null;
  /** Components passed over inside the current one. */
  private skipped = 0;
  private calendars = 0;
  private calendar = false;
  private elsewhere: string | null = null;

  take(line: Line): void {
    const mark = /^(BEGIN|END):\s*([A-Z0-9-]+)\s*$/i.exec(line.text);
    if (mark === null) return this.content(line);
    const name = (mark[2] ?? '').toUpperCase();
    if (mark[1]?.toUpperCase() === 'BEGIN') this.begin(name, line.number);
    else this.close(name);
  }

  private begin(name: string, number: number): void {
    if (name === 'VEVENT' || name === 'VCALENDAR' || name === 'VTIMEZONE') {
      // A new component where an old one is still open: the END was lost.
      if (this.current !== null) this.finish(true);
      this.elsewhere = null;
      this.calendar = true;
      if (name === 'VCALENDAR') this.calendars += 1;
      else this.current = draft(name, number);
    } else if (this.current?.name === 'VTIMEZONE' && (name === 'STANDARD' || name === 'DAYLIGHT')) {
      this.inner = draft(name, number);
      this.current.inner.push(this.inner);
    } else if (this.current !== null) this.skipped += 1;
    else this.elsewhere ??= name;
  }

  private close(name: string): void {
    if (name === this.current?.name) this.finish(false);
    else if (name === 'VCALENDAR') {
      if (this.current !== null) this.finish(true);
      this.calendars -= 1;
      this.elsewhere = null;
    } else if (this.inner !== null && name === this.inner.name) this.inner = null;
    else if (this.current !== null) this.skipped = Math.max(0, this.skipped - 1);
    else if (name === this.elsewhere) this.elsewhere = null;
  }

  private content(line: Line): void {
    if (this.skipped > 0) return;
    if (this.inner !== null) this.inner.lines.push(line);
    else if (this.current !== null) this.current.lines.push(line);
    else if (this.elsewhere === null) this.header.push(line);
  }

  private finish(open: boolean): void {
    if (this.current === null) return;
    this.current.open = open;
    (this.current.name === 'VEVENT' ? this.events : this.zones).push(this.current);
    this.current = null;
    this.inner = null;
    this.skipped = 0;
  }

  end(): Blocks {
    const tail = this.current?.name === 'VEVENT' ? this.current : null;
    const { header, events, zones, calendar } = this;
    return { header, events, zones, calendar, endMissing: tail !== null || this.calendars > 0, tail };
  }
}
