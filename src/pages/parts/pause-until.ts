import { DAY, HOUR, type Instant, type Zone } from '../../core/model';
import { dayOf, formatDay, formatTime, toLocal } from '../../core/time';
import type { Translate } from '../../ui/contract';

/** How long to be quiet; `always` until it is turned on again. */
export const PAUSES = ['hour', 'today', 'weeks', 'always'] as const;
export type Pause = (typeof PAUSES)[number];

/** `Infinity` does not cross every browser's door: this number stands for it. */
export const UNTIL_TURNED_ON: Instant = Number.MAX_SAFE_INTEGER;

/** The instant until which nothing is drawn: `today` ends at the person's own midnight. */
export function pauseUntil(pause: Pause, zone: Zone, now: Instant): Instant {
  if (pause === 'hour') return now + HOUR;
  if (pause === 'today') return dayOf(zone, now).to;
  return pause === 'weeks' ? now + 14 * DAY : UNTIL_TURNED_ON;
}

/** Whether a pause still holds. */
export const isPaused = (until: Instant | null, now: Instant): boolean => until !== null && until > now;

/** "Paused until 14:05", with the day when it is not today's. */
export function pausedWords(t: Translate, until: Instant, zone: Zone, now: Instant): string {
  if (until === UNTIL_TURNED_ON) return t('popup_paused_always');
  const time = formatTime(zone, until, t.lang);
  // A pause until midnight ends with today, though its instant is tomorrow's first.
  if (until === dayOf(zone, now).to) return t('popup_paused_today');
  const sameDay = toLocal(zone, until).date === toLocal(zone, now).date;
  return t('popup_paused_until', { when: sameDay ? time : `${formatDay(zone, until, t.lang)}, ${time}` });
}

/** What a length of pause is called. */
export function pauseWord(t: Translate, pause: Pause): string {
  if (pause === 'hour') return t('popup_pause_hour');
  if (pause === 'today') return t('popup_pause_today');
  return pause === 'weeks' ? t('popup_pause_weeks') : t('popup_pause_always');
}
