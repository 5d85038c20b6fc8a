import type { JSX } from 'preact';
import { BECAME, type Became, type Proposal, type Zone } from '../../core/model';
import { formatDay } from '../../core/time';
import type { Translate } from '../../ui/contract';

interface Props {
  readonly proposal: Proposal;
  readonly zone: Zone;
  readonly t: Translate;
  readonly answer: (became: Became | null) => void;
}

/** What became of an earlier proposal: asked once, where no calendar has said it. Not to say is an answer as well. */
export function BecameQuestion({ proposal, zone, t, answer }: Props): JSX.Element {
  return (
    <section class="trial" aria-labelledby="became-title">
      <h3 id="became-title">
        <bdi>{t('compose_became', { title: proposal.title === '' ? t('card_untitled') : proposal.title })}</bdi>
      </h3>
      <p>{t('compose_became_note', { when: formatDay(zone, proposal.at, t.lang) })}</p>
      <div class="row">
        {BECAME.map((one) => (
          <button class="btn small" type="button" key={one} onClick={() => answer(one)}>
            {t(`compose_became_${one}`)}
          </button>
        ))}
        <button class="btn small quiet" type="button" onClick={() => answer(null)}>
          {t('compose_became_unsaid')}
        </button>
      </div>
    </section>
  );
}
