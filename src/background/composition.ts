import { fail, ok, type Result } from '../core/model';
import type { CompositionRow, Shelves, TableName } from '../store';
import { judgeSnapshot, spanAt } from './card';
import type { Context } from './context';
import { storedMeetings } from './join';
import { judgeOf, type Judged } from './judged';
import { readWorld, WORLD_TABLES, type World } from './world';

/** The tables that {@link composed} reads. */
export const COMPOSED_TABLES = [...WORLD_TABLES, 'compositions'] as const satisfies readonly TableName[];

export interface Composed {
  readonly id: number;
  readonly row: CompositionRow;
  readonly judged: Judged;
  readonly world: World;
}

/**
 * The meeting that a composition is for, judged as it stands now. `no-such-meeting` when it is gone; `protected` for a talk that no
 * replacement is offered for, whoever asks.
 */
export async function composed(shelves: Shelves, id: number, { now, zone }: Context): Promise<Result<Composed>> {
  const row = await shelves.compositions.get(id);
  if (!row) return fail('no-such-meeting');
  const span = row.stored === null ? null : spanAt(row.stored.start);
  const snapshots = row.snapshot === null ? [] : [row.snapshot];
  const world = await readWorld(shelves, { now, zone, snapshots, span, account: null });
  const judged = row.snapshot === null ? storedJudged(row, world) : judgeSnapshot(row.snapshot, world);
  if (!judged) return fail('no-such-meeting');
  return judged.assessment.verdict === 'protected' ? fail('protected') : ok({ id, row, judged, world });
}

function storedJudged({ stored }: CompositionRow, world: World): Judged | null {
  if (stored === null) return null;
  const { from, to } = spanAt(stored.start);
  const meeting = storedMeetings(world, from, to).find((one) => one.seriesId === stored.seriesId && one.start === stored.start);
  return meeting === undefined ? null : judgeOf(world)({ meeting, joined: true }, meeting.id);
}
