import { mayPrompt } from '../../core/compose';
import { draftLang, mailFor, noHurryLine } from '../../core/formats';
import {
  DAY,
  fail,
  type InvitationVerdict,
  type MailDraft,
  type MailNotice,
  type MeetingSnapshot,
  ok,
  type Person,
  type SiteHealth,
  STANDARD_WEEK,
} from '../../core/model';
import {
  answerPrompt,
  answersOf,
  noteAsked,
  notePrompt,
  promptsSince,
  PEOPLE_TABLES,
  readStored,
  type Shelves,
  writeStored,
} from '../../store';
import { judgeSnapshot } from '../card';
import type { Context, Handlers } from '../context';
import { guestOffer, invitationDetail } from '../gmail/guest';
import { langOf, mailDeadline, mailFacts } from '../gmail/facts';
import { intentNotice } from '../gmail/offer';
import { noticesFor } from '../gmail/notice';
import { headlineOf, hoursSign } from '../headline';
import type { Judged } from '../judged';
import { planSpan } from '../plan/plan-of';
import { readWorld, WORLD_TABLES, type World } from '../world';
import { isPaused, noteHealth } from './page';
import { saidOf } from './people';

/** Prompts that still count (guides: nudging, section 2). */
const LEDGER = 15 * DAY;
/** A kind that was called not useful three times within 30 days rests for 30 (guides: nudging, section 3). */
const MUTE = { times: 3, window: 30 * DAY } as const;

/** Half a year either way is enough to plan for. */
const FURTHEST = 200 * DAY;

const worldOf = (shelves: Shelves, { now, zone }: Context): Promise<World> =>
  readWorld(shelves, { now, zone, snapshots: [], span: { from: now, to: now + 6 * DAY }, account: null });

/** What prompts of a compose are about: its thread, else its people. A digest: addresses are not kept. */
function seriesOf({ thread, recipients }: MailDraft): string {
  if (thread !== null) return `mail:${thread}`;
  const people = recipients
    .map(({ email }) => email)
    .toSorted()
    .join(' ');
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < people.length; at += 1) hash = Math.imul(hash ^ people.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return `mail:${hash.toString(16)}`;
}

async function isMuted(shelves: Shelves, kind: MailNotice['kind'], now: number): Promise<boolean> {
  const rows = await answersOf(shelves, kind, now - MUTE.window);
  return rows.filter(({ outcome }) => outcome === 'not-useful').length >= MUTE.times;
}

/** The first notice that budget and answers allow, noted as shown. */
async function choose(shelves: Shelves, draft: MailDraft, world: World, readOnly: boolean): Promise<MailNotice | null> {
  const { now, settings } = world;
  const asked = new Set((await shelves.asked.all()).map(({ email }) => email));
  const prompts = await promptsSince(shelves, now - LEDGER, now + DAY);
  const seriesId = seriesOf(draft);
  for (const notice of noticesFor(draft, world, asked)) {
    const { kind } = notice;
    const before = await shelves.mailPrompts.get(`${draft.visit}|${kind}`);
    if (before?.outcome && before.outcome !== 'acted') continue;
    if (await isMuted(shelves, kind, now)) continue;
    const next = { visit: draft.visit, seriesId, kind, at: now };
    if (!mayPrompt(prompts, next, settings)) continue;
    if (!readOnly) await notePrompt(shelves, next);
    return notice;
  }
  return null;
}

/** What is to be said of a draft. @param health what its page says of itself; null when a frame asks, which stands where a page was told of something */
async function noticeOf(draft: MailDraft, health: SiteHealth | null, context: Context) {
  const { store } = context;
  const tables = [...WORLD_TABLES, 'health', 'mailPrompts', 'zoomPrompts', 'asked'] as const;
  const work = async (shelves: Shelves) => {
    const world = await worldOf(shelves, context);
    if (health !== null && !store.readOnly) await noteHealth(shelves, health, context);
    const quiet = isPaused(world) || health?.state === 'asleep' || world.own.size === 0;
    const notice = quiet ? null : await choose(shelves, draft, world, store.readOnly);
    return { notice, zone: world.settings.zone };
  };
  return store.readOnly ? store.look(tables, work) : store.change(tables, work);
}

const look: Handlers['gmail/look'] = async ({ draft, health }, context) => {
  const { notice } = await noticeOf(draft, health, context);
  return ok({ notice: notice?.kind ?? null, sentence: notice?.kind === 'intent' ? notice.sentence : null });
};

