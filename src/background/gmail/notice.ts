/** Which one line, if any, a compose gets. */
import { hoursKnown, othersOf, readHours, readRoundTrips, speaksOfProtected } from '../../core/compose';
import { findSlots } from '../../core/planning';
import { DAY, MINUTE, type Email, type Instant, type MailDraft, type MailNotice } from '../../core/model';
import { storedMeetings } from '../join';
import type { World } from '../world';
import { intentNotice } from './offer';

/** Length of the call that may be quicker. */
const SHORT_CALL = 10;
/** Zones offered in the question: those of the people known, the writer's own first. */
const MOST_ZONES = 6;

/** The best start for a short call among the people of a thread; null when nobody's hours are known or there is none. */
function shortCall(others: readonly Email[], world: World): Instant | null {
  const { settings, people, now } = world;
  const to = now + 5 * DAY;
  const busy = storedMeetings(world, now, to)
    .filter(({ allDay, transparency }) => !allDay && transparency === 'busy')
    .map(({ start, end }) => ({ start, end }));
  const me = {
    id: 'me',
    hours: { zone: settings.zone, hours: settings.hours, off: [], country: null },
    required: true,
    busy,
    carried: 0,
  };
  const all = others.map((email) => ({ id: email, hours: hoursKnown(people.get(email)), required: true, busy: [], carried: 0 }));
  const plan = findSlots({ people: [me, ...all], minutes: SHORT_CALL, from: now + 30 * MINUTE, to, most: 1 });
  return plan.slots[0]?.start ?? null;
}

function reverseNotice(draft: MailDraft, world: World): MailNotice | null {
  const found = readRoundTrips(draft, world.own, world.now);
  if (found === null || speaksOfProtected(draft.subject, draft.typed, draft.quoted)) return null;
  return { kind: 'reverse', ...found, slot: shortCall(othersOf(draft, world.own), world) };
}

/**
 * One question about somebody whose zone nobody knows: only to a single recipient who is written to directly.
 * @param asked people who were asked about before
 */
function unknownNotice(draft: MailDraft, world: World, asked: ReadonlySet<Email>): MailNotice | null {
  const others = othersOf(draft, world.own);
  const [email] = others;
  if (email === undefined || others.length > 1 || draft.unreadable > 0 || asked.has(email)) return null;
  if (world.people.get(email)?.zone) return null;
  const zones = [world.settings.zone, ...[...world.people.values()].flatMap(({ zone }) => (zone === null ? [] : [zone.value]))];
  return { kind: 'unknown', email, zones: [...new Set(zones)].slice(0, MOST_ZONES) };
}

/**
 * The notices that a draft has earned, before any budget: what is proposed, the hour, the length of the thread, a question. A meeting may be proposed to any
 * number of people: the more there are, the more a written form saves.
 */
export function noticesFor(draft: MailDraft, world: World, asked: ReadonlySet<Email>): MailNotice[] {
  const hours = readHours(draft, world);
  return [
    intentNotice(draft, world),
    typeof hours === 'string' ? null : hours,
    reverseNotice(draft, world),
    hours === 'nobody-known' ? unknownNotice(draft, world, asked) : null,
  ].filter((one) => one !== null);
}
