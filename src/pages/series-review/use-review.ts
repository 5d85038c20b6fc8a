import { useCallback, useRef, useState } from 'preact/hooks';
import { promiseOf, type ReviewAnswer, type Reviewed, type ReviewLine } from '../../core/load';
import type { Instant } from '../../core/model';
import type { ReviewState } from '../../messages/areas/review';
import { type Live, useLive } from '../parts/use-live';
import type { ReviewDoors } from './doors';

export interface SeriesReview extends Live<ReviewState> {
  /** In the order they were given, the latest last. */
  readonly answers: readonly Reviewed[];
  /** Days on which trials that were begun here are decided on. */
  readonly decideAt: ReadonlyMap<string, Instant>;
  /** The last answer could not be kept. */
  readonly failed: boolean;
  readonly give: (line: ReviewLine, answer: ReviewAnswer) => void;
  /** Takes the latest answer back and gives its series; null when there is none. */
  readonly undo: () => string | null;
}

/** Every series with its answers: a key is shown at once and kept behind it, one after the other. */
export function useReview(doors: ReviewDoors): SeriesReview {
  const load = useCallback(() => doors.ask('review/state', {}), [doors]);
  const live = useLive<ReviewState>(doors, load);
  const [shown, setShown] = useState<readonly Reviewed[] | null>(null);
  const [decideAt, setDecideAt] = useState<ReadonlyMap<string, Instant>>(new Map());
  const [failed, setFailed] = useState(false);
  const sent = useRef<Promise<void>>(Promise.resolve());
  const { state } = live;
  const answers = shown ?? state?.answers ?? [];
  const broken = useRef(false);
  /** One after the other. What could not be kept is not shown as kept: then what is stored stands again. */
  const keep = (work: () => Promise<boolean>): void => {
    const before = sent.current;
    const next = async (): Promise<void> => {
      await before;
      const done = await work();
      setFailed(!done);
      if (done && !broken.current) return;
      broken.current = !done;
      await live.refresh();
      setShown(null);
    };
    sent.current = next();
  };
  return {
    ...live,
    answers,
    decideAt,
    failed,
    give: (line, answer) => {
      if (state === null || line.verdict === 'protected') return;
      const { seriesId, title, cost } = line;
      const given = { seriesId, title, answer, before: cost, promised: promiseOf(line, answer) };
      setShown([...answers.filter((one) => one.seriesId !== seriesId), { ...given, at: doors.now() }]);
      keep(async () => {
        const reply = await doors.ask('review/answer', { begun: state.begun, answer: given });
        const day = reply.ok ? reply.value.decideAt : null;
        if (day !== null) setDecideAt((before) => new Map(before).set(seriesId, day));
        return reply.ok;
      });
    },
    undo: () => {
      const last = answers.at(-1);
      if (state === null || last === undefined) return null;
      setShown(answers.slice(0, -1));
      keep(async () => (await doors.ask('review/take-back', { begun: state.begun, seriesId: last.seriesId })).ok);
      return last.seriesId;
    },
  };
}
