/** A meeting that a page has opened: its card, its draft and its plan are asked for in one breath, and read from one world. */
import { type Email, type Instant, type MeetingSnapshot } from '../core/model';
import type { PlanCard } from '../core/planning';
import type { Store } from '../store';
import { judgeSnapshot } from './card';
import type { Context } from './context';
import type { Judged } from './judged';
import { planCardOf, speechOf } from './plan/card-of';
import { isNear, planOf, planSpan, type Planned } from './plan/plan-of';
import { readWorld, WORLD_TABLES, type World } from './world';

export interface Opened {
  readonly world: World;
  /** Null when nobody says when the meeting is. */
  readonly judged: Judged | null;
  /** What can be done about its hour: worked out when it is first asked for, null as above. */
  readonly planned: () => Planned | null;
  /** The same in words, put together once: whoever points at a badge has it made before they press. */
  readonly planCard: () => PlanCard | null;
}

/** For how long a world may stand in for the present, in ms: while a card opens. */
const FRESH = 5_000;

interface Last {
  readonly store: Store;
  readonly changes: number;
  readonly asked: string;
  readonly at: Instant;
  readonly opened: Promise<Opened>;
}

// Of the worker's life, like the open store: nothing is lost with it but the time to read it again.
let last: Last | null = null;

/** Reads and judges an opened meeting; the same meeting again is not read again until something is stored or seconds have passed. */
export async function openedMeeting(snapshot: MeetingSnapshot, context: Context): Promise<Opened> {
  const { store, sender, now } = context;
  const asked = JSON.stringify([snapshot, sender]);
  const fits =
    last?.store === store && last.changes === store.changes && last.asked === asked && now >= last.at && now - last.at < FRESH;
  if (last !== null && fits) return last.opened;
  const reading: Last = { store, changes: store.changes, asked, at: now, opened: read(snapshot, context) };
  last = reading;
  // What could not be read is tried again by whoever asks next.
  reading.opened.catch(() => (last === reading ? (last = null) : null));
  return reading.opened;
}

const read = async (snapshot: MeetingSnapshot, { store, sender, now, zone, t }: Context): Promise<Opened> =>
  store.look([...WORLD_TABLES, 'pages'], async (shelves) => {
    // The account of the page is kept with its tab, so that later questions about one meeting know who is asking.
    const account: Email | null =
      sender.role === 'app' || sender.role === 'call' ? null : ((await shelves.pages.get(sender.tabId))?.account ?? null);
    const start = snapshot.start !== null && isNear(snapshot.start, now) ? snapshot.start : now;
    const world = await readWorld(shelves, { now, zone, snapshots: [snapshot], span: planSpan(now, start), account });
    const judged = judgeSnapshot(snapshot, world);
    let planned: Planned | null = null;
    let card: PlanCard | null = null;
    const plan = (): Planned | null => (planned ??= judged && planOf(judged, world));
    const speak = (of: Planned): PlanCard => planCardOf(of, speechOf(of, world, t));
    const planCard = (): PlanCard | null => {
      const of = plan();
      return of && (card ??= speak(of));
    };
    return { world, judged, planned: plan, planCard };
  });
