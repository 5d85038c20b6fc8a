/** The first line a surface shows of a meeting, and the sentence behind it: facts only (guides: nudging, section 5). */
import type { Assessment, AttendeeHours, HoursClass, Meeting, Reason, Zone } from '../core/model';
import { formatTime, cityIn } from '../core/time';

/** Which sign the hours put on a badge. `edge` and `break` make none (guides: judging, section 9). */
export function hoursSign(assessment: Assessment): 'outside' | 'night' | null {
  const { severity } = assessment.hours;
  if (severity === 'night') return 'night';
  return severity === 'outside' || severity === 'partly' || severity === 'day_off' ? 'outside' : null;
}

const AFFECTED = new Set(['partly', 'outside', 'night', 'day_off']);

/** The attendees whose hours count: required and not declined. */
export function considered(meeting: Meeting, assessment: Assessment): AttendeeHours[] {
  const declined = new Set(meeting.attendees.filter(({ answer }) => answer === 'declined').map(({ email }) => email));
  return assessment.hours.attendees.filter((one) => one.required && !(one.email !== null && declined.has(one.email)));
}

export const isAffected = (one: AttendeeHours): boolean => AFFECTED.has(one.class);

const reason = (code: string, params: Reason['params'] = {}): Reason => ({ code, params });

/** What the hours say, as one line; null when they say nothing. */
export function hoursHeadline(meeting: Meeting, assessment: Assessment): Reason | null {
  const sign = hoursSign(assessment);
  if (sign === null) return null;
  const { affected, considered: of, onlySelf } = assessment.hours;
  if (onlySelf) return reason(sign === 'night' ? 'night_for_you' : 'outside_for_you');
  if (sign === 'outside') return reason('outside_for', { affected, considered: of });
  const night = considered(meeting, assessment).filter((one) => one.class === 'night').length;
  return reason('night_for', { affected: Math.max(1, night), considered: of });
}

/** The headline of a card or badge. A protected talk's line speaks of the hour or of nothing: its reason opens on request only. */
export function headlineOf(meeting: Meeting, assessment: Assessment, rest: { readonly kept: boolean }): Reason {
  if (rest.kept) return reason('kept_live');
  const hours = hoursHeadline(meeting, assessment);
  if (hours) return hours;
  if (assessment.flagged) return reason('could_be_async');
  const { unknown, considered: of } = assessment.hours;
  if (assessment.verdict !== 'not_a_meeting' && unknown > 0) return reason('hours_unknown_for', { unknown, considered: of });
  return reason('nothing_to_suggest');
}

/**
 * That the hour suits everybody, as one line; null when somebody's hours are not known or suit only half (edge, break), when not
 * everybody is listed, and for a meeting of one, where it says nothing.
 */
export function insideHeadline(meeting: Meeting, assessment: Assessment): Reason | null {
  const all = considered(meeting, assessment);
  if (all.length < 2 || (meeting.headcount ?? 0) > meeting.attendees.length) return null;
  return all.every((one) => one.class === 'inside') ? reason('inside_for', { inside: all.length, considered: all.length }) : null;
}

/** Worst first: the places behind "at night for 3" are those where it is night. */
const WORST_FIRST: readonly HoursClass[] = ['night', 'day_off', 'outside', 'partly'];

/**
 * Up to two zones of others that the hour is worst in; none when it is only the person's own.
 * @param classes which hours count: those that the words beside speak of
 */
export function worstPlaces(meeting: Meeting, assessment: Assessment, classes: readonly HoursClass[] = WORST_FIRST): Zone[] {
  const elsewhere = considered(meeting, assessment).filter(
    (one) => classes.includes(one.class) && !one.self && one.zone !== null,
  );
  const ranked = elsewhere.toSorted((a, b) => WORST_FIRST.indexOf(a.class) - WORST_FIRST.indexOf(b.class));
  return [...new Set(ranked.flatMap(({ zone }) => (zone === null ? [] : [zone])))].slice(0, 2);
}

/** "18:00 in Manila, 21:00 in Sydney": the local start in these places; null when there are none. */
export function localTimes(meeting: Meeting, assessment: Assessment, lang: string): Reason | null {
  const [first, second] = worstPlaces(meeting, assessment).map((zone) => ({
    time: formatTime(zone, meeting.start, lang),
    city: cityIn(zone, lang),
  }));
  if (!first) return null;
  if (!second) return reason('local_time', first);
  return reason('local_times', { time: first.time, city: first.city, time2: second.time, city2: second.city });
}

/** The sentence behind the headline: where it is late, else why it could be asynchronous. */
export function detailOf(
  meeting: Meeting,
  assessment: Assessment,
  signs: { hours: boolean; async: boolean },
  lang: string,
): Reason | null {
  const times = signs.hours ? localTimes(meeting, assessment, lang) : null;
  if (times) return times;
  return signs.async ? (assessment.reasons[0] ?? null) : null;
}
