import { DAY, fail, type Meeting, type MeetingSnapshot, ok } from '../../core/model';
import { type AheadNote, changesOf } from '../../core/planning';
import type { PlannedMeeting } from '../../messages/areas/plan';
import { judgeSnapshot } from '../card';
import type { Context, Handlers } from '../context';
import { storedMeetings } from '../join';
import { judgeOf, type Judged } from '../judged';
import { planCardOf, speechOf } from '../plan/card-of';
import { aheadLines, dueLines } from '../plan/change-words';
import { ledgerOfWorld, ledgerWords } from '../plan/ledger';
import { openedMeeting } from '../opened';
import { membersOf } from '../plan/members';
import { isNear, planOf, planSpan } from '../plan/plan-of';
import { occurrencesOf, SERIES_AHEAD } from '../plan/series';
import type { OccurrenceRow } from '../../store';
import { readWorld, WORLD_TABLES, type World } from '../world';

const card: Handlers['page/plan'] = async ({ snapshot }, context) => {
  const planned = (await openedMeeting(snapshot, context)).planCard();
  return planned ? ok(planned) : fail('no-times');
};

const open: Handlers['plan/open'] = async (meeting, { reach }) => {
  const fields = Object.entries(meeting).map(([name, value]): [string, string] => [name, String(value)]);
  await reach.openPage('plan', new URLSearchParams(fields).toString());
  return ok({});
};

/** The meeting in the stored calendar; one that no file knows is read from what the page said of it, and the guests remembered of it. */
function judgedOf({ seriesId, start, end, title }: PlannedMeeting, world: World): Judged | null {
  const stored = storedMeetings(world, start - 1, start + 1).find((one) => one.seriesId === seriesId && one.start === start);
  if (stored) return judgeOf(world)({ meeting: stored, joined: true }, stored.id);
  const snapshot: MeetingSnapshot = {
    site: 'google-calendar',
    baseId: seriesId,
    uid: null,
    instance: null,
    calendarId: null,
    key: seriesId,
    title,
    start,
    end,
    allDay: false,
    ownAnswer: 'unknown',
    guests: null,
    description: null,
    location: null,
    hasCall: false,
  };
  return judgeSnapshot(snapshot, world);
}

const state: Handlers['plan/state'] = async (asked, context) =>
  context.store.look([...WORLD_TABLES], async (shelves) => {
    const { now, zone, t } = context;
    if (!isNear(asked.start, now) || asked.end < asked.start) return fail('no-such-meeting');
    const world = await readWorld(shelves, {
      now,
      zone,
      snapshots: [],
      span: { ...planSpan(now, asked.start), from: Math.min(planSpan(now, now).from, asked.start - DAY) },
      account: null,
      series: [asked.seriesId],
    });
    const judged = judgedOf(asked, world);
    if (!judged) return fail('no-such-meeting');
    const planned = planOf(judged, world);
    const speech = speechOf(planned, world, t);
    const { meeting, members, plan, ledger } = planned;
    return ok({
      seriesId: meeting.seriesId,
      title: meeting.title,
      start: meeting.start,
      end: meeting.end,
      cadence: meeting.cadence,
      now,
      viewerZone: world.settings.zone,
      hideTitles: world.settings.hideTitles,
      members,
      plan,
      card: planCardOf(planned, speech),
      ahead: aheadLines(speech, plan.changes),
      ledger: ledgerWords(ledger),
    });
  });

/** A change is told of ten days ahead: only series that meet by then are asked. */
const TOLD_AHEAD = 11 * DAY;

function aheadNotes(world: World, context: Context): AheadNote[] {
  const next = new Map<string, Meeting>();
  for (const meeting of storedMeetings(world, world.now, world.now + TOLD_AHEAD)) {
    const { seriesId, cadence, start, status, ownAnswer, entryType } = meeting;
    if (next.has(seriesId) || cadence === 'none' || start <= world.now || entryType !== 'event') continue;
    if (status !== 'cancelled' && ownAnswer !== 'declined') next.set(seriesId, meeting);
  }
  return [...next.values()].flatMap((meeting): AheadNote[] => {
    const members = membersOf(meeting, world);
    const zone = meeting.zone ?? world.settings.zone;
    const occurrences = occurrencesOf(world, meeting.seriesId);
    const changes = members.length < 2 ? [] : changesOf({ occurrences, members, zone, grace: world.settings.grace });
    const lines = dueLines(speechOf({ meeting, members }, world, context.t), changes);
    const { seriesId, title, start } = meeting;
    return lines.length === 0 ? [] : [{ seriesId, title, start, lines }];
  });
}

/** Occurrences by series, of those series that meet soon enough to be told of. */
function soonSeries({ occurrences, now }: World): Map<string, OccurrenceRow[]> {
  const soon = new Map<string, OccurrenceRow[]>();
  for (const one of occurrences) if (one.start > now && one.start < now + TOLD_AHEAD) soon.set(one.baseId, []);
  for (const one of occurrences) soon.get(one.baseId)?.push(one);
  return soon;
}

/** Read once, by time: reading each series whole would read every year that the calendar holds. */
const ahead: Handlers['plan/ahead'] = async (_fields, context) =>
  context.store.look([...WORLD_TABLES], async (shelves) => {
    const { now, zone } = context;
    const span = { from: planSpan(now, now).from, to: now + SERIES_AHEAD };
    const near = await readWorld(shelves, { now, zone, snapshots: [], span, account: null });
    const world = { ...near, series: soonSeries(near) };
    return ok({ notes: aheadNotes(world, context), ledger: ledgerWords(ledgerOfWorld(world)) });
  });

export const planHandlers = { 'page/plan': card, 'plan/open': open, 'plan/state': state, 'plan/ahead': ahead };
