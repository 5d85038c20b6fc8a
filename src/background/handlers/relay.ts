import { DAY, ok, type Attendee } from '../../core/model';
import { planRelay, type Runner } from '../../core/planning/relay';
import type { RelayBoard } from '../../core/replace/relay-board';
import { claimableHours, ownHours, workSpans } from '../../core/time';
import { readRelay } from '../../store';
import { humans } from '../attendees';
import { composed, COMPOSED_TABLES, type Composed } from '../composition';
import type { Handlers } from '../context';

/** A relay is planned for this many days; round the clock that is four to eight hand-offs. */
const PLANNED = 4 * DAY;
/** More people than the planner takes go by the first of them. */
const MOST = 7;

interface Known extends Runner {
  readonly who: Attendee;
}

/** The people of the meeting whose hours are known, the person first. */
function runnersOf({ judged, world }: Composed): { known: Known[]; unknown: number } {
  const people = humans(judged.meeting.attendees).filter(({ answer }) => answer !== 'declined');
  const all = people.flatMap((who): Known[] => {
    const person = who.email === null ? undefined : world.people.get(who.email);
    const hours = who.self ? ownHours(world.settings, person) : claimableHours(person);
    return hours === null ? [] : [{ id: who.email ?? who.name ?? 'self', hours, who }];
  });
  const known = all.toSorted((a, b) => Number(b.who.self) - Number(a.who.self)).slice(0, MOST);
  return { known, unknown: people.length - known.length };
}

const state: Handlers['relay/state'] = async ({ id }, context) =>
  context.store.look([...COMPOSED_TABLES, 'relays'], async (shelves) => {
    const of = await composed(shelves, id, context);
    if (!of.ok) return of;
    const { judged, world } = of.value;
    const { known, unknown } = runnersOf(of.value);
    const kept = await readRelay(shelves, judged.meeting.seriesId);
    const { zone } = world.settings;
    // A board that is under way keeps its beginning: what is ticked off stays on it. A new one begins with the next day of work.
    const from = kept !== null && kept.at > world.now - PLANNED ? kept.at : world.now;
    const to = from + PLANNED;
    const board: RelayBoard = {
      seriesId: judged.meeting.seriesId,
      title: judged.meeting.title,
      now: world.now,
      zone,
      from,
      to,
      runners: known.map(({ id: email, hours, who }) => ({
        id: email,
        name: who.name ?? email,
        zone: hours.zone,
        self: who.self,
        work: workSpans(hours, from - DAY, to),
      })),
      plan: planRelay(known, from, to),
      notes: kept?.notes ?? [],
      unknown,
    };
    return ok(board);
  });

const note: Handlers['relay/note'] = async (fields, context) =>
  context.store.change([...COMPOSED_TABLES, 'relays'], async (shelves) => {
    const of = await composed(shelves, fields.id, context);
    if (!of.ok) return of;
    const { seriesId } = of.value.judged.meeting;
    const kept = await readRelay(shelves, seriesId);
    const fresh = kept !== null && kept.at > context.now - PLANNED ? kept : { seriesId, notes: [], at: context.now };
    const notes = [...fresh.notes.filter(({ due }) => due !== fields.note.due), fields.note];
    await shelves.relays.put({ ...fresh, notes: notes.toSorted((a, b) => a.due - b.due) });
    return ok({});
  });

export const relayHandlers = { 'relay/state': state, 'relay/note': note };
