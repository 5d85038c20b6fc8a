/** The ids and keys of Google Calendar's pages, written the way the real page writes them. */

/** `(year - 1970) << 9 | month << 5 | day`; months count from 1. @param date `YYYY-MM-DD` */
export function datekey(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

/** Lower-case base32hex without padding. */
function base32hex(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      text += ALPHABET[(value >>> (bits - 5)) & 31];
      bits -= 5;
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text;
}

/** Event id of a UID: Google's own lose their domain and any `_R…`, foreign ones become `_` and base32hex. */
export function eventIdOf(uid: string): string {
  const [, own] = uid.match(/^(.*)@google\.com$/) ?? [];
  return own === undefined ? `_${base32hex(new TextEncoder().encode(uid))}` : own.replace(/_R\d{8}(T\d{6}Z?)?$/, '');
}

/** Instance suffix of a recurring event: its original start in UTC, or its date. */
export function instanceSuffix(instance: number, date: string | null): string {
  if (date !== null) return `_${date.replaceAll('-', '')}`;
  return `_${new Date(instance)
    .toISOString()
    .replaceAll(/[-:]/g, '')
    .replace(/\.\d{3}/, '')}`;
}

/** `data-eventid`: base64 of "<event id> <calendar id>", the calendar's domain shortened. */
export function tokenOf(eventId: string, calendarId: string): string {
  const short = calendarId
    .replace(/@gmail\.com$/, '@m')
    .replace(/@group\.calendar\.google\.com$/, '@g')
    .replace(/@import\.calendar\.google\.com$/, '@i');
  return btoa(`${eventId} ${short}`).replaceAll('=', '');
}

/** `jslog` of a chip: the same ids in the clear. */
export const jslogOf = (eventId: string, calendarId: string): string =>
  `35463; 2:[${JSON.stringify(eventId)}${',null'.repeat(22)},6];1:[${JSON.stringify(calendarId)},1];track:impression,click,dblclick; mutable:true`;
