import type { Cadence } from '../../core/model';
import type { Rule } from './rule';

/** A rule in the judge's words. Two meetings a week and "every three weeks" are `other`: no word says them. */
export function cadenceOf(rule: Rule | null): Cadence {
  if (rule === null || rule.count === 1) return 'none';
  const days = new Set(rule.byDay.map((day) => day.weekday));
  switch (rule.freq) {
    case 'DAILY':
      if (rule.interval === 7) return 'weekly';
      return rule.interval > 1 ? 'other' : isWorkWeek(days) ? 'weekdays' : days.size === 0 || days.size === 7 ? 'daily' : 'other';
    case 'WEEKLY':
      if (days.size > 1) return rule.interval === 1 ? severalDays(days) : 'other';
      return rule.interval === 1 ? 'weekly' : rule.interval === 2 ? 'biweekly' : rule.interval === 4 ? 'monthly' : 'other';
    case 'MONTHLY':
      return rule.byDay.length > 1 && rule.bySetPos.length === 0 ? 'other' : months(rule.interval);
    case 'YEARLY':
      if (rule.byMonth.length === 12) return 'monthly';
      if (rule.byMonth.length === 4) return 'quarterly';
      return rule.interval === 1 && rule.byMonth.length <= 1 ? 'yearly' : 'other';
    default:
      return 'other';
  }
}

const isWorkWeek = (days: ReadonlySet<number>): boolean => days.size === 5 && [0, 1, 2, 3, 4].every((day) => days.has(day));

const severalDays = (days: ReadonlySet<number>): Cadence => (isWorkWeek(days) ? 'weekdays' : days.size === 7 ? 'daily' : 'other');

function months(interval: number): Cadence {
  if (interval === 1) return 'monthly';
  if (interval === 3) return 'quarterly';
  return interval === 12 ? 'yearly' : 'other';
}
