import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Became as Outcome } from '../../core/model';
import type { Answers } from '../../messages/messages';
import { BecameQuestion } from '../parts/became-question';
import { useLive } from '../parts/use-live';
import type { PartProps } from './shared';

/** The one question about an earlier proposal, beside a draft. */
export function Became({ state, doors }: PartProps): JSX.Element | null {
  const { ask, t } = doors;
  const load = useCallback(() => ask('loop/state', {}), [ask]);
  const { state: loop, refresh } = useLive<Answers['loop/state']>(doors, load);
  const [first] = loop?.ask ?? [];
  if (first === undefined || state.hideTitles) return null;
  const answer = async (became: Outcome | null): Promise<void> => {
    await ask('loop/answer', { proposalId: first.id, became });
    await refresh();
  };
  return <BecameQuestion proposal={first} zone={state.zone} t={t} answer={(became) => void answer(became)} />;
}
