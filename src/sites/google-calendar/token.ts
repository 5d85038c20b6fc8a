/** `data-eventid`: which event, which occurrence, on which calendar. Proved on every file of the samples. */
import type { MeetingSnapshot } from '../../core/model';
import { dateOfDigits } from './datekey';
import { foreignUid } from './foreign-uid';

/** An event of a calendar, as its token names it. */
export interface EventToken {
  readonly kind: 'event';
  /** Id with its instance suffix: the same on every calendar that shows the event. */
  readonly key: string;
  readonly baseId: string;
  readonly uid: string | null;
  readonly instance: MeetingSnapshot['instance'];
  /** Full address of the calendar. */
  readonly calendarId: string;
}

/** `entry`: a task or working location, which is no meeting. `unreadable`: there is something here, but no id in it. */
export type Token = EventToken | { readonly kind: 'entry' } | { readonly kind: 'unreadable' };

const ENTRY: Token = { kind: 'entry' };
const UNREADABLE: Token = { kind: 'unreadable' };

/** Calendar writes the ends of its own addresses short. */
const ENDS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  v: 'group.v.calendar.google.com',
  i: 'import.calendar.google.com',
};

/** Working locations, tasks (two spellings) and the tasks' newer tokens are not base64, though a lax decoder would take them. */
const NOT_AN_EVENT = /^(?:_WL_|ttb_|tasks[_.])/;

/** A decoded token: only this is believed, since base64 turns any text into bytes. */
const DECODED = /^[!-~]+ [!-~]+@[!-~]+$/;

/** Reads a token; where it does not decode, the raw ids that the chip's `jslog` repeats. */
export function readToken(token: string | null, jslog: string | null): Token {
  const logged = idsOfLog(jslog);
  if (NOT_AN_EVENT.test(token ?? '') || NOT_AN_EVENT.test(logged?.eventId ?? '')) return ENTRY;
  const text = token === null ? null : decode(token);
  if (text !== null) {
    const [eventId = '', calendar = ''] = text.split(' ');
    return eventOf(eventId, fullAddress(calendar));
  }
  return logged === null ? UNREADABLE : eventOf(logged.eventId, logged.calendarId);
}

function decode(token: string): string | null {
  if (!/^[\w+/-]+={0,2}$/.test(token)) return null;
  try {
    const text = atob(token.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return DECODED.test(text) ? text : null;
  } catch {
    return null;
  }
}

function fullAddress(calendar: string): string {
  const at = calendar.lastIndexOf('@');
  const end = ENDS[calendar.slice(at + 1)];
  return end === undefined ? calendar : `${calendar.slice(0, at + 1)}${end}`;
}

/** `35463; 2:["<event id>",…];1:["<calendar id>",1]` */
function idsOfLog(jslog: string | null): { eventId: string; calendarId: string } | null {
  const eventId = /2:\["([!-~]+?)"/.exec(jslog ?? '')?.[1];
  const calendarId = /\b1:\["([!-~]+?@[!-~]+?)"/.exec(jslog ?? '')?.[1];
  return eventId === undefined || calendarId === undefined ? null : { eventId, calendarId };
}

const INSTANCE = /_(\d{8})(?:T(\d{2})(\d{2})(\d{2})Z)?$/;
/** "This and following" splits a series; its occurrences' ids mostly leave this out, exports do not. */
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?$/;

function eventOf(eventId: string, calendarId: string): Token {
  if (NOT_AN_EVENT.test(eventId)) return ENTRY;
  const found = INSTANCE.exec(eventId);
  const instance = found === null ? null : instanceOf(found);
  const baseId = (instance === null ? eventId : eventId.slice(0, found?.index)).replace(SPLIT, '');
  if (baseId === '') return UNREADABLE;
  return { kind: 'event', key: eventId, baseId, uid: foreignUid(baseId), instance, calendarId };
}

function instanceOf([, digits, hour, minute, second]: RegExpExecArray): MeetingSnapshot['instance'] {
  const on = dateOfDigits(digits);
  if (on === null) return null;
  if (hour === undefined) return { on };
  const at = Date.parse(`${on}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? null : { at };
}
