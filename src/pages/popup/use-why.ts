import { useEffect, useState } from 'preact/hooks';
import type { CardFacts, DayMeeting, PopupState, Problem } from '../../core/model';
import type { PopupDoors } from './doors';

/** What a row asks of its meeting and may answer to it. */
export interface WhyActs {
  readonly ask: PopupDoors['ask'];
  readonly refresh: () => Promise<void>;
  readonly copy: PopupDoors['copy'];
}

export interface Why {
  /** The judgement; null until it came. */
  readonly facts: CardFacts | null;
  readonly problem: Problem | null;
  /** The series was kept live from here: the way back. */
  readonly undo: (() => Promise<void>) | null;
  readonly keep: () => Promise<void>;
}

/** The judgement of one listed meeting, asked for when its row is opened and anew with each new state. */
export function useWhy(meeting: DayMeeting, state: PopupState, { ask, refresh }: WhyActs): Why {
  const [facts, setFacts] = useState<CardFacts | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [outcomeId, setOutcomeId] = useState<number | null>(null);
  const { seriesId, start, key, title } = meeting;

  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const reply = await ask('popup/why', { seriesId, start });
      if (!wanted) return;
      setFacts(reply.ok ? reply.value : null);
      setProblem(reply.ok ? null : reply.problem);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [ask, seriesId, start, state]);

  const keep = async (): Promise<void> => {
    const meetingKind = facts?.kind ?? null;
    const reply = await ask('page/outcome', {
      seriesId,
      key,
      title,
      meetingKind,
      outcome: 'keep-live',
      why: null,
      surface: 'popup',
    });
    if (!reply.ok) return setProblem(reply.problem);
    setOutcomeId(reply.value.outcomeId);
    await refresh();
  };
  const undo = async (id: number): Promise<void> => {
    const reply = await ask('page/undo', { outcomeId: id });
    if (!reply.ok) return setProblem(reply.problem);
    setOutcomeId(null);
    await refresh();
  };
  return { facts, problem, keep, undo: outcomeId === null ? null : () => undo(outcomeId) };
}
