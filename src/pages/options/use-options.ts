import { useCallback, useState } from 'preact/hooks';
import type { OptionsState, Problem } from '../../core/model';
import type { Answers, Ask, Kind, Reply, Requests } from '../../messages/messages';
import { type Live, useLive } from '../parts/use-live';
import type { OptionsDoors } from './doors';

export interface Options extends Live<OptionsState> {
  /** How often something was saved: the status says so each time anew. */
  readonly saves: number;
  readonly refused: Problem | null;
  /** Asks for a change, says how it went, and shows the new state. */
  readonly change: <K extends Kind>(kind: K, fields: Requests[K]) => Promise<Reply<K>>;
  /** Asks something that changes nothing. */
  readonly look: Ask;
  readonly save: (patch: Requests['settings/save']['patch']) => Promise<boolean>;
}

/** The state of the options page and the one way by which its controls change things. */
export function useOptions(doors: OptionsDoors): Options {
  const load = useCallback(() => doors.ask('options/state', {}), [doors]);
  const live = useLive<OptionsState>(doors, load);
  const { refresh } = live;
  const [saves, setSaves] = useState(0);
  const [refused, setRefused] = useState<Problem | null>(null);
  const change = useCallback(
    async <K extends Kind>(kind: K, fields: Requests[K]): Promise<Reply<K>> => {
      const reply: { ok: true; value: Answers[K] } | { ok: false; problem: Problem } = await doors.ask(kind, fields);
      setRefused(reply.ok ? null : reply.problem);
      if (reply.ok) setSaves((count) => count + 1);
      await refresh();
      return reply;
    },
    [doors, refresh],
  );
  const save = useCallback(
    async (patch: Requests['settings/save']['patch']) => (await change('settings/save', { patch })).ok,
    [change],
  );
  return { ...live, saves, refused, change, look: doors.ask, save };
}
