import { DAY } from '../../core/model';
import { dayOf, timeOf } from './civil';
import type { ProblemLog } from './problems';
import { instantOf, type Stamp } from './stamp';

/** How long an event is: whole days of the calendar, then exact time. A day of a clock change is still one day. */
export interface Length {
  readonly days: number;
  readonly ms: number;
}

const WEEK_SECONDS = 604_800;

/** Reads `P1DT2H30M`, `P2W`, `PT0S`; null for anything else and for negative spans. */
export function durationOf(text: string): Length | null {
  const match = /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i.exec(text.trim());
  if (match === null || /^\+?PT?$/i.test(text.trim())) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1, 6).map((part) => Number(part ?? 0));
  return { days: weeks * (WEEK_SECONDS / 86_400) + days, ms: (hours * 3_600 + minutes * 60 + seconds) * 1_000 };
}

/**
 * Length of an event by DTEND, else DURATION, else the default of RFC 5545, 3.6.1: one day for a date, nothing for a time.
 * An end before the start is reported, and the default is taken.
 */
export function lengthOf(start: Stamp, end: Stamp | null, duration: string, where: string, log: ProblemLog): Length {
  const otherwise: Length = start.allDay ? { days: 1, ms: 0 } : { days: 0, ms: 0 };
  if (end === null) {
    const span = duration === '' ? null : durationOf(duration);
    if (duration !== '' && span === null) log.add('end-before-start', `${where}: DURATION ${duration.slice(0, 40)}`);
    if (span === null) return otherwise;
    return start.allDay ? { days: Math.max(1, span.days + Math.ceil(span.ms / DAY)), ms: 0 } : span;
  }
  if (start.allDay) {
    const last = dayOf(end.wall) + (timeOf(end.wall) > 0 ? 1 : 0);
    const days = last - dayOf(start.wall);
    if (days < 0) log.add('end-before-start', where);
    // Some programs write the same date twice and mean that day.
    return days <= 0 ? otherwise : { days, ms: 0 };
  }
  const finish = end.allDay ? start.zone.toInstant(end.wall) : instantOf(end);
  const ms = finish - instantOf(start);
  if (ms < 0) log.add('end-before-start', where);
  return ms < 0 ? otherwise : { days: 0, ms };
}
