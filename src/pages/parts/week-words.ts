import { WEEKDAYS, type Weekday, type WorkInterval, type WorkWeek } from '../../core/model';
import { formatTime } from '../../core/time';
import type { Translate } from '../../ui/contract';

/** A Monday in UTC: names of weekdays are taken from the week it begins. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export function weekdayName(lang: string, day: Weekday, width: 'long' | 'short'): string {
  const at = MONDAY + WEEKDAYS.indexOf(day) * DAY_MS;
  return new Intl.DateTimeFormat(lang, { weekday: width, timeZone: 'UTC' }).format(at);
}

/** `09:00–17:30` as the language writes times, its spaces unbreakable; an end past midnight is the next day's clock time. */
export function intervalWords(lang: string, { start, end }: WorkInterval): string {
  const at = (minutes: number): string => formatTime('UTC', MONDAY + minutes * 60_000, lang).replaceAll(' ', '\u{a0}');
  return `${at(start)}–${at(end)}`;
}

const sameDay = (a: readonly WorkInterval[], b: readonly WorkInterval[]): boolean =>
  a.length === b.length && a.every((one, i) => one.start === b[i]?.start && one.end === b[i]?.end);

/** A week as runs of neighbouring days with the same hours: `Mon–Thu 09:00–17:00, Fri 09:00–13:00`. */
export function weekWords(t: Translate, week: WorkWeek, width: 'long' | 'short' = 'short'): string {
  const runs: { first: Weekday; last: Weekday; hours: readonly WorkInterval[] }[] = [];
  for (const day of WEEKDAYS) {
    const run = runs.at(-1);
    if (run && sameDay(run.hours, week[day])) run.last = day;
    else runs.push({ first: day, last: day, hours: week[day] });
  }
  const worked = runs.filter((run) => run.hours.length > 0);
  if (worked.length === 0) return t('popup_hours_none');
  return worked.map((run) => runWords(t, run, width)).join('; ');
}

function runWords(
  t: Translate,
  run: { first: Weekday; last: Weekday; hours: readonly WorkInterval[] },
  width: 'long' | 'short',
): string {
  const first = weekdayName(t.lang, run.first, width);
  const days = run.first === run.last ? first : t('popup_days_to', { first, last: weekdayName(t.lang, run.last, width) });
  const hours = new Intl.ListFormat(t.lang, { type: 'unit' }).format(run.hours.map((one) => intervalWords(t.lang, one)));
  return t('popup_days_hours', { days, hours });
}
