import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type AsyncCandidate, duration } from '../../core/load';
import type { Draft, Outcome } from '../../core/model';
import { formatTime } from '../../core/time';
import { Icon } from '../../ui/icons';
import { speakReason } from '../parts/speak';
import { DraftBox } from '../parts/draft-box';
import { Notes } from './figures';
import { dateWords, type PartProps } from './frame';
import { nameOf } from '../parts/titles';

/** Three concrete offers at most (guides: nudging, section 10); the rest opens. */
const MOST = 3;

export function Offers(props: PartProps): JSX.Element {
  const { state, t } = props;
  const { candidates } = state.report;
  const [all, setAll] = useState(false);
  const [settled, setSettled] = useState<ReadonlyMap<string, Settled>>(new Map());
  const list = withSettled(candidates, settled);
  const shown = all ? list : list.slice(0, MOST);
  const settle = (seriesId: string, now: Settled | null): void => {
    const next = new Map(settled);
    if (now === null) next.delete(seriesId);
    else next.set(seriesId, now);
    setSettled(next);
  };
  return (
    <section class="part" aria-labelledby="offers">
      <h2 id="offers">{t('report_offers', { count: candidates.length })}</h2>
      <p class="s soft">
        {candidates.length === 0 ? t('report_offers_none') : t('report_offers_intro')}
        {candidates.length === 0 ? null : <Notes of={[4]} t={t} />}
      </p>
      <ul class="offers">
        {shown.map((one) => (
          <Offer
            key={one.seriesId}
            one={one}
            settled={settled.get(one.seriesId) ?? null}
            place={list.indexOf(one)}
            settle={(now) => settle(one.seriesId, now)}
            {...props}
          />
        ))}
      </ul>
      {shown.length < list.length ? (
        <button class="btn quiet small" type="button" onClick={() => setAll(true)}>
          {t('report_offers_all', { count: candidates.length })}
        </button>
      ) : null}
    </section>
  );
}

/** What the person did about one offer, and the way back. */
interface Settled {
  readonly outcomeId: number;
  readonly said: string;
  /** It is no offer any more: it stays where it stood, so that its way back does. */
  readonly one: AsyncCandidate;
  readonly place: number;
}

function withSettled(candidates: readonly AsyncCandidate[], settled: ReadonlyMap<string, Settled>): AsyncCandidate[] {
  const list = candidates.filter(({ seriesId }) => !settled.has(seriesId));
  for (const { one, place } of [...settled.values()].toSorted((a, b) => a.place - b.place)) list.splice(place, 0, one);
  return list;
}

interface OfferProps extends PartProps {
  readonly one: AsyncCandidate;
  readonly settled: Settled | null;
  readonly place: number;
  readonly settle: (settled: Settled | null) => void;
}

function Offer({ one, settled, place, settle, state, doors, t, words, hide }: OfferProps): JSX.Element {
  const { zone } = state.report;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState(false);
  const title = nameOf(t, one, zone, hide);

  const answer = async (outcome: Outcome, said: string): Promise<void> => {
    const { seriesId, start } = one;
    const fields = { seriesId, key: `${seriesId}@${start}`, title: one.title, meetingKind: one.kind, outcome, why: null };
    const reply = await doors.ask('page/outcome', { ...fields, surface: 'report' });
    if (reply.ok) settle({ outcomeId: reply.value.outcomeId, said, one, place });
    setProblem(!reply.ok);
  };
  const undo = async (): Promise<void> => {
    if (settled && (await doors.ask('page/undo', { outcomeId: settled.outcomeId })).ok) settle(null);
  };
  const openDraft = async (): Promise<void> => {
    if (draft) return setDraft(null);
    if (one.format === null) return;
    const reply = await doors.ask('report/draft', { seriesId: one.seriesId, start: one.start, format: one.format });
    setDraft(reply.ok ? reply.value : null);
    setProblem(!reply.ok);
  };
  const compose = async (): Promise<void> => {
    const reply = await doors.ask('compose/open', { seriesId: one.seriesId, start: one.start, format: one.format });
    if (reply.ok) await doors.openComposer(reply.value.id);
    setProblem(!reply.ok);
  };
  const copied = async (text: string): Promise<boolean> => {
    const done = await doors.copy(text);
    if (done && settled === null) await answer('acted', t('report_acted_said'));
    return done;
  };
  return (
    <li>
      <p>
        <b>
          <bdi>{title}</bdi>
        </b>
        <span class="ev">{evidence(one, t)}</span>
      </p>
      <Format one={one} zone={zone} t={t} />
      <p class="win num">
        <b>{duration(words, one.minutes)}</b>
        <span class="s soft">{one.cadence === 'none' ? t('report_offer_once') : t('report_offer_win')}</span>
      </p>
      {settled === null ? (
        <div class="row tight acts">
          {one.format === null ? null : (
            <button class="btn small" type="button" aria-expanded={draft !== null} onClick={() => void openDraft()}>
              {draft === null ? t('report_draft') : t('report_draft_close')}
              <span class="vh"> {title}</span>
            </button>
          )}
          <button class="btn small quiet" type="button" onClick={() => void answer('keep-live', t('report_kept_said'))}>
            {t('report_keep')}
            <span class="vh"> {title}</span>
          </button>
          <button class="btn small quiet" type="button" onClick={() => void answer('not-now', t('report_later_said'))}>
            {t('report_later')}
            <span class="vh"> {title}</span>
          </button>
        </div>
      ) : (
        <div class="row tight acts" role="status">
          <span class="s">{settled.said}</span>
          <button class="btn small quiet" type="button" onClick={() => void undo()}>
            {t('report_undo')}
          </button>
        </div>
      )}
      {problem ? (
        <p class="s whole" role="status">
          {t('report_draft_failed')}
        </p>
      ) : null}
      {draft === null ? null : <DraftBox draft={draft} copy={copied} compose={() => void compose()} t={t} />}
    </li>
  );
}

function evidence(one: AsyncCandidate, t: PartProps['t']): string {
  const reason = speakReason(t, one.reason);
  const people = one.people === null ? '' : t('report_offer_people', { count: one.people });
  return [people, reason].filter((text) => text !== '').join(' · ');
}

function Format({ one, zone, t }: { one: AsyncCandidate; zone: string; t: PartProps['t'] }): JSX.Element {
  if (one.format === null) return <p class="fmt" />;
  const { joins } = one;
  return (
    <p class="fmt">
      <Icon name={one.format} class="g g20" />
      <span>{t(`format_${one.format}_name`)}</span>
      {joins === null ? null : (
        <span class="ev">
          {t('report_offer_joins', {
            day: dateWords(t, zone, joins.from, { weekday: 'long' }),
            from: formatTime(zone, joins.from, t.lang),
            to: formatTime(zone, joins.to, t.lang),
          })}
        </span>
      )}
    </p>
  );
}
