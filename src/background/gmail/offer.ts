/** What the judge says of a mail that proposes a meeting: the same judge as in the calendar, asked about a meeting that is not yet there. */
import { judgeIntent, hoursKnown, othersOf, type Judged } from '../../core/compose';
import { rankFormats } from '../../core/formats';
import { byRules } from '../../core/judge/rules';
import { MINUTE, type Attendee, type FormatChoice, type MailDraft, type MailNotice, type Meeting } from '../../core/model';
import { minutesAhead } from '../../core/time';
import type { World } from '../world';

/** A proposal rarely says how long. */
const USUAL_MINUTES = 30;
const REPLY = /^(?:\s{0,5}(?:re|fwd?|aw|wg|tr|rv|res|enc)\s{0,2}:)+/iu;

export const bareSubject = (subject: string): string => subject.slice(0, 300).replace(REPLY, '').trim();

const attendee = (email: string, name: string | null, self: boolean): Attendee => ({
  email,
  name,
  kind: 'person',
  role: 'required',
  answer: 'unknown',
  organizer: self,
  self,
});

/** The meeting that the mail proposes, as far as it says. */
function proposed(draft: MailDraft, { own, now }: World): Meeting {
  const others = othersOf(draft, own);
  const [me = 'me@invalid.example'] = own;
  const names = new Map(draft.recipients.map(({ email, name }) => [email, name]));
  return {
    id: draft.visit,
    seriesId: draft.visit,
    title: bareSubject(draft.subject),
    description: draft.typed.slice(0, 4_000),
    location: '',
    start: now,
    end: now + USUAL_MINUTES * MINUTE,
    allDay: false,
    zone: null,
    cadence: 'none',
    attendees: [attendee(me, null, true), ...others.map((email) => attendee(email, names.get(email) ?? null, false))],
    headcount: draft.unreadable > 0 ? null : others.length + 1,
    externals: null,
    ownAnswer: 'accepted',
    status: 'confirmed',
    visibility: 'default',
    transparency: 'busy',
    entryType: 'event',
    hasCall: true,
    created: null,
  };
}

/**
 * The replacements, best first; null where the talk should stay one: protected, or live by its kind. By the rules alone: the reader has
 * learned from titles and descriptions of meetings, and takes a mail that asks for a call for something it is not.
 */
function formatsFor(draft: MailDraft, world: World): readonly FormatChoice[] | null {
  const meeting = proposed(draft, world);
  const { people, settings, now } = world;
  const history = { sameSet90d: null, newcomers: null, earlierWithExternals: null };
  const ruled = byRules({ meeting, people, settings, history, series: { protected: false }, lang: null, now });
  const { verdict, kind, held, cues } = ruled;
  if (held !== null || verdict === 'protected' || (verdict === 'live' && kind !== null)) return null;
  const known = othersOf(draft, world.own).flatMap((email) => hoursKnown(people.get(email)) ?? []);
  const ahead = known.map(({ zone }) => minutesAhead(zone, now, settings.zone) / 60);
  const suits = {
    kind: verdict === 'live' ? null : kind,
    recurring: false,
    minutes: USUAL_MINUTES,
    people: meeting.headcount,
    externals: null,
    clockSpread: ahead.length === 0 ? null : Math.max(0, ...ahead) - Math.min(0, ...ahead),
    cues,
  };
  return rankFormats(suits, settings.formats);
}

interface Heard {
  readonly draft: Pick<MailDraft, 'subject' | 'typed' | 'quoted'>;
  readonly judged: Judged;
}
let heard: Heard | null = null;

/** What a mail says; the last one is remembered, since it is asked about again with each recipient. */
function judge({ subject, typed, quoted }: MailDraft): Judged {
  const last = heard?.draft;
  if (heard !== null && last?.subject === subject && last.typed === typed && last.quoted === quoted) return heard.judged;
  const judged = judgeIntent({ subject, typed, quoted, lang: null });
  heard = { draft: { subject, typed, quoted }, judged };
  return judged;
}

/** The notice for a mail that proposes a meeting which need not be one; null otherwise. */
export function intentNotice(draft: MailDraft, world: World): Extract<MailNotice, { kind: 'intent' }> | null {
  const others = othersOf(draft, world.own);
  // Before anybody is named: phrases take a while to be made ready, and the answer is at hand when somebody is.
  const { offer, sentence } = judge(draft);
  if (others.length === 0 || !offer) return null;
  const formats = formatsFor(draft, world);
  if (formats === null || formats.length === 0) return null;
  const zones = others.flatMap((email) => hoursKnown(world.people.get(email))?.zone ?? []);
  // Counted by what the clocks show, not by name: in winter London and Lisbon have one.
  const clocks = new Set([0, ...zones.map((zone) => minutesAhead(zone, world.now, world.settings.zone))]);
  return { kind: 'intent', people: others.length, zones: clocks.size, sentence, formats };
}