const compose: Handlers['gmail/compose'] = async ({ draft }, context) => ok(await noticeOf(draft, null, context));

const text: Handlers['gmail/text'] = async ({ draft, format }, context) =>
  context.store.look(WORLD_TABLES, async (shelves) => {
    const world = await worldOf(shelves, context);
    // A protected talk has no replacement, whatever the page asks for.
    if (format !== null && intentNotice(draft, world) === null) return fail('protected');
    const lang = langOf(draft, context.lang);
    const written =
      format === null ? noHurryLine(mailDeadline(draft, world), lang) : mailFor(format, mailFacts(draft, world, lang));
    return ok({ format, lang: draftLang(lang), text: written });
  });

const outcome: Handlers['gmail/outcome'] = async ({ draft, notice, outcome: done }, { store }) => {
  await store.change(['mailPrompts'], async (shelves) => answerPrompt(shelves, draft.visit, notice, done));
  return ok({});
};

/** The answer stands as said by the person; standard hours there are what they were told it means. */
const zone: Handlers['gmail/zone'] = async ({ email, zone: where }, { store, now, reach }) => {
  await store.change(['asked', ...PEOPLE_TABLES], async (shelves) => {
    await noteAsked(shelves, email, now);
    if (where === null) return;
    const stored = (await readStored(shelves, [email])).get(email);
    const before = stored?.person;
    const said = { source: 'said', confidence: 1, learned: null } as const;
    const person: Person = {
      email,
      name: before?.name ?? null,
      country: before?.country ?? null,
      relation: before?.relation ?? 'unknown',
      off: before?.off ?? [],
      zone: { ...said, value: where },
      hours: before?.hours ?? { ...said, value: STANDARD_WEEK },
    };
    await writeStored(shelves, [saidOf(person, stored?.evidence ?? [])]);
  });
  if (where !== null) await reach.refresh();
  return ok({});
};

/** Around when an invitation's meeting is: its id says so for one of a series. */
const nearOf = ({ instance }: MeetingSnapshot, now: number): number =>
  instance !== null && 'at' in instance && Math.abs(instance.at - now) < FURTHEST ? instance.at : now;

/** The verdict of an invitation that one of the person's calendars knows; times come from there, never from the mail. */
async function verdictFor(snapshot: MeetingSnapshot, health: SiteHealth | null, context: Context) {
  const { store, now, zone: machine, t } = context;
  const tables = [...WORLD_TABLES, 'health'] as const;
  const work = async (shelves: Shelves) => {
    if (health !== null && !store.readOnly) await noteHealth(shelves, health, context);
    const span = planSpan(now, nearOf(snapshot, now));
    const world = await readWorld(shelves, { now, zone: machine, snapshots: [snapshot], span, account: null });
    const judged = isPaused(world) ? null : judgeSnapshot(snapshot, world);
    return { verdict: judged?.joined ? verdictOf(judged, world, t) : null, zone: world.settings.zone };
  };
  return store.readOnly ? store.look(tables, work) : store.change(tables, work);
}

const invited: Handlers['gmail/invited'] = async ({ snapshot, health }, context) =>
  ok({ shown: (await verdictFor(snapshot, health, context)).verdict !== null });

const invitation: Handlers['gmail/invitation'] = async ({ snapshot }, context) => ok(await verdictFor(snapshot, null, context));

/** What an invitation is told of; null where the person has answered what would be said. */
function verdictOf(judged: Judged, world: World, t: Context['t']): InvitationVerdict | null {
  const { key, meeting, assessment, rest } = judged;
  const hours = hoursSign(assessment);
  const flagged = assessment.flagged && !rest.async;
  if (!rest.kept && ((hours !== null && rest.hours) || (hours === null && assessment.flagged && rest.async))) return null;
  return {
    sign: rest.kept ? 'live' : hours === 'night' ? 'night' : hours !== null ? 'hours' : flagged ? 'async' : 'none',
    headline: headlineOf(meeting, assessment, rest),
    detail: rest.kept ? null : invitationDetail(judged, world, t.lang),
    guest: guestOffer(judged, world, t),
    about: { seriesId: meeting.seriesId, key, title: meeting.title, meetingKind: assessment.kind },
  };
}

export const gmailHandlers = {
  'gmail/look': look,
  'gmail/invited': invited,
  'gmail/compose': compose,
  'gmail/text': text,
  'gmail/outcome': outcome,
  'gmail/zone': zone,
  'gmail/invitation': invitation,
};
