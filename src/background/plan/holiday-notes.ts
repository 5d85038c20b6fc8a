import { type Holiday, holidayReason, holidaysOf } from '../../core/time/holidays';
import { toLocal } from '../../core/time';
import { countryName } from './change-words';
import { joined, type Speech } from './speech';

/**
 * Public holidays of the meeting's date that make nobody's day off certain: those that only parts of a country have, or that the
 * moon may move. Told as what is known of the country, never as somebody being off.
 */
export function holidayNotes(speech: Speech): string[] {
  const { t, meeting } = speech;
  const seen = new Map<string, Holiday>();
  for (const { hours } of speech.members) {
    if (hours === null || hours.country === null) continue;
    const { date } = toLocal(hours.zone, meeting.start);
    const found = (holidaysOf(hours.country, null, Number(date.slice(0, 4))) ?? []).find((one) => one.date === date);
    if (found !== undefined && (found.where === 'parts' || found.moon)) seen.set(hours.country, found);
  }
  const words = [...seen].map(([country, holiday]) => {
    const { code } = holidayReason(holiday, country);
    return t(`reason_${code}`, { country: countryName(t.lang, country) });
  });
  return words.length === 0 ? [] : [t('plan_holiday_note', { what: joined(speech, words) })];
}
