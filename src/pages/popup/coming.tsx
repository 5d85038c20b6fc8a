import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PopupState } from '../../core/model';
import type { Answers } from '../../messages/messages';
import type { Translate } from '../../ui/contract';
import { LedgerLines } from '../parts/ledger-lines';
import { shownTitle } from './titles';
import type { WhyActs } from './use-why';

interface Props {
  readonly state: PopupState;
  readonly acts: WhyActs;
  readonly t: Translate;
}

/** Series that a clock change or a holiday is about to move, with what to do, and who carried the hours. Asked for after the first paint. */
export function Coming({ state, acts, t }: Props): JSX.Element | null {
  const { ask } = acts;
  const [found, setFound] = useState<Answers['plan/ahead'] | null>(null);
  const wanted = state.calendars.length > 0;
  useEffect(() => {
    let open = true;
    const look = async (): Promise<void> => {
      const reply = await ask('plan/ahead', {});
      if (open) setFound(reply.ok ? reply.value : null);
    };
    if (wanted) void look();
    return () => {
      open = false;
    };
  }, [ask, wanted, state]);
  if (found === null) return null;
  const { hideTitles } = state.settings;
  return (
    <>
      {found.notes.length === 0 ? null : (
        <section class="sec" aria-labelledby="coming-title">
          <h2 id="coming-title">{t('plan_coming')}</h2>
          {found.notes.map(({ seriesId, title, lines }) => (
            <div key={seriesId} class="coming">
              <p class="strong">
                <bdi>{shownTitle(t, title, hideTitles)}</bdi>
              </p>
              {lines.map((line) => (
                <p key={line} class="s">
                  {line}
                </p>
              ))}
            </div>
          ))}
        </section>
      )}
      {found.ledger.places.every((one) => one.burden === 0) ? null : (
        <section class="sec" aria-label={t('plan_ledger_title')}>
          <details class="alt">
            <summary>{t('plan_ledger_title')}</summary>
            <LedgerLines ledger={found.ledger} t={t} />
          </details>
        </section>
      )}
    </>
  );
}
