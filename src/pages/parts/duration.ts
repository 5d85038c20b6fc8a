import type { Minutes } from '../../core/model';
import type { Translate } from '../../ui/contract';

/** A length of time in words: `45 min`, `2 h`, `2 h 45 min`. Rounded to whole minutes, never below zero. */
export function speakMinutes(t: Translate, minutes: Minutes): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t('popup_length_minutes', { minutes: rest });
  if (rest === 0) return t('popup_length_hours', { hours });
  return t('popup_length_hours_minutes', { hours, minutes: rest });
}

const DAY_MINUTES = 1_440;

/** Time left, as people count it: from two days on in whole days, rounded down; else as {@link speakMinutes}. */
export function speakLeft(t: Translate, minutes: Minutes): string {
  if (minutes < 2 * DAY_MINUTES) return speakMinutes(t, minutes);
  const days = new Intl.NumberFormat(t.lang, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return days.format(Math.floor(minutes / DAY_MINUTES));
}
