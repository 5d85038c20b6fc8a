import type { Instant, PopupState, SiteId, Zone } from '../../core/model';
import { MINUTE } from '../../core/model';
import { formatTime } from '../../core/time';
import type { Translate } from '../../ui/contract';
import type { IconName } from '../../ui/icons';

export type Health = PopupState['health'][number];

/** Names of products: the same in every language. */
export const SITE_NAME: Readonly<Record<SiteId, string>> = { 'google-calendar': 'Google Calendar', gmail: 'Gmail', zoom: 'Zoom' };

export const HEALTH_ICON: Readonly<Record<Health['state'], IconName>> = {
  healthy: 'check',
  degraded: 'notice',
  asleep: 'snooze',
  'not-applicable': 'unknown',
};

/** How a site is read, in words. */
export function healthWords(t: Translate, health: Health, zone: Zone): string {
  if (health.state === 'healthy') return t('popup_site_read');
  if (health.state === 'degraded') return t('popup_site_degraded', { count: health.unreadable });
  if (health.state === 'asleep') return t('popup_site_asleep', { time: formatTime(zone, health.seen, t.lang) });
  return t('popup_site_other_page');
}

/** "6 minutes ago", in the largest unit that fits. */
export function ago(lang: string, at: Instant, now: Instant): string {
  const minutes = Math.max(0, Math.floor((now - at) / MINUTE));
  const words = new Intl.RelativeTimeFormat(lang, { numeric: 'auto', style: 'short' });
  if (minutes < 60) return words.format(-minutes, 'minute');
  return minutes < 48 * 60 ? words.format(-Math.floor(minutes / 60), 'hour') : words.format(-Math.floor(minutes / 1440), 'day');
}

/** What was looked for and found: counts only, fit to be sent to somebody. */
export function diagnostics(health: Health): string {
  const checks = health.checks.map(({ id, found, expected }) => `${id}: ${found}${expected === null ? '' : ` of ${expected}`}`);
  return [`site: ${health.site}`, `state: ${health.state}`, `unreadable: ${health.unreadable}`, ...checks].join('\n');
}
