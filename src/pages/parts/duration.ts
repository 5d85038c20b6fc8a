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
