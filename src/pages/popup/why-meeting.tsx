import type { JSX } from 'preact';
import type { CardFacts, DayMeeting, PopupState } from '../../core/model';
import { keepOffer } from '../../ui/card/actions';
import { Looked, NotJudged } from '../../ui/card/why';
import { PlanPart } from './plan-part';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';
import { say, Words } from '../../ui/words';
import { speakProblem } from '../parts/speak';
import { shareable } from './shareable';
import { shownTitle } from './titles';
import { useWhy, type WhyActs } from './use-why';

interface Props {
  readonly meeting: DayMeeting;
  readonly state: PopupState;
  readonly acts: WhyActs;
  readonly t: Translate;
}

/** The verdict in words. What was protected was not judged, whatever else is known of it. */
export function verdictWords(t: Translate, facts: CardFacts): string {
  if (facts.verdict === 'protected') return facts.reasons.length > 0 ? t('popup_why_protected') : t('popup_why_not_judged');
  if (facts.kept) return t('reason_kept_live');
  if (facts.flagged) return t('reason_could_be_async');
  return t(`popup_why_${facts.verdict}`);
}

/** The judgement of one meeting, flagged or not, in its row. Drawn only while the row is open: nothing of it is in the page before. */
export function WhyMeeting({ meeting, state, acts, t }: Props): JSX.Element {
  const { facts, problem, keep, undo } = useWhy(meeting, state, acts);
  const title = shownTitle(t, meeting.title, state.settings.hideTitles);
  return (
    <div class="markmore" aria-busy={facts === null && problem === null}>
      {facts === null && problem === null ? <p class="soft">{t('card_loading')}</p> : null}
      {problem === null ? null : <p role="status">{speakProblem(t, problem, 'popup')}</p>}
      {facts === null ? null : (
        <Words.Provider value={t}>
          <Judgement facts={shareable(facts)} t={t} />
          <PlanPart meeting={meeting} facts={facts} acts={acts} t={t} />
        </Words.Provider>
      )}
      {undo === null ? (
        <Keep offer={facts === null ? null : keepOffer(facts)} title={title} keep={() => void keep()} t={t} />
      ) : (
        <div class="row tight">
          <span role="status">{t('card_said_kept')}</span>
          <button class="btn quiet small" type="button" aria-label={t('popup_undo_for', { title })} onClick={() => void undo()}>
            <Icon name="undo" class="g" />
            {t('popup_undo')}
          </button>
        </div>
      )}
    </div>
  );
}

function Judgement({ facts, t }: { facts: CardFacts; t: Translate }): JSX.Element {
  // A gate that ended the judgement left no findings: then its reason is all there is to say.
  const reasons = facts.flagged || facts.findings.length === 0 ? facts.reasons : [];
  return (
    <>
      <p class="strong">{verdictWords(t, facts)}</p>
      {facts.verdict === 'protected' ? (
        <NotJudged reasons={facts.reasons} />
      ) : (
        reasons.map((reason) => <p key={reason.code}>{say(t, reason)}</p>)
      )}
      <Looked facts={facts} />
      {facts.considered === 0 ? <p class="soft">{t('popup_why_no_hours')}</p> : null}
      {facts.hideTitles ? <p class="soft">{t('popup_why_hidden')}</p> : null}
    </>
  );
}

interface KeepProps {
  readonly offer: ReturnType<typeof keepOffer>;
  readonly title: string;
  readonly keep: () => void;
  readonly t: Translate;
}

function Keep({ offer, title, keep, t }: KeepProps): JSX.Element | null {
  if (offer === null) return null;
  return (
    <div class="row tight" role="group" aria-label={t('popup_actions_for', { title })}>
      <button class="btn small" type="button" onClick={keep}>
        {t(offer)}
      </button>
    </div>
  );
}
