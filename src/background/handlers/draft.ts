import { draftFor } from '../../core/formats';
import { MINUTE, fail, ok, type Draft, type FormatId, type Meeting, type Result } from '../../core/model';
import { humans } from '../attendees';
import { judgeSnapshot } from '../card';
import type { Context, Handlers } from '../context';
import type { Judged } from '../judged';
import { readWorld, WORLD_TABLES, type World } from '../world';

/** First names of the others, where the calendar gives names; an address is no name. */
function firstNames(meeting: Meeting): string[] {
  return humans(meeting.attendees).flatMap(({ name, self }) => {
    const first = self || name === null || name.includes('@') ? '' : (name.trim().split(/\s+/u, 1)[0] ?? '');
    return first === '' ? [] : [first];
  });
}

/** The draft of a replacement, in the language of the browser. A protected talk has none, whatever the page asks for. */
export function draftOf({ meeting, assessment }: Judged, format: FormatId, world: World, { now, lang }: Context): Result<Draft> {
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
}

const draft: Handlers['page/draft'] = async ({ snapshot, format }, context) =>
  context.store.look([...WORLD_TABLES], async (shelves) => {
    const { now, zone } = context;
    const world = await readWorld(shelves, { now, zone, snapshots: [snapshot], span: null, account: null });
    const judged = judgeSnapshot(snapshot, world);
    return judged ? draftOf(judged, format, world, context) : fail('no-times');
  });

export const draftHandlers = { 'page/draft': draft };
