/** The meeting that a schedule form describes, before Zoom or any calendar has it. */
import { MINUTE, type Attendee, type Instant, type Invitee, type Meeting, type ScheduleForm, type Zone } from '../../core/model';
import { toInstant, zoneOfLabel } from '../../core/time';
import { humans, kindOfAddress, outsideDomains } from '../attendees';
import { judgeOf, type Judged } from '../judged';
import type { World } from '../world';
import { eventsByNumber } from './numbered';

/** When the form says the meeting is. */
interface When {
  readonly start: Instant;
  readonly zone: Zone | null;
  /** The offset alone leaves an hour's doubt. */
  readonly approximate: boolean;
}

export interface FormMeeting extends When {
  readonly judged: Judged;
}

/** Null when a field is missing, or could mean two things: then nothing is said. */
function whenOf({ date, minutes, zoneLabel, fixedTime }: ScheduleForm, world: World): When | null {
  if (date === null || minutes === null || zoneLabel === null || !fixedTime) return null;
  const wall = Date.parse(`${date}T00:00Z`) + minutes * MINUTE;
  const known = zoneOfLabel(zoneLabel, world.now, wall);
  if (known === null) return null;
  if (known.zone !== null) return { start: toInstant(known.zone, date, minutes), zone: known.zone, approximate: false };
  const [only, ...others] = known.offsets;
  if (only === undefined) return null;
  // Of several zones with one offset, the person's own is the likeliest; what is shown from it is called a guess.
  const own = toInstant(world.settings.zone, date, minutes);
  const start = others.length > 0 && known.offsets.includes((wall - own) / MINUTE) ? own : wall - only * MINUTE;
  return { start, zone: null, approximate: others.length > 0 };
}

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** An invitee shown by name is somebody we know when exactly one of them is called that. */
function addressOf({ email, name }: Invitee, world: World): string | null {
  if (email !== null || name === null) return email;
  const called = [...world.people.values()].filter((person) => person.name !== null && plain(person.name) === plain(name));
  return called.length === 1 ? (called[0]?.email ?? null) : null;
}

const person = (email: string | null, name: string | null, fields: Partial<Attendee>): Attendee => ({
  email,
  name,
  kind: email === null ? 'person' : kindOfAddress(email),
  role: 'required',
  answer: 'unknown',
  organizer: false,
  self: false,
  ...fields,
});

/** The person who fills the form in, whom it lists, and whom the calendar knows of a meeting that exists already. */
function attendeesOf(form: ScheduleForm, filed: readonly Omit<Attendee, 'self'>[], world: World): Attendee[] {
  const [own = null] = world.settings.emails;
  const self = person(own, null, { organizer: true, self: true, answer: 'accepted' });
  const invited = form.invitees.map((one) => person(addressOf(one, world), one.name, {}));
  const known = filed.map((one) => ({ ...one, self: false }));
  const others = [...known, ...invited].filter((one) => one.email === null || !world.own.has(one.email));
  const seen = new Set<string>();
  return [
    self,
    ...others.filter((one) => {
      const key = one.email ?? `name ${plain(one.name ?? '')}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    }),
  ];
}

/** The series that a choice about this form is kept under: the stored one, the number's, else the topic's. */
function seriesOf(form: ScheduleForm, stored: string | null): string {
  return stored ?? (form.number === null ? `zoom-topic ${plain(form.topic).slice(0, 300)}` : `zoom-${form.number}`);
}

/** Judges a form. Null: it does not say enough, or not without doubt. */
export function judgeForm(form: ScheduleForm, world: World): FormMeeting | null {
  const when = whenOf(form, world);
  if (when === null || form.duration === null) return null;
  const [event] = form.number === null ? [] : eventsByNumber(world)(form.number);
  const attendees = attendeesOf(form, event?.attendees ?? [], world);
  const people = humans(attendees);
  const seriesId = seriesOf(form, event?.baseId ?? null);
  const isAlone = people.length <= 1;
  const meeting: Meeting = {
    id: `${seriesId}@${when.start}`,
    seriesId,
    title: form.topic,
    description: form.description,
    location: '',
    start: when.start,
    end: when.start + form.duration * MINUTE,
    allDay: false,
    zone: when.zone,
    cadence: form.cadence,
    attendees,
    // Nobody is listed yet: most people invite from their calendar, so how many come is not known.
    headcount: isAlone ? null : people.length,
    externals: isAlone ? null : (outsideDomains(people, world.own)?.length ?? null),
    ownAnswer: 'accepted',
    status: 'confirmed',
    visibility: 'default',
    transparency: 'busy',
    entryType: 'event',
    hasCall: true,
    created: null,
  };
  const judged = judgeOf(world)({ meeting, joined: event !== undefined }, meeting.id);
  return { ...when, judged: when.approximate ? withoutClaims(judged) : judged };
}

/** Local times that may be an hour off are shown as a guess, and no class is claimed from them. */
function withoutClaims(judged: Judged): Judged {
  const { hours } = judged.assessment;
  const attendees = hours.attendees.map((one) => ({
    ...one,
    class: 'unknown' as const,
    dayOff: null,
    outMinutes: null,
    guess: true,
  }));
  const unclaimed = {
    ...hours,
    severity: 'unknown' as const,
    affected: 0,
    unknown: hours.considered,
    onlySelf: false,
    attendees,
  };
  return { ...judged, assessment: { ...judged.assessment, hours: unclaimed } };
}
