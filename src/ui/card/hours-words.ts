import type { AttendeeHours, CardFacts, Minutes, Weekday, WorkWeek } from '../../core/model';
import type { Translate } from '../contract';
import type { Wall } from '../when';

/** The message that names somebody's hours class. "Before" and "after" say more than "outside" where there is one stretch of work. */
export function stateKey(one: Pick<AttendeeHours, 'class' | 'hours'>, wall: Wall | null): string {
  const spans = wall === null ? [] : (one.hours?.[wall.weekday] ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  if (one.class !== 'outside' || wall === null || !first || !last) return `hours_${one.class}`;
  if (wall.minutes < first.start) return 'hours_before';
  return wall.minutes >= last.end ? 'hours_after' : 'hours_outside';
}

/** Usual hours of a weekday in the reader's clock ("09:00 to 17:00" as a range); null when it is not worked. */
export function usualHours(lang: string, hours: WorkWeek, weekday: Weekday): string | null {
  const spans = hours[weekday];
  if (spans.length === 0) return null;
  const clock = new Intl.DateTimeFormat(lang, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });
  const at = (minutes: Minutes): Date => new Date((minutes % 1440) * 60_000);
  return spans.map(({ start, end }) => `${clock.format(at(start))} – ${clock.format(at(end))}`).join(', ');
}

/** For how many the hour is right or wrong, and for how many that is not known. */
export function countsLine(
  t: Translate,
  { affected, considered, unknown }: Pick<CardFacts, 'affected' | 'considered' | 'unknown'>,
): string {
  const known =
    affected > 0
      ? t('card_counts', { affected, considered })
      : t('card_counts_inside', { inside: considered - unknown, considered });
  const line = affected === 0 && unknown === considered ? [] : [known];
  return [...line, ...(unknown > 0 ? [t('card_counts_unknown', { count: unknown })] : [])].join(' ');
}
