import { draftFor } from '../../core/formats';
import { MINUTE, fail, ok } from '../../core/model';
import { judgeSnapshot } from '../card';
import type { Handlers } from '../context';
import { firstNames } from '../first-names';
import { readWorld, WORLD_TABLES } from '../world';

/** The draft of a replacement, in the language of the browser. A protected talk has none, whatever the page asks for. */
const draft: Handlers['page/draft'] = async ({ snapshot, format }, context) =>
  context.store.look([...WORLD_TABLES], async (shelves) => {
    const { now, zone, lang } = context;
    const world = await readWorld(shelves, { now, zone, snapshots: [snapshot], span: null, account: null });
    const judged = judgeSnapshot(snapshot, world);
    if (!judged) return fail('no-times');
    const { meeting, assessment } = judged;
    if (assessment.verdict === 'protected') return fail('protected');
    const facts = {
      title: meeting.title,
      cadence: meeting.cadence,
      start: meeting.start,
      minutes: Math.round((meeting.end - meeting.start) / MINUTE),
      replyBy: null,
      zone: world.settings.zone,
      now,
      lang,
      formality: world.settings.formality,
      people: firstNames(meeting),
    };
    return ok(draftFor(format, facts));
  });

export const draftHandlers = { 'page/draft': draft };
