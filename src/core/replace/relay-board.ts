import type { BatonNote, Instant, Zone } from '../model';
import type { Leg, NoRelay, Relay } from '../planning/relay';

/** Somebody in a relay. */
export interface RelayRunner {
  /** Address, or another id that the relay was planned with. */
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
  readonly self: boolean;
  /** Working time from the start of the board to its end. */
  readonly work: readonly { readonly start: Instant; readonly end: Instant }[];
}

/** The hand-off plan of a meeting as a board: the legs planned from people's hours, and what was noted of each. */
export interface RelayBoard {
  readonly seriesId: string;
  readonly title: string;
  readonly now: Instant;
  readonly zone: Zone;
  readonly from: Instant;
  readonly to: Instant;
  readonly runners: readonly RelayRunner[];
  readonly plan: { readonly relay: Relay } | { readonly relay: null; readonly why: NoRelay };
  readonly notes: readonly BatonNote[];
  /** Long hand-offs that the person decided to leave in the plan, by when they are due. */
  readonly left: readonly Instant[];
  /** People of the meeting whose hours are not known: they are in no leg. */
  readonly unknown: number;
}

/** An empty note for a hand-off. */
export const emptyNote = (due: Instant): BatonNote => ({
  due,
  taken: false,
  done: '',
  next: '',
  blockers: '',
  decisions: '',
  links: '',
});

/** The note of a hand-off; an empty one where nothing is written yet. */
export const noteOf = (notes: readonly BatonNote[], due: Instant): BatonNote =>
  notes.find((one) => one.due === due) ?? emptyNote(due);

/** The hand-off that is under way: the first that is not ticked off; null when all are. */
export const currentLeg = ({ plan, notes }: Pick<RelayBoard, 'plan' | 'notes'>): number | null => {
  const at = plan.relay === null ? -1 : plan.relay.legs.findIndex(({ due }) => !noteOf(notes, due).taken);
  return at === -1 ? null : at;
};

/**
 * The next hand-off that waits over days of rest of its receiver, which may be let rest; null when there is none among the next `within`
 * hand-offs, or the person decided to leave it.
 */
export function longLeg(board: Pick<RelayBoard, 'plan' | 'notes' | 'left'>, within: number): Leg | null {
  const at = currentLeg(board);
  if (board.plan.relay === null || at === null) return null;
  const coming = board.plan.relay.legs.slice(at, at + within);
  return coming.find(({ crosses, live, due }) => crosses !== null && !live && !board.left.includes(due)) ?? null;
}
