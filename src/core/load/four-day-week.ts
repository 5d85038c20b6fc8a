import { DAY, MINUTE, type Minutes, type Zone } from '../model/scalars';
import { addDays, type Span, toLocal } from '../time';

export interface FourDayWeek {
  /** Working days of this week, and their minutes. */
  readonly days: number;
  readonly workMinutes: Minutes;
  /** Minutes of a mean working day: what a free day needs. */
  readonly dayMinutes: Minutes;
  readonly insideMinutes: Minutes;
  /** Share of the working time that meetings take now, and that the same ones would take in a week of a day less. */
  readonly shareNow: number;
  readonly shareThen: number;
  /** How many meeting minutes less keep today's share in the shorter week. */
  readonly lessMinutes: Minutes;
  /** What the candidates would return, and how far that goes towards {@link lessMinutes}: 1 is all the way. */
  readonly offerMinutes: Minutes;
  readonly covered: number;
}

/**
 * What a week of a day less would need. It takes one mean working day from the hours and asks how many meeting minutes must go so that
 * meetings take no larger share than now. Null in a week of fewer than two working days, or without meetings in them.
 * @param work working time, cut to the week
 */
export function fourDayWeek(
  work: readonly Span[],
  zone: Zone,
  figures: { readonly insideMinutes: Minutes; readonly offerMinutes: Minutes },
): FourDayWeek | null {
  const days = new Set(work.flatMap((span) => datesOf(span, zone))).size;
  const workMinutes = Math.round(work.reduce((all, { start, end }) => all + end - start, 0) / MINUTE);
  const { insideMinutes, offerMinutes } = figures;
  if (days < 2 || insideMinutes === 0) return null;
  const dayMinutes = workMinutes / days;
  const shareNow = insideMinutes / workMinutes;
  const less = insideMinutes - shareNow * (workMinutes - dayMinutes);
  return {
    days,
    workMinutes,
    dayMinutes: Math.round(dayMinutes),
    insideMinutes,
    shareNow,
    shareThen: Math.min(1, insideMinutes / (workMinutes - dayMinutes)),
    lessMinutes: Math.round(less),
    offerMinutes,
    covered: Math.min(1, offerMinutes / less),
  };
}

/** A shift belongs to the date it starts on; only unbroken work of more than a day is more than one. */
function datesOf({ start, end }: Span, zone: Zone): string[] {
  const { date } = toLocal(zone, start);
  return Array.from({ length: Math.max(1, Math.ceil((end - start) / DAY)) }, (_, i) => addDays(date, i));
}
