import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewAnswers } from '../../messages/areas/review';
import { PlanLines } from '../parts/review-plan';
import type { PartProps } from './frame';

/** The series review: offered once a quarter, and what came of the last one. The way to it stays for whoever refused the offer. */
export function ReviewPart({ state, doors, t }: PartProps): JSX.Element | null {
  const [known, setKnown] = useState<ReviewAnswers['review/plan'] | null>(null);
  const { ask } = doors;
  useEffect(() => {
    const life = new AbortController();
    const begin = async (): Promise<void> => {
      const reply = await ask('review/plan', {});
      if (reply.ok && !life.signal.aborted) setKnown(reply.value);
    };
    void begin();
    return () => life.abort();
  }, [ask, state]);
  if (known === null) return null;
  const { offer, plan } = known;
  const refuse = async (): Promise<void> => {
    if ((await ask('review/refuse', {})).ok) setKnown({ plan, offer: null });
  };
  return (
    <section class="part" aria-labelledby="review">
      <h2 id="review">{t(plan === null ? 'review_title' : 'review_plan')}</h2>
      {plan === null ? null : <PlanLines plan={plan} zone={state.report.zone} t={t} />}
      <div class="row">
        {offer === null ? null : <p>{t(offer === 'new' ? 'review_offer' : 'review_offer_resume')}</p>}
        <a class={offer === null ? 'btn small quiet' : 'btn small'} href="../series-review/index.html">
          {t(offer === 'resume' ? 'review_offer_on' : 'review_offer_go')}
        </a>
        {offer === null ? null : (
          <button class="btn small quiet" type="button" onClick={() => void refuse()}>
            {t('review_offer_no')}
          </button>
        )}
      </div>
    </section>
  );
}
