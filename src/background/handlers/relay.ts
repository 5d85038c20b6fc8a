import { DAY, ok, type Attendee, type Instant } from '../../core/model';
import { planRelay, type Runner } from '../../core/planning/relay';
import type { RelayBoard } from '../../core/replace/relay-board';
import { claimableHours, ownHours, workSpans } from '../../core/time';
import { readRelay, type RelayRow, type Shelves } from '../../store';
import { humans } from '../attendees';
import { composed, COMPOSED_TABLES, type Composed } from '../composition';
import type { Handlers } from '../context';

/** A relay is planned for this many days; round the clock that is four to eight hand-offs. */
const PLANNED = 4 * DAY;
/** A hand-off that rests goes on after the days of rest: a weekend, or a long one. */
const RESTS = 4 * DAY;
const spanOf = (row: RelayRow | null): number => PLANNED + Math.min(3, row?.rests?.length ?? 0) * RESTS;
const isUnderWay = (row: RelayRow | null, now: Instant): row is RelayRow => row !== null && row.at > now - spanOf(row);

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
    const row = isUnderWay(kept, world.now) ? kept : null;
    const from = row?.at ?? world.now;
    const to = from + spanOf(row);
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
      plan: planRelay(known, from, to, new Set(row?.rests)),
      notes: row?.notes ?? [],
      left: row?.left ?? [],
      unknown,
    };
    return ok(board);
  });

/** The relay that is under way, or a new one that begins now. */
async function underWay(shelves: Shelves, seriesId: string, now: Instant): Promise<RelayRow> {
  const kept = await readRelay(shelves, seriesId);
  return isUnderWay(kept, now) ? kept : { seriesId, notes: [], at: now };
}

const note: Handlers['relay/note'] = async (fields, context) =>
  context.store.change([...COMPOSED_TABLES, 'relays'], async (shelves) => {
    const of = await composed(shelves, fields.id, context);
    if (!of.ok) return of;
    const row = await underWay(shelves, of.value.judged.meeting.seriesId, context.now);
    const notes = [...row.notes.filter(({ due }) => due !== fields.note.due), fields.note];
    await shelves.relays.put({ ...row, notes: notes.toSorted((a, b) => a.due - b.due) });
    return ok({});
  });

const rest: Handlers['relay/rest'] = async ({ id, due, rest: wanted }, context) =>
  context.store.change([...COMPOSED_TABLES, 'relays'], async (shelves) => {
    const of = await composed(shelves, id, context);
    if (!of.ok) return of;
    const row = await underWay(shelves, of.value.judged.meeting.seriesId, context.now);
    const others = (dues: readonly Instant[] = []): Instant[] => dues.filter((one) => one !== due);
    const rests = [...others(row.rests), ...(wanted === true ? [due] : [])];
    const left = [...others(row.left), ...(wanted === false ? [due] : [])];
    await shelves.relays.put({ ...row, rests, left });
    return ok({});
  });

export const relayHandlers = { 'relay/state': state, 'relay/note': note, 'relay/rest': rest };
