import { DAY, MINUTE, type Email, type Instant, type MailDraft, type MailNotice, type Person, type Zone } from '../model';
import { CLAIM_CONFIDENCE } from '../model/scalars';
import { classifyHours, type KnownHours, merge, type Span, workSpans } from '../time';

/** Limits of the notice (guides: nudging, sections 1 and 4; gmail, section 6). */
export const LIMITS = {
  /** Minutes around working hours in which nothing is said: a mail can wait, a meeting demands presence. */
  grace: 60 * MINUTE,
  /** More recipients than this make no person. */
  people: 15,
  /** Who wrote so recently is awake. */
  awake: 30 * MINUTE,
  /** Share of the known recipients that must be outside. */
  share: 0.5,
  /** How far ahead a common time is looked for. */
  ahead: 7 * DAY,
} as const;

/** A common time shorter than this is none. */
const LEAST = 30 * MINUTE;
const QUARTER = 15 * MINUTE;
/** How many places a line names. */
const PLACES = 2;

export type HoursNotice = Extract<MailNotice, { kind: 'hours' }>;

export interface Household {
  readonly people: ReadonlyMap<Email, Person>;
  /** The person's own addresses. */
  readonly own: ReadonlySet<Email>;
  readonly now: Instant;
}

/** Everybody the mail goes to but the writer, each once. */
export function othersOf({ recipients }: Pick<MailDraft, 'recipients'>, own: ReadonlySet<Email>): Email[] {
  return [...new Set(recipients.map(({ email }) => email))].filter((email) => !own.has(email));
}

/** The hours of somebody, when they are known well enough to say something; null otherwise. */
export function hoursKnown(person: Person | undefined): KnownHours | null {
  const { zone, hours } = person ?? { zone: null, hours: null };
  if (person === undefined || zone === null || hours === null) return null;
  if (!(zone.confidence >= CLAIM_CONFIDENCE && hours.confidence >= CLAIM_CONFIDENCE)) return null;
  return { zone: zone.value, hours: hours.value, off: person.off, country: person.country?.value ?? null };
}

/** The last time that somebody else wrote in the thread: `never`, or `unknown` where the page does not say when. */
export function lastOther({ turns }: Pick<MailDraft, 'turns'>, own: ReadonlySet<Email>): Instant | 'never' | 'unknown' {
  if (turns === null) return 'unknown';
  const others = turns.filter(({ from }) => !own.has(from));
  const last = others.at(-1);
  if (last === undefined) return 'never';
  // Messages stand in the order in which they came: one that does not say when may be from a minute ago, unless a later one says.
  return last.at === null ? 'unknown' : Math.max(...others.flatMap(({ at }) => at ?? []));
}

/** Whether somebody is outside their hours, the hour around them let pass. */
export function isOutside(known: KnownHours, now: Instant): boolean {
  const near = workSpans(known, now - LIMITS.grace, now + LIMITS.grace);
  return !near.some(({ start, end }) => start - LIMITS.grace <= now && now < end + LIMITS.grace);
}

const intersect = (a: readonly Span[], b: readonly Span[]): Span[] =>
  merge(
    a.flatMap((one) =>
      b
        .map((two) => ({ start: Math.max(one.start, two.start), end: Math.min(one.end, two.end) }))
        .filter(({ start, end }) => end > start),
    ),
  );

/** The first time from now on at which all of them work, on a quarter of an hour; null when there is none within a week. */
export function nextCommon(all: readonly KnownHours[], now: Instant): Instant | null {
  if (all.length === 0) return null;
  const window: Span = { start: now, end: now + LIMITS.ahead };
  const shared = all.reduce<readonly Span[]>((left, one) => intersect(left, workSpans(one, window.start, window.end)), [window]);
  for (const { start, end } of shared) {
    const at = Math.ceil(start / QUARTER) * QUARTER;
    if (end - at >= LEAST) return at;
  }
  return null;
}

/** Why nothing is said of the hours; for tests and for whoever asks why. */
export type Silence = 'to-oneself' | 'too-many' | 'awake' | 'maybe-awake' | 'nobody-known' | 'inside' | 'few-outside';

/**
 * Which recipients are outside their hours now, and when it would be good for all. Who is not known is counted and never named; a list or group
 * has no hours.
 */
export function readHours(draft: MailDraft, { people, own, now }: Household): HoursNotice | Silence {
  const others = othersOf(draft, own);
  if (others.length === 0 && draft.unreadable === 0) return 'to-oneself';
  if (others.length + draft.unreadable > LIMITS.people) return 'too-many';
  const heard = lastOther(draft, own);
  // An answer to somebody who may have written just now is no moment to speak of their night.
  if (heard === 'unknown') return 'maybe-awake';
  if (heard !== 'never' && now - heard < LIMITS.awake) return 'awake';
  const known = others.flatMap((email) => hoursKnown(people.get(email)) ?? []);
  if (known.length === 0) return 'nobody-known';
  const outside = known.filter((one) => isOutside(one, now));
  if (outside.length === 0) return 'inside';
  if (outside.length < known.length * LIMITS.share) return 'few-outside';
  const at = nextCommon(known, now);
  const zone = outside[0]?.zone;
  return {
    kind: 'hours',
    night: outside.some((one) => classifyHours(one, now, now + MINUTE, 0).class === 'night'),
    places: placesOf(outside),
    outside: outside.length,
    known: known.length,
    unknown: others.length - known.length + draft.unreadable,
    next: at === null || zone === undefined ? null : { zone, at },
  };
}

/** Zones of those outside, the most people first; zones that show the same time count as one. */
function placesOf(outside: readonly KnownHours[]): Zone[] {
  const counts = new Map<Zone, number>();
  for (const { zone } of outside) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([zone]) => zone)
    .slice(0, PLACES);
}
