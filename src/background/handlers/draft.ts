import { draftFor } from '../../core/formats';
import { fail, ok } from '../../core/model';
import { judgeSnapshot } from '../card';
import type { Handlers } from '../context';
import { draftFacts, FIRST_ASKING, roleAt } from '../draft-facts';
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
    const { formality } = world.settings;
    const wish = { lang, formality, asking: FIRST_ASKING, link: null, role: roleAt(meeting), recorded: null };
    return ok(draftFor(format, draftFacts(meeting, world, wish)));
  });

export const draftHandlers = { 'page/draft': draft };
