import type { MeetingSnapshot } from '../../core/model';
import { READING } from './selectors';

/** An invitation in an opened message. */
export interface Invitation {
  readonly snapshot: MeetingSnapshot;
  /** The message's body: measured, never changed. Links in it are read and never followed: opening one answers the invitation. */
  readonly element: HTMLElement;
  /** The signs it was known by. */
  readonly signs: readonly ('answer-link' | 'file' | 'join-link')[];
}

const MOST_LINKS = 400;
const ANSWER = /^https:\/\/(?:calendar|www)\.google\.com\/calendar\/(?:u\/\d{1,2}\/)?event\?/u;
const JOIN =
  /^https:\/\/(?:meet\.google\.com\/|(?:[\w-]{1,40}\.)?zoom\.us\/j\/|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)|(?:[\w-]{1,40}\.)?webex\.com\/)/u;
const INSTANCE = /^(.+)_(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})Z)?$/u;

/**
 * What an `eid` holds: base64url of "<event id> <calendar address>". An instance carries its start in the id.
 * @returns null for anything else
 */
export function eidOf(eid: string): Pick<MeetingSnapshot, 'baseId' | 'instance' | 'calendarId' | 'key' | 'allDay'> | null {
  if (eid.length > 1_000 || !/^[\w+/=-]+$/u.test(eid)) return null;
  let text: string;
  try {
    text = atob(eid.replaceAll('-', '+').replaceAll('_', '/').replaceAll(/=+$/gu, ''));
  } catch {
    return null;
  }
  const [id, calendar] = text.split(' ');
  if (id === undefined || !/^[\w-]{5,300}$/u.test(id)) return null;
  const [, base, year, month, day, hour, minute, second] = INSTANCE.exec(id) ?? [];
  const calendarId = calendar === undefined || calendar === '' ? null : calendar.slice(0, 254);
  if (base === undefined) return { baseId: id, instance: null, calendarId, key: id, allDay: false };
  if (hour === undefined) return { baseId: base, instance: { on: `${year}-${month}-${day}` }, calendarId, key: id, allDay: true };
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return Number.isNaN(at) ? null : { baseId: base, instance: { at }, calendarId, key: id, allDay: false };
}

const isFile = (message: Element): boolean =>
  [...message.querySelectorAll(READING.card)].some((card) => {
    const name = card.querySelector(READING.cardName)?.textContent ?? '';
    const mime = card.getAttribute('download_url') ?? '';
    return /\.ics\s*$/iu.test(name) || /^(?:text\/calendar|application\/ics)[:;]/iu.test(mime);
  });

/** The first invitation among the opened messages that are on the screen; null when there is none. */
export function readInvitation(doc: Document): Invitation | null {
  for (const body of doc.querySelectorAll<HTMLElement>(READING.body)) {
    const message = body.closest(READING.message) ?? body;
    const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .slice(0, MOST_LINKS)
      .map((one) => one.getAttribute('href') ?? '');
    const answer = links.find((href) => ANSWER.test(href) && /[?&]eid=/u.test(href));
    const file = isFile(message);
    const join = links.some((href) => JOIN.test(href));
    if (answer === undefined && !file) continue;
    if (body.getClientRects().length === 0) continue;
    const eid = answer === undefined ? null : eidOf(new URL(answer).searchParams.get('eid') ?? '');
    // Without an id nothing joins it to a calendar, and times are never taken from the text of a mail.
    if (eid === null) continue;
    return {
      element: body,
      signs: ['answer-link', ...(file ? (['file'] as const) : []), ...(join ? (['join-link'] as const) : [])],
      snapshot: {
        site: 'gmail',
        uid: null,
        ...eid,
        title: '',
        start: null,
        end: null,
        ownAnswer: 'unknown',
        guests: null,
        description: null,
        location: null,
        hasCall: join,
      },
    };
  }
  return null;
}
