import type { Asking, DraftFacts, Reader } from '../core/formats';
import { boilerplateOff } from '../core/judge/joining-text';
import type { Attendee, MadeRecording, Meeting } from '../core/model';
import { claimableHours, ownHours } from '../core/time';
import { humans } from './attendees';
import type { World } from './world';

/** What the person may choose anew for one draft. */
export interface DraftWish {
  /** BCP 47. */
  readonly lang: string;
  readonly formality: 'formal' | 'informal';
  readonly asking: Asking;
  /** Where answers go; null: what the meeting says. */
  readonly link: string | null;
  readonly role: DraftFacts['role'];
  readonly recording: MadeRecording | null;
}

export const FIRST_ASKING: Asking = { mode: 'each', days: 1 };

/** First name, where the calendar gives one; an address is no name. */
export function firstName({ name }: Pick<Attendee, 'name'>): string | null {
  const first = name === null || name.includes('@') ? '' : (name.trim().split(/\s+/u, 1)[0] ?? '');
  return first === '' ? null : first;
}

/** The person called this meeting. Where nobody is known to have called it, that is not claimed of the person either. */
export function roleAt(meeting: Meeting): DraftFacts['role'] {
  return meeting.attendees.some(({ self, organizer }) => self && organizer) ? 'organizer' : 'attendee';
}

/** Whom a draft goes to: everybody else; from an attendee it goes to whoever called the meeting, where that is known. */
export function recipientsOf(meeting: Meeting, role: DraftFacts['role']): Attendee[] {
  const others = humans(meeting.attendees).filter(({ self, answer }) => !self && answer !== 'declined');
  const callers = others.filter(({ organizer }) => organizer);
  return role === 'attendee' && callers.length > 0 ? callers : others;
}

/** Links where people call, not where they write. */
const CALLS = /meet\.google\.com|zoom\.us|teams\.(?:microsoft|live)\.com|webex\.com|whereby\.com/iu;

/** The first link of the text that is no call: most often the board, the note or the page that the meeting is about. */
export function linkIn(text: string): string | null {
  for (const [url] of text.matchAll(/https:\/\/[^\s<>"')\]]{4,300}/giu)) {
    const bare = url.replace(/[.,;:!?]+$/u, '');
    if (!CALLS.test(bare)) return bare;
  }
  return null;
}

/** Readers whose hours are known, and whether there are others. */
export function readersOf(meeting: Meeting, world: World, role: DraftFacts['role']): Pick<DraftFacts, 'readers' | 'others'> {
  const recipients = recipientsOf(meeting, role);
  const readers = recipients.flatMap((one): Reader[] => {
    const hours = claimableHours(one.email === null ? undefined : world.people.get(one.email));
    return hours === null ? [] : [{ name: firstName(one), hours }];
  });
  return { readers, others: readers.length < recipients.length || meeting.headcount === null };
}

/** All that a draft is written from: what the meeting already says, and what the person wishes. */
export function draftFacts(meeting: Meeting, world: World, wish: DraftWish): DraftFacts {
  return {
    title: meeting.title,
    slot: { start: meeting.start, end: meeting.end },
    asking: wish.asking,
    zone: ownHours(world.settings, undefined).zone,
    now: world.now,
    lang: wish.lang,
    formality: wish.formality,
    people: recipientsOf(meeting, wish.role).flatMap((one) => firstName(one) ?? []),
    count: meeting.headcount === null ? null : recipientsOf(meeting, wish.role).length,
    ...readersOf(meeting, world, wish.role),
    role: wish.role,
    link: wish.link,
    meetingLink: linkIn(`${meeting.description}\n${meeting.location}`),
    agenda: boilerplateOff(meeting.description),
    recording: wish.recording,
  };
}
