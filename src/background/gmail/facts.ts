/** What a text for a mail is written from: there is no meeting yet, and the mail has its greeting already. */
import { hoursKnown, othersOf } from '../../core/compose';
import { type Deadline, deadlineOf, DRAFT_LANGS, type DraftFacts, draftLang } from '../../core/formats';
import { guessLanguage } from '../../core/judge/language';
import { toText } from '../../core/judge/text';
import { DAY, type MailDraft } from '../../core/model';
import { ownHours } from '../../core/time';
import { FIRST_ASKING, firstName } from '../draft-facts';
import type { World } from '../world';
import { bareSubject } from './offer';

/** The language that the mail is written in, where there are drafts in it; else the person's. Days and times follow the person's region. */
export function langOf({ typed }: MailDraft, own: string): string {
  const guess = guessLanguage(toText(typed.slice(0, 2_000)));
  const found = DRAFT_LANGS.find((lang) => lang === guess);
  return found === undefined || found === draftLang(own) ? own : found;
}

/** A mail of the person's own that proposes a meeting, as what a draft is written from. */
export function mailFacts(draft: MailDraft, world: World, lang: string): DraftFacts {
  const { own, people, settings, now } = world;
  const others = othersOf(draft, own);
  const named = new Map(draft.recipients.map(({ email, name }) => [email, firstName({ name })]));
  const readers = others.flatMap((email) => {
    const hours = hoursKnown(people.get(email));
    return hours === null ? [] : [{ name: named.get(email) ?? null, hours }];
  });
  return {
    title: bareSubject(draft.subject),
    slot: null,
    asking: FIRST_ASKING,
    zone: settings.zone,
    now,
    lang,
    formality: settings.formality,
    people: others.flatMap((email) => named.get(email) ?? []),
    count: draft.unreadable > 0 ? null : others.length,
    readers,
    others: readers.length < others.length || draft.unreadable > 0,
    role: 'organizer',
    link: null,
    meetingLink: null,
    agenda: '',
    recording: null,
  };
}

/** By when an answer is wanted at the latest, on one clock: that of the recipients where they share it, else the person's own. */
export function mailDeadline(draft: MailDraft, { own, people, settings, now }: World): Deadline {
  const known = othersOf(draft, own).flatMap((email) => hoursKnown(people.get(email)) ?? []);
  const [first] = known;
  const isShared = first !== undefined && known.every(({ zone }) => zone === first.zone);
  const hours = isShared ? first : ownHours(settings, undefined);
  // Whoever does not work within forty days is asked for an answer in a week.
  const at = deadlineOf(hours, { now, before: null, asking: FIRST_ASKING }) ?? now + 7 * DAY;
  return { reader: { name: null, hours }, at };
}
