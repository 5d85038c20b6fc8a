import { draftFor } from '../../core/formats';
import { fail, ok, type Draft, type FormatId, type Result } from '../../core/model';
import type { Context, Handlers } from '../context';
import { draftFacts, FIRST_ASKING, roleAt } from '../draft-facts';
import type { Judged } from '../judged';
import { openedMeeting } from '../opened';
import type { World } from '../world';

/** The draft of a replacement, in the language of the browser. A protected talk has none, whatever the page asks for. */
export function draftOf({ meeting, assessment }: Judged, format: FormatId, world: World, { lang }: Context): Result<Draft> {
  if (assessment.verdict === 'protected') return fail('protected');
  const { formality } = world.settings;
  const wish = { lang, formality, asking: FIRST_ASKING, link: null, role: roleAt(meeting), recording: null };
  return ok(draftFor(format, draftFacts(meeting, world, wish)));
}

const draft: Handlers['page/draft'] = async ({ snapshot, format }, context) => {
  const { world, judged } = await openedMeeting(snapshot, context);
  return judged ? draftOf(judged, format, world, context) : fail('no-times');
};

export const draftHandlers = { 'page/draft': draft };
