/** What a guest can do about an invitation, in words: ask for the notes, propose a time. Never a word against the meeting (guides: nudging, section 4). */
import type { GuestOffer, Reason, Zone } from '../../core/model';
import { formatTime, toLocal, weekdayOf } from '../../core/time';
import type { Translate } from '../context';
import { hoursSign, isAffected, localTimes } from '../headline';
import type { Judged } from '../judged';
import { planCardOf, speechOf } from '../plan/card-of';
import { planOf } from '../plan/plan-of';
import { whenWords } from '../plan/speech';
import type { World } from '../world';

/** Of two people nobody takes notes for the other. */
const NOTED = 3;

/** The person's own hour beside their usual ones; null on a day without work. */
function ownHour(judged: Judged, { settings }: World, lang: string): Reason | null {
  const { zone, hours } = settings;
  const { start } = judged.meeting;
  const day = hours[weekdayOf(toLocal(zone, start).date)];
  const [first] = day;
  const last = day.at(-1);
  if (first === undefined || last === undefined) return null;
  const at = (minutes: number): string => clockOf(zone, start, minutes, lang);
  return { code: 'own_hour', params: { time: formatTime(zone, start, lang), from: at(first.start), to: at(last.end) } };
}

/** A time of day as it is written on the day of the meeting. */
const clockOf = (zone: Zone, near: number, minutes: number, lang: string): string =>
  formatTime(zone, near + (minutes - toLocal(zone, near).minutes) * 60_000, lang);

/** The fact behind the headline: the hour of the person, or of the places it is worst in. */
export const invitationDetail = (judged: Judged, world: World, lang: string): Reason | null => {
  if (hoursSign(judged.assessment) === null) return judged.assessment.flagged ? (judged.assessment.reasons[0] ?? null) : null;
  return judged.assessment.hours.onlySelf ? ownHour(judged, world, lang) : localTimes(judged.meeting, judged.assessment, lang);
};

/**
 * The texts to send to whoever called the meeting; null where there is nothing for a guest to ask: the person called it, it is over, called off or kept as
 * it is, or neither hour nor form speaks against coming. A protected talk is never asked to be read instead of held.
 */
export function guestOffer(judged: Judged, world: World, t: Translate): GuestOffer | null {
  const { meeting, assessment, rest } = judged;
  const caller = meeting.attendees.find(({ organizer }) => organizer) ?? null;
  const over = meeting.end <= world.now || meeting.status === 'cancelled' || meeting.ownAnswer === 'declined';
  if (over || caller?.self === true || rest.kept || rest.sensitive) return null;
  const hours = hoursSign(assessment);
  if (hours === null && !assessment.flagged) return null;
  const planned = planOf(judged, world);
  const speech = speechOf(planned, world, t);
  const { title } = meeting;
  const when = whenWords(speech, meeting.start);
  const people = meeting.headcount ?? meeting.attendees.length;
  // Whoever is at work then has no reason to stay away, unless the form is what speaks against it.
  const mine = hours === null || assessment.hours.attendees.some((one) => one.self && isAffected(one));
  const notes = assessment.verdict === 'protected' || people < NOTED || !mine ? null : t('mail_guest_notes', { title, when });
  const time = hours === null ? null : (planCardOf(planned, speech).slots[0]?.text ?? null);
  if (notes === null && time === null) return null;
  const as = meeting.attendees.find(({ self }) => self)?.email ?? null;
  return { to: caller?.email ?? null, as, subject: title, notes, time };
}
