import { DAY, fail, ok, type FormFacts, type Mark, type ScheduleForm, type ZoomRow } from '../../core/model';
import { spentOf } from '../../core/calls/spent';
import { weekOf } from '../../core/time';
import { addShown, readSettings, savePage, type Shelves } from '../../store';
import { factsOf } from '../card';
import type { Context, Handlers } from '../context';
import { hoursSign } from '../headline';
import { storedMeetings } from '../join';
import { isAttended } from '../judged';
import { learn } from '../learning';
import { isQuiet } from '../loudness';
import { marksOf, signsOf } from '../marks';
import { mayPrompt } from '../zoom/budget';
import { judgeForm, type FormMeeting } from '../zoom/form';
import { notesOf } from '../zoom/notes';
import { capped, joinRows, LIST_SPAN, withoutHours, withSeries } from '../zoom/rows';
import { betterSlots } from '../zoom/slots';
import { readWorld, WORLD_TABLES, type World } from '../world';
import { draftOf } from './draft';
import { isPaused, noteHealth } from './page';

/** The world around a form: the days in which a better start may lie, and the stored series of a meeting that is edited. */
async function worldOfForm(shelves: Shelves, form: ScheduleForm, { now, zone }: Context): Promise<World> {
  const at = form.date === null ? now : Date.parse(`${form.date}T00:00Z`);
  const span = { from: Math.min(now, at - 2 * DAY), to: at + (form.number === null ? 8 : 100) * DAY };
  return readWorld(shelves, { now, zone, snapshots: [], span, account: null });
}

/** Facts of a judged form. An approximate zone claims nothing of hours. */
function formFacts({ judged, zone, approximate }: FormMeeting, world: World): FormFacts {
  const signs = signsOf(judged, world, learn([...world.outcomes.values()].flat(), world.now));
  const hurts = isAttended(judged) && hoursSign(judged.assessment) !== null;
  const better = hurts && !approximate ? betterSlots(judged, world) : { slots: [], none: null };
  const card = factsOf(judged, world, '');
  return {
    card: { ...card, flagged: card.flagged && (signs?.async ?? false) },
    zone,
    approximate,
    slots: better.slots,
    noSlot: better.slots.length === 0 ? better.none : null,
    speak: signs !== null && !(approximate && !signs.async),
  };
}

const form: Handlers['zoom/form'] = async ({ form: read, visit, health }, context) => {
  const { store, now, sender } = context;
  if (sender.role !== 'page') return fail('not-a-page');
  const work = async (shelves: Shelves) => {
    const world = await worldOfForm(shelves, read, context);
    if (!store.readOnly) await noteHealth(shelves, health, context);
    const judged = judgeForm(read, world);
    if (isPaused(world) || judged === null) return { facts: null, paused: isPaused(world) };
    const facts = formFacts(judged, world);
    // What the form itself says wrongly of the hour is told while it is being typed; an offer is a prompt, and prompts are few.
    const isOffer = facts.speak && hoursSign(judged.judged.assessment) === null;
    if (!isOffer) return { facts, paused: false };
    const prompts = await shelves.zoomPrompts.between('at', now - 15 * DAY, now + DAY);
    const prompt = { visit, seriesId: facts.card.seriesId, at: now };
    const speak = !isQuiet(world) && mayPrompt(prompts, prompt, world.settings);
    if (speak && !store.readOnly && !prompts.some((one) => one.visit === visit)) await shelves.zoomPrompts.put(prompt);
    return { facts: { ...facts, speak }, paused: false };
  };
  const tables = [...WORLD_TABLES, 'health', 'zoomPrompts'] as const;
  return ok(await (store.readOnly ? store.look(tables, work) : store.change(tables, work)));
};

const draft: Handlers['zoom/draft'] = async ({ form: read, format }, context) =>
  context.store.look(WORLD_TABLES, async (shelves) => {
    const world = await worldOfForm(shelves, read, context);
    const judged = judgeForm(read, world);
    return judged === null ? fail('no-times') : draftOf(judged.judged, format, world, context);
  });

/** Marks of rows, within the budgets of day, week and view. What no calendar knows gets no mark of hours: lists name no zone. */
function rowMarks(rows: readonly ZoomRow[], world: World, ledger: Parameters<typeof marksOf>[2], lang: string) {
  const join = joinRows(world, false);
  const found = rows.flatMap((row) => {
    const snapshot = join.snapshot(row);
    return snapshot === null ? [] : [{ row, snapshot }];
  });
  const joined = new Set(found.filter(({ row }) => join.isJoined(row)).map(({ row }) => row.key));
  const page = marksOf(
    found.map(({ snapshot }) => snapshot),
    world,
    ledger,
    lang,
  );
  const sure = page.marks.flatMap((mark): Mark[] => {
    const kept = joined.has(mark.key) ? mark : withoutHours(mark);
    return kept === null ? [] : [kept];
  });
  const marks = capped(sure);
  const drawn = new Set(marks.filter(({ shown }) => shown).map(({ seriesId, start }) => `${seriesId}@${start}`));
  return { marks, snapshots: found.map(({ snapshot }) => snapshot), shown: page.shown.filter(({ id }) => drawn.has(id)) };
}

const rows: Handlers['zoom/rows'] = async ({ rows: listed, past, health }, context) => {
  const { store, now, zone, sender, reach, lang } = context;
  if (sender.role !== 'page') return fail('not-a-page');
  const work = async (shelves: Shelves) => {
    const home = (await readSettings(shelves, zone, now)).zone;
    const span = past ? { from: now - LIST_SPAN, to: now } : { from: weekOf(home, now, 'mon').from, to: now + LIST_SPAN };
    const world = withSeries(await readWorld(shelves, { now, zone, snapshots: [], span, account: null }));
    if (!store.readOnly) await noteHealth(shelves, health, context);
    const paused = isPaused(world);
    const join = joinRows(world, past);
    const spent = spentOf(world.calls, storedMeetings(world, now - LIST_SPAN, now));
    const notes = paused || !past ? [] : notesOf(listed, join, spent, home);
    const ledger = await shelves.shown.between('start', span.from, span.to + 8 * DAY);
    const page = paused || past ? { marks: [], snapshots: [], shown: [] } : rowMarks(listed, world, ledger, lang);
    const snapshots = past ? listed.flatMap((row) => join.snapshot(row) ?? []) : page.snapshots;
    if (!store.readOnly) {
      await addShown(shelves, page.shown);
      const { marks } = page;
      await savePage(shelves, { tabId: sender.tabId, site: 'zoom', account: null, marks, meetings: listed.length, seen: now });
    }
    return { marks: page.marks, snapshots, notes, paused };
  };
  const tables = [...WORLD_TABLES, 'health', 'shown', 'pages'] as const;
  const answer = await (store.readOnly ? store.look(tables, work) : store.change(tables, work));
  const drawn = answer.marks.filter(({ shown }) => shown).length;
  const awake = answer.paused ? 'paused' : drawn > 0 ? 'marks' : 'idle';
  await reach.showSign(sender.tabId, health.state === 'asleep' ? 'asleep' : awake, drawn);
  return ok(answer);
};

export const zoomHandlers = { 'zoom/form': form, 'zoom/draft': draft, 'zoom/rows': rows };
