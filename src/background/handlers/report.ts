import { DAY, fail, ok, type Instant } from '../../core/model';
import { toLocal } from '../../core/time';
import {
  forgiveLesson,
  noteSeen,
  readProposals,
  readSettings,
  readTrials,
  releaseSeries,
  summaries,
  tellLesson,
} from '../../store';
import type { ReportState } from '../../messages/areas/report';
import { weekCalls } from '../calls/lines';
import { judgeOf } from '../judged';
import type { Handlers } from '../context';
import { draftOf } from './draft';
import { learnedOf } from '../learned';
import { lessonId } from '../lessons';
import { loudnessOf } from '../loudness';
import { spanAt } from '../card';
import { storedMeetings } from '../join';
import { markCounts, proposalCounts, reportOf, reportQuestion } from '../report';
import { readWorld, WORLD_TABLES } from '../world';

const MARKS_SINCE = 91 * DAY;

const week: Handlers['report/week'] = async ({ at }, { store, now, zone, reach }) => {
  const shown = await store.look([...WORLD_TABLES, 'proposals', 'trials'], async (shelves) => {
    const home = (await readSettings(shelves, zone, now)).zone;
    const question = reportQuestion(home, at ?? now, now);
    const world = await readWorld(shelves, { now: question.now, zone, snapshots: [], span: question.span, account: null });
    const today = { ...world, now };
    const loop = { proposals: await readProposals(shelves, 0, now + 1), trials: await readTrials(shelves) };
    return {
      report: reportOf(world, question.week, now, loop),
      settings: world.settings,
      calendars: summaries(new Map(world.calendars.map((calendar) => [calendar.id, calendar]))),
      marks: markCounts(world, question.week.to - MARKS_SINCE),
      proposals: proposalCounts(loop.proposals, question.week.to - MARKS_SINCE),
      calls: weekCalls(world, question.week),
      quieter: loudnessOf(today).halved && isUntold(today.lessons.get(lessonId.volume)),
      memoryOnly: store.memoryOnly,
    } satisfies ReportState;
  });
  if (at === null && shown.calendars.length > 0) reach.keepGlance('report', shown);
  return ok(shown);
};

/** It was told before, and has become louder by request since: then it may be told again. */
const isUntold = (row: { told: Instant | null; forgiven: Instant | null } | undefined): boolean =>
  row === undefined || row.told === null || (row.forgiven !== null && row.forgiven > row.told);

const told: Handlers['report/told'] = async (_fields, { store, now }) => {
  await store.change(['lessons'], async (shelves) => tellLesson(shelves, lessonId.volume, now));
  return ok({});
};

/** The draft for a stored meeting. A protected talk has none, whoever asks. */
const draft: Handlers['report/draft'] = async ({ seriesId, start, format }, context) =>
  context.store.look(WORLD_TABLES, async (shelves) => {
    const { now, zone } = context;
    const span = spanAt(start);
    const world = await readWorld(shelves, { now, zone, snapshots: [], span, account: null });
    const meeting = storedMeetings(world, span.from, span.to).find((one) => one.seriesId === seriesId && one.start === start);
    if (!meeting) return fail('no-such-meeting');
    const judged = judgeOf(world)({ meeting, joined: true }, meeting.id);
    return draftOf(judged, format, world, context);
  });

const learned: Handlers['learned/list'] = async (_fields, { store, now, zone }) =>
  store.look(WORLD_TABLES, async (shelves) => {
    const world = await readWorld(shelves, { now, zone, snapshots: [], span: null, account: null });
    return ok({ learned: learnedOf(world) });
  });

const forget: Handlers['learned/forget'] = async ({ id }, { store, now, reach }) => {
  await store.change(['lessons', 'outcomes', 'kept'], async (shelves) => {
    await forgiveLesson(shelves, id, now);
    const series = lessonId.series('');
    if (id.startsWith(series)) await releaseSeries(shelves, id.slice(series.length));
  });
  await reach.refresh();
  return ok({});
};

/** Which marks were really seen: told by the page, believed for marks it was given, once a day each. */
const seen: Handlers['page/seen'] = async ({ keys }, { store, now, zone, sender }) => {
  if (sender.role !== 'page') return fail('not-a-page');
  const noted = await store.change(['pages', 'shown', 'settings'], async (shelves) => {
    const marks = (await shelves.pages.get(sender.tabId))?.marks ?? [];
    const ids = marks.flatMap(({ key, seriesId, start, shown }) =>
      shown && start !== null && keys.includes(key) ? [`${seriesId}@${start}`] : [],
    );
    const home = (await readSettings(shelves, zone, now)).zone;
    const today = toLocal(home, now).date;
    return noteSeen(shelves, ids, now, (at) => toLocal(home, at).date === today);
  });
  return ok({ noted });
};

export const reportHandlers = {
  'report/week': week,
  'report/draft': draft,
  'report/told': told,
  'learned/list': learned,
  'learned/forget': forget,
  'page/seen': seen,
};
