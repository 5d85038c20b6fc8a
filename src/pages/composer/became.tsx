import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { BECAME, type Became as Outcome, type Proposal } from '../../core/model';
import { formatDay } from '../../core/time';
import type { Answers } from '../../messages/messages';
import { useLive } from '../parts/use-live';
import type { PartProps } from './shared';

/** What became of earlier proposals: asked once, where no calendar has said it. Not to say is an answer as well. */
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
  return (
    <section class="trial" aria-labelledby="became-title">
      <h3 id="became-title">
        <bdi>{t('compose_became', { title: first.title })}</bdi>
      </h3>
      <p>{t('compose_became_note', { when: whenWords(first, state.zone, t) })}</p>
      <div class="row">
        {BECAME.map((one) => (
          <button class="btn small" type="button" key={one} onClick={() => void answer(one)}>
            {t(`compose_became_${one}`)}
          </button>
        ))}
        <button class="btn small quiet" type="button" onClick={() => void answer(null)}>
          {t('compose_became_unsaid')}
        </button>
      </div>
    </section>
  );
}

const whenWords = ({ at }: Proposal, zone: string, t: PartProps['doors']['t']): string => formatDay(zone, at, t.lang);
