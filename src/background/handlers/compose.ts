import { draftFor, FORMATS, formatOf, mornings, sharedMoment, whenOf } from '../../core/formats';
import {
  fail,
  ok,
  type ComposerState,
  type FormatChoice,
  type FormatId,
  type Instant,
  type TakenWay,
  type Wish,
} from '../../core/model';
import { shapeOf } from '../../core/replace/loop';
import {
  addComposition,
  addOutcome,
  addProposal,
  keepDraft,
  readDrafts,
  removeProposal,
  undoOutcome,
  type Shelves,
} from '../../store';
import { judgeSnapshot } from '../card';
import { composed, COMPOSED_TABLES, type Composed } from '../composition';
import type { Context, Handlers } from '../context';
import type { Judged } from '../judged';
import { readWorld, WORLD_TABLES } from '../world';
import { draftFacts, recipientsOf, roleAt } from '../draft-facts';

/** Whoever called the meeting is known: then the offer of the wrong action is never a guess. */
const callerKnown = ({ judged }: Composed): boolean => judged.meeting.attendees.some(({ organizer }) => organizer);

/** What holds for a draft until the person chooses: the language of the browser, the tone of the settings, each reader's own day. */
function wishOf({ judged, world }: Composed, chosen: Partial<Wish>, lang: string): Wish {
  const given = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined));
  return {
    lang,
    formality: world.settings.formality,
    mode: 'each',
    days: 1,
    link: null,
    role: roleAt(judged.meeting),
    ...given,
  };
}

/** The classes of an hour that somebody cannot be asked to come at. */
const SHUT_OUT = new Set(['outside', 'night', 'day_off', 'partly']);

const shutOutOf = ({ judged }: Composed): ComposerState['shutOut'] =>
  judged.assessment.hours.attendees.flatMap(({ self, zone, name, class: hours }) =>
    self || zone === null || !SHUT_OUT.has(hours) ? [] : [{ name, zone }],
  );

/** All ten: those that suit first, best first, then the rest in the order of the list. */
function allChoices(choices: readonly FormatChoice[]): FormatChoice[] {
  const first = new Set(choices.map(({ id }) => id));
  const rest = FORMATS.filter(({ id }) => !first.has(id)).map(({ id }) => ({ id, why: { code: '', params: {} } }));
  return [...choices, ...rest];
}

async function stateOf(
  shelves: Shelves,
  of: Composed,
  { format, chosen, context }: { format: FormatId | null; chosen: Partial<Wish>; context: Context },
): Promise<ComposerState> {
  const { judged, world, row } = of;
  const { meeting, assessment } = judged;
  const wish = wishOf(of, chosen, context.lang);
  const choices = allChoices(assessment.formats);
  const id = format ?? row.format ?? choices[0]?.id ?? 'shared-note';
  const recording = row.made?.format === id ? row.made.recording : null;
  const facts = draftFacts(meeting, world, { ...wish, recording, asking: { mode: wish.mode, days: wish.days } });
  const { readers, others } = facts;
  const draft = draftFor(id, facts);
  const when = whenOf(formatOf(id), { ...facts, link: draft.link });
  const recent = await readDrafts(shelves);
  return {
    id: of.id,
    now: world.now,
    zone: world.settings.zone,
    hideTitles: world.settings.hideTitles,
    meeting: {
      seriesId: meeting.seriesId,
      key: judged.key,
      title: meeting.title,
      kind: assessment.kind,
      start: meeting.start,
      end: meeting.end,
      cadence: meeting.cadence,
      people: meeting.headcount,
    },
    roleKnown: callerKnown(of),
    choices,
    format: id,
    recipients: recipientsOf(meeting, wish.role).map(({ name, email }) => ({ name, email })),
    as: meeting.attendees.find(({ self }) => self)?.email ?? null,
    wish: { ...wish, link: draft.link },
    shutOut: shutOutOf(of),
    moment: !others && readers.length > 1 && when !== null && sharedMoment(readers, when) !== null,
    draft,
    mornings: mornings(facts),
    recording,
    recent,
    tools: world.settings.tools,
    trial: (await shelves.trials.get(meeting.seriesId)) ?? null,
    sendReminder: row.send?.due ?? null,
    memoryOnly: context.store.memoryOnly,
  };
}

const fromPage: Handlers['page/compose'] = async ({ snapshot, format }, { store, now, reach }) => {
  const id = await store.change(['compositions'], async (shelves) =>
    addComposition(shelves, { snapshot, stored: null, format, at: now }),
  );
  await reach.openPage('composer', String(id));
  return ok({});
};

