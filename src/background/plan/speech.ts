/** How times, lengths and places are put into words: shared by all lines of a plan. */
import { type Instant, type Meeting, type Minutes, type Zone } from '../../core/model';
import type { PlanMember } from '../../core/planning';
import { formatDay, formatTime, isOtherDate, cityIn } from '../../core/time';
import type { Translate } from '../context';

export interface Speech {
  readonly t: Translate;
  readonly viewerZone: Zone;
  readonly meeting: Pick<Meeting, 'title' | 'start' | 'end'>;
  readonly members: readonly PlanMember[];
  readonly hideTitles: boolean;
  readonly now: Instant;
}

/** "Wed, 2 Dec, 09:00" on the reader's clock. */
export const whenWords = ({ t, viewerZone }: Speech, at: Instant): string => whenIn(t, viewerZone, at);

export const whenIn = (t: Translate, zone: Zone, at: Instant): string =>
  t('plan_when', { day: formatDay(zone, at, t.lang), time: formatTime(zone, at, t.lang) });

/** Whose clock some of them are told the time on: the reader's where the reader's place is among them, else the first of theirs. */
export function zoneFor(speech: Speech, ids: readonly string[]): Zone {
  const zones = zonesOf(speech, ids);
  return zones.includes(speech.viewerZone) ? speech.viewerZone : (zones[0] ?? speech.viewerZone);
}

/** When some of them meet, on that clock; its place is named where it is not the reader's. */
export function whenFor(speech: Speech, ids: readonly string[], at: Instant): string {
  const { t, viewerZone } = speech;
  const zone = zoneFor(speech, ids);
  if (zone === viewerZone) return whenWords(speech, at);
  const time = t('reason_local_time', { time: formatTime(zone, at, t.lang), city: cityIn(zone, t.lang) });
  return t('plan_when', { day: formatDay(zone, at, t.lang), time });
}

const weekday = (t: Translate, zone: Zone, at: Instant): string =>
  new Intl.DateTimeFormat(t.lang, { weekday: 'short', timeZone: zone }).format(at);

/** "18:00 in Manila", with the weekday where it is another date there than with the reader. */
export function timeThere({ t, viewerZone }: Speech, zone: Zone, at: Instant): string {
  const time = formatTime(zone, at, t.lang);
  const there = isOtherDate(zone, at, viewerZone) ? `${weekday(t, zone, at)} ${time}` : time;
  return t('reason_local_time', { time: there, city: cityIn(zone, t.lang) });
}

/** Zones of those whose hours are known, each once, the reader's own first and then westward to east. */
export function zonesOf(speech: Speech, ids: readonly string[] | null = null): Zone[] {
  const members = speech.members.filter((one) => one.hours !== null && (ids === null || ids.includes(one.id)));
  const zones = [...new Set(members.map((one) => one.hours?.zone ?? ''))];
  return zones.toSorted((a, b) => Number(b === speech.viewerZone) - Number(a === speech.viewerZone));
}

/** "10:00 in Lisbon, 18:00 in Manila": one time a place. */
export const timesEverywhere = (speech: Speech, at: Instant): string =>
  joined(
    speech,
    zonesOf(speech).map((zone) => timeThere(speech, zone, at)),
  );

/** The places of these people, each once. */
export const placesOf = (speech: Speech, ids: readonly string[]): string =>
  joined(
    speech,
    zonesOf(speech, ids).map((zone) => cityIn(zone, speech.t.lang)),
  );

/** Parts of one line, as the language sets them apart. */
export const joined = ({ t }: Speech, parts: readonly string[]): string => parts.join(t.lang.startsWith('ja') ? '、' : ', ');

/** A length: "45 min", "2 h", "2 h 45 min". */
export function lengthWords(t: Translate, minutes: Minutes): string {
  const whole = Math.abs(Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t('popup_length_minutes', { minutes: rest });
  if (rest === 0) return t('popup_length_hours', { hours });
  return t('popup_length_hours_minutes', { hours, minutes: rest });
}

export const zoneById = ({ members, viewerZone }: Speech, id: string): Zone =>
  members.find((one) => one.id === id)?.hours?.zone ?? viewerZone;

/** Who somebody is, for a plan that names people: their place where names are not to be shown, or are not known. */
export function nameOf(speech: Speech, id: string): string {
  const member = speech.members.find((one) => one.id === id);
  const place = cityIn(zoneById(speech, id), speech.t.lang);
  if (speech.hideTitles || member === undefined) return place;
  return member.name ?? (member.self ? speech.t('card_you') : place);
}
