import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ComposerState, FormatId, Problem, TakenWay, ToolId, Wish } from '../../core/model';
import type { ComposerDoors } from './doors';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export interface Composer {
  readonly state: ComposerState | null;
  readonly problem: Problem | null;
  /** The letter as it stands on the page: the draft, or what the person made of it. */
  readonly letter: Letter;
  readonly edited: boolean;
  readonly canUndo: boolean;
  readonly proposalId: number | null;
  readonly edit: (letter: Partial<Letter>) => void;
  readonly undo: () => void;
  readonly startOver: () => void;
  readonly choose: (format: FormatId) => void;
  readonly wish: (patch: Partial<Wish>) => void;
  /** Puts an earlier draft in the place of this one. */
  readonly take: (letter: Letter) => void;
  readonly taken: (way: TakenWay, tool: ToolId | null) => void;
  readonly takeBack: () => void;
  readonly refresh: () => Promise<void>;
}

/** Letters that can be gone back to. */
const MOST_STEPS = 50;
const EMPTY: Letter = { subject: '', body: '' };

/** The course of one composition: format and wishes give the draft, the person edits it, takes it somewhere, or goes back. */
export function useComposer(doors: ComposerDoors): Composer {
  const { ask, id } = doors;
  const [state, setState] = useState<ComposerState | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [letter, setLetter] = useState<Letter>(EMPTY);
  const [steps, setSteps] = useState<readonly Letter[]>([]);
  const [proposalId, setProposalId] = useState<number | null>(null);
  const chosen = useRef<{ format: FormatId | null; wish: Partial<Wish> }>({ format: null, wish: {} });
  const newest = useRef(0);
  /** How often the person has typed: a draft that comes after that does not write over it. */
  const typed = useRef(0);
  const now = useRef(letter);
  now.current = letter;

  const put = useCallback((next: Letter) => {
    const before = now.current;
    if (before.subject === next.subject && before.body === next.body) return;
    if (before.body !== '') setSteps((all) => [...all.slice(1 - MOST_STEPS), before]);
    setLetter(next);
  }, []);

  const load = useCallback(
    async (rewrite: boolean) => {
      newest.current += 1;
      const mine = newest.current;
      const typedBefore = typed.current;
      const reply = await ask('compose/state', { id, ...chosen.current });
      if (mine !== newest.current) return;
      setProblem(reply.ok ? null : reply.problem);
      if (!reply.ok) return;
      setState(reply.value);
      if (rewrite && typed.current === typedBefore) put({ subject: reply.value.draft.subject, body: reply.value.draft.body });
    },
    [ask, id, put],
  );
  useEffect(() => void load(true), [load]);

  /** What changed elsewhere comes into the letter, unless the person has written in it: a recording that was made, for one. */
  const isOwn = useRef(false);
  isOwn.current = state !== null && (letter.body !== state.draft.body || letter.subject !== state.draft.subject);
  useEffect(() => {
    const life = new AbortController();
    doors.onPush((push) => {
      if (push.kind === 'push/refresh') void load(!isOwn.current);
    }, life.signal);
    return () => life.abort();
  }, [doors, load]);

  const refresh = useCallback(() => load(false), [load]);
  return {
    state,
    problem,
    letter,
    edited: isOwn.current,
    canUndo: steps.length > 0,
    proposalId,
    edit(patch) {
      typed.current += 1;
      setLetter({ ...letter, ...patch });
    },
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      setLetter(last);
    },
    startOver: () => state && put({ subject: state.draft.subject, body: state.draft.body }),
    choose(format) {
      chosen.current = { ...chosen.current, format };
      void load(true);
    },
    wish(patch) {
      chosen.current = { ...chosen.current, wish: { ...chosen.current.wish, ...patch } };
      void load(true);
    },
    take: put,
    taken(way, tool) {
      if (state === null) return;
      const { format, draft, wish } = state;
      const fields = { id, format, subject: letter.subject, body: letter.body, lang: draft.lang, way, tool, role: wish.role };
      void ask('compose/taken', fields).then((reply) => {
        if (reply.ok) setProposalId(reply.value.proposalId);
        return refresh();
      });
    },
    takeBack() {
      if (proposalId === null) return;
      void ask('compose/take-back', { proposalId }).then((reply) => {
        if (reply.ok) setProposalId(null);
        return refresh();
      });
    },
    refresh,
  };
}
