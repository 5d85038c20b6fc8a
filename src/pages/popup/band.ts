import type { DayMeeting, Instant, Settings } from '../../core/model';
import { HOUR } from '../../core/model';
import { dayOf, type Span, startOfDate, toInstant, toLocal, workSpans } from '../../core/time';

/** A stretch of the band, in per cent of its width. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

export interface Band {
  readonly from: Instant;
  readonly to: Instant;
  readonly work: readonly Stretch[];
  readonly meetings: readonly (Stretch & { readonly key: string; readonly sign: DayMeeting['sign'] })[];
  /** Null outside the band. */
  readonly now: number | null;
  /** Hours written below, local. */
  readonly ticks: readonly { readonly x: number; readonly at: Instant }[];
}

/** Hours that the band always shows, and how far it may open for what lies beyond. */
const FIRST_HOUR = 7;
const LAST_HOUR = 22;

/** Where the band begins and ends: 07 to 22, opened to whole hours for work or meetings beyond, within the day. */
function bounds(day: { from: Instant; to: Instant }, usual: Span, spans: readonly Span[]): { from: Instant; to: Instant } {
  let { start: from, end: to } = usual;
  for (const span of spans) {
    const start = Math.max(span.start, day.from);
    const end = Math.min(span.end, day.to);
    if (end <= start) continue;
    from = Math.min(from, usual.start - Math.ceil((usual.start - start) / HOUR) * HOUR);
    to = Math.max(to, usual.end + Math.ceil((end - usual.end) / HOUR) * HOUR);
  }
  return { from: Math.max(from, day.from), to: Math.min(to, day.to) };
}

/** The day that holds `now`, on the person's own clock. Real time throughout: an hour that the clock skips takes no room. */
export function bandOf(settings: Pick<Settings, 'zone' | 'hours'>, meetings: readonly DayMeeting[], now: Instant): Band {
  const { zone, hours } = settings;
  const day = dayOf(zone, now);
  const { date } = toLocal(zone, now);
  const usual = { start: toInstant(zone, date, FIRST_HOUR * 60), end: toInstant(zone, date, LAST_HOUR * 60) };
  const work = workSpans({ zone, hours, off: [] }, day.from, day.to - 1).filter(
    (span) => span.end > day.from && span.start < day.to,
  );
  const { from, to } = bounds(day, usual, [...work, ...meetings]);
  const place = (at: Instant): number => ((Math.min(Math.max(at, from), to) - from) / (to - from)) * 100;
  const stretch = (span: Span): Stretch => ({ x: place(span.start), width: place(span.end) - place(span.start) });
  const ticks: { x: number; at: Instant }[] = [];
  for (let hour = 0; hour <= 24; hour += to - from > 16 * HOUR ? 6 : 3) {
    const at = hour === 0 ? startOfDate(zone, date) : toInstant(zone, date, hour * 60);
    if (at > from && at < to) ticks.push({ x: place(at), at });
  }
  return {
    from,
    to,
    work: work.map(stretch),
    meetings: meetings
      .filter((one) => one.end > from && one.start < to)
      .map((one) => ({ ...stretch(one), key: one.key, sign: one.sign })),
    now: now >= from && now <= to ? place(now) : null,
    ticks,
  };
}