const fromApp: Handlers['compose/open'] = async ({ seriesId, start, format }, { store, now }) =>
  ok({
    id: await store.change(['compositions'], async (shelves) =>
      addComposition(shelves, { snapshot: null, stored: { seriesId, start }, format, at: now }),
    ),
  });

const state: Handlers['compose/state'] = async ({ id, format, wish }, context) =>
  context.store.look([...COMPOSED_TABLES, 'drafts', 'trials'], async (shelves) => {
    const of = await composed(shelves, id, context);
    return of.ok ? ok(await stateOf(shelves, of.value, { format, chosen: wish, context })) : of;
  });

interface TakenDraft {
  readonly format: FormatId;
  readonly subject: string;
  readonly body: string;
  readonly lang: string;
  readonly way: TakenWay;
  readonly role: Wish['role'];
  readonly compositionId: number | null;
}

/** Tables that {@link keepTaken} writes. */
const TAKEN_TABLES = ['drafts', 'proposals', 'outcomes'] as const;

/** Once for each composition and format: taking the same draft to two places is one proposal, with the draft as it was last. */
async function keepTaken(
  shelves: Shelves,
  { meeting, key, assessment, joined }: Judged,
  draft: TakenDraft,
  now: Instant,
): Promise<number> {
  const { role, compositionId, format, ...text } = draft;
  const { seriesId, title } = meeting;
  const same = (await shelves.drafts.all()).find(
    (one) => compositionId !== null && one.compositionId === compositionId && one.format === format,
  );
  const draftId = await keepDraft(shelves, { ...text, format, title, at: now, compositionId });
  if (same?.id !== undefined) {
    await shelves.drafts.remove(same.id);
    const before = (await shelves.proposals.equal('seriesId', [seriesId])).find((one) => one.draftId === same.id);
    if (before?.id !== undefined) {
      await shelves.proposals.put({ ...before, draftId });
      return before.id;
    }
  }
  const { kind } = assessment;
  const acted = { seriesId, key, title, kind, outcome: 'acted', why: null, surface: 'card', at: now } as const;
  const outcomeId = await addOutcome(shelves, acted);
  const open = { became: null, settled: null, source: null, asked: false } as const;
  const row = { seriesId, key, title, format, role, at: now, before: shapeOf(meeting, joined), ...open, outcomeId, draftId };
  return addProposal(shelves, row);
}

const taken: Handlers['compose/taken'] = async (fields, context) => {
  const { store, now, reach } = context;
  const result = await store.change([...COMPOSED_TABLES, ...TAKEN_TABLES], async (shelves) => {
    const of = await composed(shelves, fields.id, context);
    if (!of.ok) return of;
    const { id: compositionId, tool: _tool, ...draft } = fields;
    return ok({ proposalId: await keepTaken(shelves, of.value.judged, { ...draft, compositionId }, now) });
  });
  if (result.ok) await reach.refresh();
  return result;
};

const takenFromCard: Handlers['page/taken'] = async ({ snapshot, ...draft }, { store, now, zone, reach }) => {
  const result = await store.change([...WORLD_TABLES, ...TAKEN_TABLES], async (shelves) => {
    const world = await readWorld(shelves, { now, zone, snapshots: [snapshot], span: null, account: null });
    const judged = judgeSnapshot(snapshot, world);
    if (!judged) return fail('no-times');
    if (judged.assessment.verdict === 'protected') return fail('protected');
    const role = roleAt(judged.meeting);
    return ok({ proposalId: await keepTaken(shelves, judged, { ...draft, role, compositionId: null }, now) });
  });
  if (result.ok) await reach.refresh();
  return result;
};

const takeBack: Handlers['compose/take-back'] = async ({ proposalId }, { store, reach }) => {
  const found = await store.change(['proposals', 'drafts', 'outcomes', 'kept'], async (shelves) => {
    const row = await shelves.proposals.get(proposalId);
    if (!row) return false;
    const outcomeId = await removeProposal(shelves, proposalId);
    if (outcomeId !== null) await undoOutcome(shelves, outcomeId);
    return true;
  });
  if (!found) return fail('no-such-proposal');
  await reach.refresh();
  return ok({});
};

export const composeHandlers = {
  'page/compose': fromPage,
  'compose/open': fromApp,
  'compose/state': state,
  'compose/taken': taken,
  'page/taken': takenFromCard,
  'compose/take-back': takeBack,
};
