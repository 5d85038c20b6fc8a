import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Became, Waiting as Item, Zone } from '../../core/model';
import { formatDay } from '../../core/time';
import type { Answers } from '../../messages/messages';
import type { Translate } from '../../ui/contract';
import { BecameQuestion } from '../parts/became-question';
import { useLive } from '../parts/use-live';
import type { PopupDoors } from './doors';

interface Props {
  readonly doors: PopupDoors;
  readonly zone: Zone;
  readonly hide: boolean;
  readonly t: Translate;
}

/** What the mark on the icon stands for: what the person asked to be reminded of, and one question about an earlier proposal. */
export function Waiting({ doors, zone, hide, t }: Props): JSX.Element | null {
  const { ask } = doors;
  const load = useCallback(async () => ask('waiting/state', {}), [ask]);
  const { state, refresh } = useLive<Answers['waiting/state']>(doors, load);
  if (state === null) return null;
  const { waiting } = state;
  const question = hide ? null : state.ask;
  if (waiting.length === 0 && question === null) return null;
  const done = (work: Promise<unknown>): void => void work.then(refresh);
  const answer = (proposalId: number, became: Became | null): void => done(ask('loop/answer', { proposalId, became }));
  return (
    <section class="sec waiting" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t('waiting_title')}</h2>
      {waiting.length === 0 ? null : (
        <ul class="waits">
          {waiting.map((item) => (
            <li key={`${item.kind} ${item.seriesId} ${item.since}`}>
              <Row item={item} zone={zone} hide={hide} doors={doors} done={done} t={t} />
            </li>
          ))}
        </ul>
      )}
      {question === null ? null : (
        <BecameQuestion proposal={question} zone={zone} t={t} answer={(became) => answer(question.id, became)} />
      )}
    </section>
  );
}

interface RowProps extends Props {
  readonly item: Item;
  readonly done: (work: Promise<unknown>) => void;
}

/** One thing that waits, since when, and what can be done about it. */
function Row({ item, zone, hide, doors, done, t }: RowProps): JSX.Element {
  const { kind, since } = item;
  const title = hide || item.title === '' ? t('card_untitled') : item.title;
  return (
    <>
      <p>
        <bdi class="strong">{t(`waiting_${kind}`, { title })}</bdi> <span class="soft">{formatDay(zone, since, t.lang)}</span>
      </p>
      <div class="row tight">
        <Acts item={item} doors={doors} done={done} t={t} />
      </div>
    </>
  );
}

function Acts({ item, doors, done, t }: Pick<RowProps, 'item' | 'doors' | 'done' | 't'>): JSX.Element {
  const { ask, openPage } = doors;
  const { seriesId, compositionId } = item;
  const button = (key: string, act: () => void, quiet = false): JSX.Element => (
    <button class={quiet ? 'btn small quiet' : 'btn small'} type="button" onClick={act}>
      {t(key)}
    </button>
  );
  if (item.kind === 'check-in')
    return button('waiting_answer', () => void openPage('check-in', `series=${encodeURIComponent(seriesId)}`));
  if (item.kind === 'trial')
    return (
      <>
        {button('compose_trial_ended', () => done(ask('trial/decide', { seriesId, decided: 'ended' })))}
        {button('compose_trial_kept', () => done(ask('trial/decide', { seriesId, decided: 'kept' })))}
      </>
    );
  const id = compositionId ?? 0;
  return (
    <>
      {button('card_see_draft', () => void openPage('composer', String(id)))}
      {button('waiting_sent', () => done(ask('recording/remind', { id, remind: false })), true)}
    </>
  );
}
