import { currentReview, REVIEW_SPAN, reviewOffer, reviewPlan } from '../../core/load';
import { fail, ok, type Instant } from '../../core/model';
import {
  answerReview,
  beginReview,
  readReviews,
  refuseReviews,
  takeReviewedBack,
  type ReviewedRow,
  type ReviewRow,
} from '../../store';
import type { Handlers } from '../context';
import { remark } from '../reminders';
import { linesOf, reviewMeetings, reviewWorld } from '../review';
import { beginTrial, takeTrialBack } from '../trials';
import { WORLD_TABLES, type World } from '../world';

const told = ({ outcomeId: _outcome, ...answer }: ReviewedRow) => answer;

/** Until when a calendar was read in. */
const knownUntil = ({ calendars }: World): Instant => Math.max(0, ...calendars.map(({ imported }) => imported));

const planOf = (review: ReviewRow | null | undefined, world: World) =>
  review ? reviewPlan(review, reviewMeetings(world), { now: world.now, known: knownUntil(world) }) : null;

const state: Handlers['review/state'] = async (_fields, { store, now, zone }) => {
  const { world, reviews } = await store.look([...WORLD_TABLES, 'reviews'], async (shelves) => ({
    world: await reviewWorld(shelves, now, zone),
    reviews: await readReviews(shelves),
  }));
  const lines = linesOf(world);
  const series = lines.map(({ seriesId }) => seriesId);
  const always = lines.flatMap(({ seriesId, verdict }) => (verdict === 'protected' ? [seriesId] : []));
  const current = currentReview(reviews, series, now);
  const isNew = current === null && series.length > 0;
  const row = isNew ? await store.change(['reviews'], async (shelves) => beginReview(shelves, { series, always }, now)) : current;
  const review = reviews.find(({ begun }) => begun === row?.begun) ?? null;
  const { zone: home, hideTitles } = world.settings;
  return ok({
    begun: row?.begun ?? now,
    now,
    zone: home,
    lines,
    answers: review?.answers.map(told) ?? [],
    plan: planOf(review, world),
    hideTitles,
    memoryOnly: store.memoryOnly,
  });
};

const answer: Handlers['review/answer'] = async ({ begun, answer: given }, context) => {
  const { store, now, zone, reach } = context;
  const { seriesId } = given;
  const decideAt = await store.change([...WORLD_TABLES, 'trials', 'reviews'], async (shelves) => {
    const before = await takeReviewedBack(shelves, begun, seriesId);
    if (before?.outcomeId !== undefined && before.outcomeId !== null) await takeTrialBack(shelves, seriesId);
    let trial = null;
    if (given.answer === 'trial') {
      const meeting = reviewMeetings(await reviewWorld(shelves, now, zone)).findLast((one) => one.seriesId === seriesId);
      const tried = meeting
        ? await beginTrial(shelves, { meeting, key: meeting.id, kind: null, surface: 'report' }, context)
        : fail('nothing-to-try');
      trial = tried.ok ? tried.value : null;
    }
    const kept = await answerReview(shelves, begun, { ...given, at: now, outcomeId: trial?.outcomeId ?? null });
    return kept ? { at: trial?.trial.decideAt ?? null } : null;
  });
  if (decideAt === null) return fail('no-such-review');
  if (decideAt.at !== null) await remark({ store, reach, now });
  return ok({ decideAt: decideAt.at });
};

const takeBack: Handlers['review/take-back'] = async ({ begun, seriesId }, { store, now, reach }) => {
  const before = await store.change(['trials', 'outcomes', 'kept', 'reviews'], async (shelves) => {
    const taken = await takeReviewedBack(shelves, begun, seriesId);
    if (taken !== null && taken.outcomeId !== null) await takeTrialBack(shelves, seriesId);
    return taken;
  });
  if (before === null) return fail('no-such-review');
  if (before.outcomeId !== null) await remark({ store, reach, now });
  return ok({});
};

const plan: Handlers['review/plan'] = async (_fields, { store, now, zone }) =>
  store.look([...WORLD_TABLES, 'reviews'], async (shelves) => {
    const reviews = await readReviews(shelves);
    const world = await reviewWorld(shelves, now, zone);
    const series = new Set(reviewMeetings(world).flatMap(({ seriesId, start }) => (start < now ? [seriesId] : [])));
    // Of an earlier quarter the calendars are not read any more.
    const latest = reviews.find(({ answers, begun }) => answers.length > 0 && begun > now - REVIEW_SPAN);
    return ok({ offer: reviewOffer(reviews, [...series], now), plan: planOf(latest, world) });
  });

const refuse: Handlers['review/refuse'] = async (_fields, { store, now }) => {
  await store.change(['reviews'], async (shelves) => refuseReviews(shelves, now));
  return ok({});
};

export const reviewHandlers = {
  'review/state': state,
  'review/answer': answer,
  'review/take-back': takeBack,
  'review/plan': plan,
  'review/refuse': refuse,
};
