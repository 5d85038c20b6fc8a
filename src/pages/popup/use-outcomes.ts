import { useState } from 'preact/hooks';
import type { Mark, NotUsefulWhy, Outcome, Problem } from '../../core/model';
import type { PopupDoors } from './doors';

/** A mark that was answered while the popup stood open: it stays in its place, with its way back. */
export interface Settled {
  readonly mark: Mark;
  readonly outcome: Outcome;
  readonly outcomeId: number;
}

export interface Outcomes {
  readonly settled: ReadonlyMap<string, Settled>;
  readonly problem: Problem | null;
  readonly settle: (mark: Mark, outcome: Outcome, why: NotUsefulWhy | null) => Promise<void>;
  readonly undo: (key: string) => Promise<void>;
}

/** What the person answered to marks, by key, until the popup closes; the lasting list is in the settings. */
export function useOutcomes(doors: PopupDoors, refresh: () => Promise<void>): Outcomes {
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
  const [problem, setProblem] = useState<Problem | null>(null);
  return {
    settled,
    problem,
    settle: async (mark, outcome, why) => {
      const { seriesId, key, title, kind } = mark;
      const reply = await doors.ask('page/outcome', { seriesId, key, title, meetingKind: kind, outcome, why, surface: 'popup' });
      setProblem(reply.ok ? null : reply.problem);
      if (!reply.ok) return;
      setSettled((before) => new Map(before).set(key, { mark, outcome, outcomeId: reply.value.outcomeId }));
      await refresh();
    },
    undo: async (key) => {
      const one = settled.get(key);
      if (!one) return;
      const reply = await doors.ask('page/undo', { outcomeId: one.outcomeId });
      setProblem(reply.ok ? null : reply.problem);
      if (!reply.ok) return;
      setSettled((before) => new Map([...before].filter(([other]) => other !== key)));
      await refresh();
    },
  };
}

/** The marks of the page and those answered just now, in the order of their start. */
export function listed(marks: readonly Mark[], settled: ReadonlyMap<string, Settled>): Mark[] {
  const gone = [...settled.values()].map((one) => one.mark).filter((mark) => !marks.some((other) => other.key === mark.key));
  return [...marks, ...gone].toSorted((a, b) => (a.start ?? Infinity) - (b.start ?? Infinity));
}
