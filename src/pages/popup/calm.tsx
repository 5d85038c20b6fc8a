import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import type { Translate } from '../../ui/contract';

/** Nothing is marked, today, next or on the page. */
export const isCalm = (state: PopupState): boolean =>
  [...state.today, ...state.next].every(({ sign }) => sign === 'live' || sign === 'unknown') &&
  (state.page?.marks.length ?? 0) === 0;

/** Says that there is nothing to say, and what is not known: silence must not be taken for certainty. */
export function Calm({ state, openPeople, t }: { state: PopupState; openPeople: () => void; t: Translate }): JSX.Element {
  const unknown = new Set([...state.today, ...state.next].filter(({ sign }) => sign === 'unknown').map(({ key }) => key)).size;
  return (
    <section class="sec">
      <h2 class="lead">{t('popup_calm_title')}</h2>
      {unknown === 0 ? (
        <p class="s soft">{t('popup_calm_body')}</p>
      ) : (
        <>
          <p class="s soft">{t('popup_calm_unknown', { count: unknown })}</p>
          <p>
            <button class="btn small" type="button" onClick={openPeople}>
              {t('popup_calm_add')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
