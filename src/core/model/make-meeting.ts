import { DESCRIPTION_LENGTH, TITLE_LENGTH } from './cut';
import type { Attendee, Meeting } from './meeting';
import {
  type Fields,
  fromResult,
  isRecord,
  type KnownZone,
  listOf,
  oneOf,
  orNull,
  own,
  type Read,
  readCount,
  readEmail,
  readFields,
  readFlag,
  readId,
  readInstant,
  readText,
  readZone,
} from './read';
import { fail, type Result } from './result';

const ANSWER: Read<Attendee['answer']> = oneOf('accepted', 'declined', 'tentative', 'needs-action', 'unknown');

const ATTENDEE: Fields<Attendee> = {
  email: { read: orNull(readEmail), absent: null },
  name: { read: orNull(readText(TITLE_LENGTH)), absent: null },
  kind: { read: oneOf('person', 'room', 'group'), absent: 'person' },
  role: { read: oneOf('required', 'optional'), absent: 'required' },
  answer: { read: ANSWER, absent: 'unknown' },
  organizer: { read: readFlag, absent: false },
  self: { read: readFlag, absent: false },
};

/** Reads one attendee; what is missing is unknown. Problems: see `readFields`. */
export const makeAttendee = (input: unknown): Result<Attendee> => readFields(input, ATTENDEE);

function meetingFields(knownZone: KnownZone): Fields<Meeting> {
  return {
    id: { read: readId },
    seriesId: { read: readId },
    title: { read: readText(TITLE_LENGTH), absent: '' },
    description: { read: readText(DESCRIPTION_LENGTH), absent: '' },
    location: { read: readText(TITLE_LENGTH), absent: '' },
    start: { read: readInstant },
    end: { read: readInstant },
    allDay: { read: readFlag, absent: false },
    zone: { read: orNull(readZone(knownZone)), absent: null, problem: 'zone-unknown' },
    clockGuessed: { read: readFlag, absent: false },
    textCut: { read: readFlag, absent: false },
    cadence: {
      read: oneOf('none', 'daily', 'weekdays', 'weekly', 'biweekly', 'monthly', 'quarterly', 'yearly', 'other'),
      absent: 'none',
    },
    attendees: { read: listOf(fromResult(makeAttendee)), absent: [] },
    headcount: { read: orNull(readCount), absent: null },
    externals: { read: orNull(readCount), absent: null },
    ownAnswer: { read: ANSWER, absent: 'unknown' },
    status: { read: oneOf('confirmed', 'tentative', 'cancelled'), absent: 'confirmed' },
    visibility: { read: oneOf('default', 'public', 'private', 'confidential'), absent: 'default' },
    transparency: { read: oneOf('busy', 'free'), absent: 'busy' },
    entryType: { read: oneOf('event', 'focus', 'out-of-office', 'working-location', 'birthday', 'task'), absent: 'event' },
    hasCall: { read: readFlag, absent: false },
    created: { read: orNull(readInstant), absent: null },
  };
}

/**
 * Reads a meeting from anywhere: `id`, `start` and `end` must be there, `seriesId` is the id unless said, and everything else
 * that is missing is unknown or plain. Addresses are lower-cased, long texts cut.
 * Problems: see `readFields`; `zone-unknown`; `end-before-start`.
 */
export function makeMeeting(input: unknown, knownZone: KnownZone): Result<Meeting> {
  const whole = isRecord(input) && own(input, 'seriesId') === undefined ? { ...input, seriesId: own(input, 'id') } : input;
  const made = readFields(whole, meetingFields(knownZone));
  if (made.ok && made.value.end < made.value.start) return fail('end-before-start');
  return made;
}
