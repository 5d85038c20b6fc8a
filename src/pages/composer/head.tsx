import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay, formatTime } from '../../core/time';
import { lengthOf } from '../../ui/when';
import { Top } from '../parts/top';
import type { PartProps } from './shared';

/** Which meeting it is, and the two ways out. */
export function Head({ state, doors, composer }: PartProps): JSX.Element {
  const { t, ask } = doors;
  const { meeting } = state;
  const [said, setSaid] = useState<{ id: number; key: string } | null>(null);
  const decide = async (outcome: 'keep-live' | 'not-now'): Promise<void> => {
    const { seriesId, key, kind } = meeting;
    const fields = { seriesId, key, title: meeting.title, meetingKind: kind, outcome, why: null, surface: 'card' } as const;
    const reply = await ask('page/outcome', fields);
    if (reply.ok) setSaid({ id: reply.value.outcomeId, key: outcome === 'keep-live' ? 'card_said_kept' : 'card_said_later' });
  };
  const undo = async (): Promise<void> => {
    if (said === null) return;
    const reply = await ask('page/undo', { outcomeId: said.id });
    if (reply.ok) setSaid(null);
    await composer.refresh();
  };
  return (
    <Top t={t}>
      {said === null ? (
        <>
          <button class="btn quiet small push" type="button" onClick={() => void decide('keep-live')}>
            {t('card_keep_live')}
          </button>
          <button class="btn quiet small" type="button" onClick={() => void decide('not-now')}>
            {t('card_not_now')}
          </button>
        </>
      ) : (
        <p class="push s soft row" role="status">
          {t(said.key)}
          <button class="btn small" type="button" onClick={() => void undo()}>
            {t('card_undo')}
          </button>
        </p>
      )}
    </Top>
  );
}

/** The meeting in a line. */
export function Lead({ state, doors: { t } }: PartProps): JSX.Element {
  const { meeting, hideTitles, zone } = state;
  const title = hideTitles || meeting.title === '' ? t('card_untitled') : meeting.title;
  const when = `${formatDay(zone, meeting.start, t.lang)}, ${formatTime(zone, meeting.start, t.lang)}`;
  const facts = [
    meeting.cadence === 'none' || meeting.cadence === 'other' ? '' : t(`card_cadence_${meeting.cadence}`),
    lengthOf(t.lang, meeting.start, meeting.end),
    meeting.people === null ? '' : t('compose_people', { count: meeting.people }),
  ].filter((one) => one !== '');
  return (
    <div class="lead">
      <h1>
        <bdi>{t('compose_instead', { title })}</bdi>
      </h1>
      <p>
        {when} · {facts.join(' · ')}
      </p>
    </div>
  );
}
