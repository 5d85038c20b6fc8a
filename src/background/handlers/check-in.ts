import { fail, ok, type CheckIn } from '../../core/model';
import { cadenceOf, nextRound } from '../../core/replace/check-in';
import { ownHours } from '../../core/time';
import { readAnswers, readCheckIns } from '../../store';
import { composed, COMPOSED_TABLES } from '../composition';
import type { Handlers } from '../context';

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

const save: Handlers['check-in/save'] = async ({ checkIn }, { store }) => {
  await store.change(['checkIns'], async (shelves) => void (await shelves.checkIns.put(checkIn)));
  return ok({ checkIn });
};

const stop: Handlers['check-in/stop'] = async ({ seriesId }, { store }) => {
  await store.change(['checkIns'], async (shelves) => shelves.checkIns.remove(seriesId));
  return ok({});
};

const answer: Handlers['check-in/answer'] = async ({ seriesId, who, answers }, { store, now }) =>
  ok({
    answerId: await store.change(['answers'], async (shelves) =>
      Number(await shelves.answers.put({ seriesId, who, answers, at: now })),
    ),
  });

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
  'check-in/save': save,
  'check-in/stop': stop,
  'check-in/answer': answer,
  'check-in/forget': forget,
};
