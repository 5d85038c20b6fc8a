import type { JSX } from 'preact';
import type { PopupState } from '../../core/model';
import type { Translate } from '../../ui/contract';
import { MeetingList, timeLeft } from './meeting-list';
import type { WhyActs } from './use-why';

interface Props {
  readonly state: PopupState;
  readonly acts: WhyActs;
  readonly t: Translate;
}

/** The next meetings, each with its verdict in a line that opens to why. */
export function Next({ state, acts, t }: Props): JSX.Element | null {
  if (state.next.length === 0) return null;
  const some = state.next.some((meeting) => timeLeft(meeting, state.now) !== null);
  return (
    <section class="sec" aria-labelledby="next-title">
      <h2 id="next-title">
        {t('popup_next')}
        {some ? <span class="soft">{t('popup_next_left')}</span> : null}
      </h2>
      <MeetingList meetings={state.next} state={state} acts={acts} t={t} />
    </section>
  );
}
