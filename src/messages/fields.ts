/** The fields that messages are made of. Texts that strangers write are cut to size; everything else that does not fit is refused. */
import * as v from 'valibot';
import { isDate, type WEEKDAYS, type WorkWeek } from '../core/model';
import { canonicalZone } from '../core/time';

/** Cuts after `max` UTF-16 units, not through the middle of a character. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd8_00 && last <= 0xdb_ff ? max - 1 : max);
}

/** Text that may be of any length in the world and is only ever read: the rest is left off. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => cutText(value, max)),
  );
export const title = text(300);
export const description = text(4000);
export const place = text(500);
export const name = text(200);

/** An identifier: refused when longer, since half of one names something else. */
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
export const shortId = v.pipe(v.string(), v.regex(/^[\w@.:-]{1,200}$/u));
export const reasonCode = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_-]{0,80}$/u));

/** 8.64e15 ms is the end of what a Date can hold. */
const LAST = 8.64e15;
export const instant = v.pipe(v.number(), v.integer(), v.minValue(-LAST), v.maxValue(LAST));
export const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
export const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A date that exists: `2026-02-31` is refused. */
export const localDate = v.pipe(v.string(), v.maxLength(10), v.check(isDate));

/** RFC 5321 allows 254 characters. Not a grammar: enough to tell an address from a name, in lower case. */
export const email = v.pipe(
  v.string(),
  v.maxLength(254),
  v.transform((value) => value.trim().toLowerCase()),
  v.regex(/^[^\s@<>"]+@[^\s@<>"]+$/u),
);

/** An IANA name: offsets such as `+01:00`, which some platforms take too, say nothing of summer time. */
export const zone = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][\w+/-]{0,60}$/u),
  v.check((value) => canonicalZone(value) !== null),
);

const interval = v.pipe(
  v.strictObject({
    start: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1439)),
    end: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2880)),
  }),
  v.check(({ start, end }) => end > start && end - start <= 1440),
);
const day = v.pipe(v.array(interval), v.maxLength(8));
export const workWeek: v.GenericSchema<unknown, WorkWeek> = v.strictObject({
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: day,
  sat: day,
  sun: day,
} satisfies Record<(typeof WEEKDAYS)[number], typeof day>);

export const answer = v.picklist(['accepted', 'declined', 'tentative', 'needs-action', 'unknown']);
export const site = v.picklist(['google-calendar', 'gmail', 'zoom']);
