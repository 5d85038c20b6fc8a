import { fail, ok, type CheckIn } from '../../core/model';
import { cadenceOf, nextRound } from '../../core/replace/check-in';
import { ownHours } from '../../core/time';
import { readAnswers, readCheckIns, readSettings } from '../../store';
import { composed, COMPOSED_TABLES } from '../composition';
import type { Handlers } from '../context';
import { remark } from '../reminders';

const state: Handlers['check-in/state'] = async ({ id }, context) =>
  context.store.look([...COMPOSED_TABLES, 'checkIns', 'answers'], async (shelves) => {
    const of = await composed(shelves, id, context);
    if (!of.ok) return of;
    const { judged, world } = of.value;
    const { seriesId, title, cadence } = judged.meeting;
    const known = (await readCheckIns(shelves)).find((one) => one.seriesId === seriesId);
    const own = ownHours(world.settings, undefined);
    const proposed: CheckIn = {
      seriesId,
      title,
      // The page puts in the three of its language.
      questions: [],
      cadence: cadenceOf(cadence),
      remind: false,
      next: nextRound(own, cadenceOf(cadence), null, world.now) ?? judged.meeting.start,
    };
    return ok({
      checkIn: known ?? proposed,
      saved: known !== undefined,
      answers: await readAnswers(shelves, seriesId),
      zone: world.settings.zone,
      now: world.now,
    });
  });

/** One that is kept is found by its series: the meeting it stands for may have left the calendar long since. */
const kept: Handlers['check-in/kept'] = async ({ seriesId }, { store, now, zone }) =>
  store.look(['checkIns', 'answers', 'settings'], async (shelves) => {
    const checkIn = await shelves.checkIns.get(seriesId);
    if (!checkIn) return fail('no-such-check-in');
    const settings = await readSettings(shelves, zone, now);
    return ok({ checkIn, saved: true, answers: await readAnswers(shelves, seriesId), zone: settings.zone, now });
  });

/** A cadence that is changed counts from now: the next round is at the start of the next fitting day of the person. */
const save: Handlers['check-in/save'] = async ({ checkIn }, context) => {
  const { store, now, zone } = context;
  const row = await store.change(['checkIns', 'settings'], async (shelves) => {
    const before = await shelves.checkIns.get(checkIn.seriesId);
    const own = ownHours(await readSettings(shelves, zone, now), undefined);
    const next = before?.cadence === checkIn.cadence ? before.next : nextRound(own, checkIn.cadence, null, now);
    const saved = { ...checkIn, next: next ?? checkIn.next };
    await shelves.checkIns.put(saved);
    return saved;
  });
  await remark(context);
  return ok({ checkIn: row });
};

const stop: Handlers['check-in/stop'] = async ({ seriesId }, context) => {
  await context.store.change(['checkIns'], async (shelves) => shelves.checkIns.remove(seriesId));
  await remark(context);
  return ok({});
};

/** The first answers of a round that is due open the next one: the reminder rests until then. */
const answer: Handlers['check-in/answer'] = async ({ seriesId, who, answers }, context) => {
  const { store, now, zone } = context;
  const answerId = await store.change(['answers', 'checkIns', 'settings'], async (shelves) => {
    const checkIn = await shelves.checkIns.get(seriesId);
    if (checkIn && checkIn.next <= now) {
      const own = ownHours(await readSettings(shelves, zone, now), undefined);
      await shelves.checkIns.put({ ...checkIn, next: nextRound(own, checkIn.cadence, checkIn.next, now) ?? checkIn.next });
    }
    return Number(await shelves.answers.put({ seriesId, who, answers, at: now }));
  });
  await remark(context);
  return ok({ answerId });
};

const forget: Handlers['check-in/forget'] = async ({ answerId }, { store }) => {
  const found = await store.change(['answers'], async (shelves) => {
    if (!(await shelves.answers.get(answerId))) return false;
    await shelves.answers.remove(answerId);
    return true;
  });
  return found ? ok({}) : fail('no-such-answer');
};

export const checkInHandlers = {
  'check-in/state': state,
  'check-in/kept': kept,
  'check-in/save': save,
  'check-in/stop': stop,
  'check-in/answer': answer,
  'check-in/forget': forget,
};
