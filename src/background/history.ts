import { DAY, type Email, type History, type Instant, type Meeting } from '../core/model';
import { humans, outsideDomains } from './attendees';
import { storedMeetings } from './join';
import { HISTORY, type World } from './world';

/** A month back: whoever was not seen before is a newcomer (guides: judging, section 3). */
const NEW = 30 * DAY;

interface Past {
  readonly sets: ReadonlyMap<string, number>;
  readonly seenBefore: ReadonlySet<Email>;
  readonly domains: readonly { readonly at: Instant; readonly domains: ReadonlySet<string> }[];
  /** The calendars reach far enough back that "not seen" means something. */
  readonly deep: boolean;
}

const addresses = (meeting: Meeting): Email[] =>
  humans(meeting.attendees).flatMap(({ email }) => (email === null ? [] : [email]));
const setOf = (meeting: Meeting): string => addresses(meeting).toSorted().join(' ');

function pastOf(world: World): Past {
  const meetings = storedMeetings(world, world.now - HISTORY, world.now).filter(
    (one) => one.status !== 'cancelled' && !one.allDay,
  );
  const sets = new Map<string, number>();
  const seenBefore = new Set<Email>();
  const domains: { at: Instant; domains: ReadonlySet<string> }[] = [];
  for (const meeting of meetings) {
    const set = setOf(meeting);
    if (set !== '') sets.set(set, (sets.get(set) ?? 0) + 1);
    if (meeting.start < world.now - NEW) for (const email of addresses(meeting)) seenBefore.add(email);
    const outside = outsideDomains(humans(meeting.attendees), world.own);
    if (outside && outside.length > 0) domains.push({ at: meeting.start, domains: new Set(outside) });
  }
  const deep = world.calendars.some(
    (calendar) => calendar.namesGuests && calendar.from !== null && calendar.from <= world.now - 2 * NEW,
  );
  return { sets, seenBefore, domains, deep };
}

/**
 * Makes the function that tells a meeting's history. The past is read once for all meetings of a question.
 * Each field is null where the stored calendars cannot know it.
 */
export function historian(world: World): (meeting: Meeting) => History {
  const past = pastOf(world);
  return (meeting) => {
    const set = setOf(meeting);
    const people = humans(meeting.attendees);
    const outside = new Set(outsideDomains(people, world.own));
    const known = past.deep && people.length > 1;
    return {
      sameSet90d: known && set !== '' ? (past.sets.get(set) ?? 0) : null,
      newcomers: known ? people.filter(({ email, self }) => !self && email !== null && !past.seenBefore.has(email)).length : null,
      earlierWithExternals:
        known && outside.size > 0
          ? past.domains.filter(({ at, domains }) => at < meeting.start && [...outside].some((domain) => domains.has(domain)))
              .length
          : null,
    };
  };
}
