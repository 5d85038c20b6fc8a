/** Calls of the last days, for the popup: planned beside measured, and the one question. */
import { spentMinutes, spentOf, type Spent } from '../../core/calls/spent';
import { DAY, HOUR, MINUTE, type CallAnswer, type CallLine, type CallsState, type Instant } from '../../core/model';
import type { WeekCalls } from '../../messages/areas/calls';
import { unplannedMeeting } from '../../core/load';
import { SILENT } from '../../store';
import { storedMeetings } from '../join';
import { judgeOf, type Judged } from '../judged';
import type { World } from '../world';

/** How far back the popup lists calls, and how many. */
export const RECENT = 2 * DAY;
const MOST_LISTED = 4;
/** A meeting that is longer over is no longer fresh in anybody's mind. */
const ASK_WITHIN = 12 * HOUR;
/** Talks of two are never asked about: they may be the most private there are. */
const FEWEST = 3;
/** Shorter is a wrong door, or a hello. */
const SHORTEST = 5 * MINUTE;
/** Clocks differ, and people are polite: from here on it is late. */
const LATE: number = 2;

interface Seen {
  readonly spent: Spent;
  readonly line: CallLine;
}

/** One line of a meeting's records: they are told as one, by the first of them. */
function lineOf(spent: Spent, now: Instant): CallLine | null {
  const { meeting, records, spans } = spent;
  const record = records.find((one) => one.source === (spent.measured ? 'measured' : 'attempted'));
  if (!record) return null;
  const start = spans[0]?.start ?? record.start;
  const late = meeting === null || !spent.measured ? 0 : Math.round((start - meeting.start) / MINUTE);
  const counts = records.flatMap(({ most }) => (most === null ? [] : [most]));
  return {
    id: record.id,
    service: record.service,
    source: record.source,
    title: meeting?.title ?? record.title,
    start,
    minutes: spentMinutes(spans),
    planned: meeting === null ? null : Math.round((meeting.end - meeting.start) / MINUTE),
    late: late >= LATE ? late : null,
    place: record.place,
    most: counts.length === 0 ? null : Math.max(...counts),
    // A page that fell silent (its tab crashed) has nobody to tell of the end.
    open: records.some(({ open, end }) => open && now - end <= SILENT),
    correction: record.correction,
    answer: record.answer,
    plannedEnd: meeting?.end ?? null,
  };
}

/** The judgement of a call: of its planned meeting, else of what its title says. */
function judgedOf({ meeting, records, spans }: Spent, world: World): Judged | null {
  const judge = judgeOf(world);
  if (meeting !== null) return judge({ meeting, joined: true }, meeting.id);
  const [record] = records;
  const [first] = spans;
  if (!record || !first) return null;
  return judge({ meeting: unplannedMeeting(record, first), joined: false }, record.id);
}

/** Whether one may ask if this could have been asynchronous: never after a talk that is protected, or might be. */
function mayAsk({ spent, line }: Seen, world: World): boolean {
  const over = world.now - Math.max(...spent.spans.map(({ end }) => end));
  if (!spent.measured || line.open || line.answer !== null || line.correction?.kind === 'absent') return false;
  if (!(over >= 0 && over <= ASK_WITHIN) || line.minutes * MINUTE < SHORTEST || spent.meeting?.allDay === true) return false;
  if (Math.max(line.most ?? 0, spent.meeting?.headcount ?? 0) < FEWEST) return false;
  const judged = judgedOf(spent, world);
  if (judged === null || judged.rest.kept || judged.rest.sensitive) return false;
  return judged.assessment.verdict !== 'protected' && judged.assessment.verdict !== 'not_a_meeting';
}

const seenOf = (world: World): Seen[] => {
  const records = world.calls.filter(({ start }) => start > world.now - RECENT);
  const spent = spentOf(records, storedMeetings(world, world.now - RECENT - DAY, world.now + DAY));
  return spent.flatMap((one) => {
    const line = lineOf(one, world.now);
    return line === null ? [] : [{ spent: one, line }];
  });
};

/** What the popup shows of calls; at most one question, about the latest. */
export function callsState(world: World): CallsState {
  const seen = seenOf(world).toSorted((a, b) => b.line.start - a.line.start);
  // An attempt that nothing was planned for says nothing that anybody wants to read.
  const told = seen.filter(({ line }) => line.source === 'measured' || line.planned !== null);
  const [latest] = told.filter(({ line }) => line.source === 'measured');
  return {
    question: latest && mayAsk(latest, world) ? latest.line : null,
    recent: told.slice(0, MOST_LISTED).map(({ line }) => line),
  };
}

/** What an answer about a call teaches: its series and kind. Null when there is no such call any more. */
export function lessonOf(id: string, world: World): { seriesId: string; key: string; title: string; kind: string | null } | null {
  const found = seenOf(world).find(({ spent }) => spent.records.some((one) => one.id === id));
  const judged = found && judgedOf(found.spent, world);
  if (!judged || judged.assessment.verdict === 'protected') return null;
  const { meeting, assessment } = judged;
  return { seriesId: meeting.seriesId, key: `call ${id}`, title: meeting.title, kind: assessment.kind };
}

/** Calls that were measured in a week, for the report. Estimates and corrections to nothing are no measurements. */
export function weekCalls(world: World, { from, to }: { readonly from: Instant; readonly to: Instant }): WeekCalls {
  const records = world.calls.filter(({ start }) => start >= from && start < to);
  const all = spentOf(records, storedMeetings(world, from - DAY, to + DAY)).filter(
    ({ measured, spans }) => measured && spans.length > 0,
  );
  const lines = all.flatMap((one) => lineOf(one, world.now) ?? []);
  const planned = lines.filter((line) => line.planned !== null);
  const others = lines.filter((line) => line.planned === null);
  const sum = (some: readonly CallLine[], of: (line: CallLine) => number): number =>
    some.reduce((all_, line) => all_ + of(line), 0);
  const apart = (line: CallLine): number => Math.abs(line.minutes - (line.planned ?? 0));
  const said = (answer: CallAnswer): number => records.filter((one) => one.answer === answer).length;
  return {
    lines: planned.toSorted((a, b) => apart(b) - apart(a)),
    plannedMinutes: sum(planned, (line) => line.planned ?? 0),
    reallyMinutes: sum(planned, (line) => line.minutes),
    unplanned: others.length,
    unplannedMinutes: sum(others, (line) => line.minutes),
    answers: { yes: said('yes'), no: said('no'), partly: said('partly') },
  };
}
