import * as v from 'valibot';
import { shortId } from '../fields';

/** An id of ours, or the id of a calendar in an export: the feed's with the file's name. */
const calendarId = v.pipe(v.string(), v.regex(/^[\w@.:-]{1,250}$/u));
const feed = { feedId: shortId };

export const feedSchemas = {
  'feeds/state': {},
  'feeds/connect': { address: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)) },
  'feeds/google': {},
  'feeds/read': feed,
  'feeds/stop': feed,
  'feeds/keep': { ...feed, mine: v.pipe(v.array(calendarId), v.maxLength(200)) },
  'feeds/remove': feed,
  'feeds/restore': feed,
  'calendar/mine': { calendarId, mine: v.boolean() },
  'calendar/restore': { calendarId },
};
