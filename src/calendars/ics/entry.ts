import type { EntryType, Meeting } from '../../core/model';
import type { Property } from './grammar';

/** Hosts of rooms to talk in. A path or a number in the text is not needed: the host says enough. */
const CALL_HOSTS = [
  'meet.google.com',
  'hangouts.google.com',
  'zoom.us/',
  'zoomgov.com/',
  'teams.microsoft.com/',
  'teams.live.com/',
  'webex.com/',
  'whereby.com/',
  'meet.jit.si/',
  'bluejeans.com/',
  'gotomeeting.com/',
  'gotomeet.me/',
  'chime.aws/',
  'meet.goto.com/',
  'dialpad.com/',
] as const; // prettier-ignore
const CALL_PROPERTIES: readonly string[] = ['x-google-conference', 'conference', 'x-microsoft-skypeteamsmeetingurl'];

/** True when a link to join by was seen, in a property of its own or in the text. */
export function hasCall(properties: readonly Property[], texts: readonly string[]): boolean {
  if (properties.some((property) => CALL_PROPERTIES.includes(property.name))) return true;
  return texts.some((text) => {
    const lower = text.toLowerCase();
    return CALL_HOSTS.some((host) => lower.includes(host));
  });
}

/** Titles that Google Calendar itself gives to entries of these types; a file carries nothing else to know them by. */
const DEFAULT_TITLES: Readonly<Record<string, EntryType>> = {
  'out of office': 'out-of-office',
  'focus time': 'focus',
  abwesend: 'out-of-office',
  abwesenheit: 'out-of-office',
  fokuszeit: 'focus',
};

/**
 * What kind of entry it is, by what the file says of it; `event` when it says nothing. That somebody is out of office while it lasts
 * makes no absence of what several people are invited to.
 */
export function entryTypeOf(uid: string, title: string, properties: readonly Property[], people: number): EntryType {
  const value = (name: string): string =>
    properties
      .find((property) => property.name === name)
      ?.values.join(',')
      .toLowerCase() ?? '';
  if (/^(?:\d{4}_)?birthday_/i.test(uid) || /(?:^|,)birthdays?(?:,|$)/.test(value('categories'))) return 'birthday';
  const busy = value('x-microsoft-cdo-busystatus');
  if (people > 1) return DEFAULT_TITLES[title.trim().toLowerCase()] ?? 'event';
  if (busy === 'oof') return 'out-of-office';
  if (busy === 'workingelsewhere') return 'working-location';
  return DEFAULT_TITLES[title.trim().toLowerCase()] ?? 'event';
}

export function visibilityOf(value: string): Meeting['visibility'] {
  const lower = value.toLowerCase();
  return lower === 'public' || lower === 'private' || lower === 'confidential' ? lower : 'default';
}

export function statusOf(value: string): Meeting['status'] {
  const lower = value.toLowerCase();
  return lower === 'cancelled' || lower === 'canceled' ? 'cancelled' : lower === 'tentative' ? 'tentative' : 'confirmed';
}
