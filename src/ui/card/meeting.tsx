import type { JSX } from 'preact';
import type { CardFacts } from '../../core/model';
import { SIGN_ICON, signOfCard, type Sign } from '../sign';
import { say, useWords } from '../words';
import { Actions } from './actions';
import { DraftEditor, Peek } from './draft';
import { Footer } from './footer';
import { Formats } from './formats';
import { Header } from './header';
import { People } from './people';
import { Plan } from './plan';
import { Said, WhatWasOff } from './said';
import { useCard, type CardState } from './use-card';
import { usePlan } from './use-plan';
import type { CardActs, CardExtras } from './view';
import { Why, WhyProtected, WhyThis } from './why';

interface MeetingProps {
  readonly id: string;
  readonly facts: CardFacts;
  readonly extras: CardExtras;
  readonly acts: CardActs;
}

/** A meeting that was looked at. */
export function Meeting({ id, facts, extras, acts }: MeetingProps): JSX.Element {
  const t = useWords();
  const card = useCard(facts, acts, extras.draft);
  const sign = signOfCard(facts);
  const icon = facts.kept ? 'keep-live' : SIGN_ICON[sign];
  const openDraft = card.editing ? card.draft : null;
  return (
    <>
      <Header id={id} icon={icon} headline={say(t, facts.headline)} facts={facts} onClose={acts.close} />
      {openDraft === null ? (
        <Body id={id} facts={facts} extras={extras} sign={sign} card={card} acts={acts} />
      ) : (
        <DraftEditor
          key={card.chosen ?? ''}
          draft={openDraft}
          facts={facts}
          copy={acts.copy}
          onActed={card.acted}
          onBack={() => card.edit(false)}
          onCompose={() => acts.compose(card.chosen)}
        />
      )}
      <Footer acts={acts} onPaused={() => card.say('card_paused')} />
    </>
  );
}

interface BodyProps extends MeetingProps {
  readonly sign: Sign;
  readonly card: CardState;
}

function Body({ id, facts, extras, sign, card, acts }: BodyProps): JSX.Element {
  const t = useWords();
  const { said, chosen } = card;
  const { plan, slot, choose, shown } = usePlan(facts, acts, extras.plan);
  const offers = card.offer && chosen !== null;
  const isLate = extras.plan === undefined;
  const planned = plan === null ? null : <Plan plan={plan} chosen={slot} choose={choose} copy={acts.copy} open={acts.openPlan} />;
  return (
    <>
      <div class="body">
        <Facts facts={shown} sign={sign} acts={acts} />
        {offers ? <Formats choices={facts.formats} chosen={chosen} group={`${id}-f`} onChoose={card.choose} /> : null}
        {card.offer && card.draft !== null ? (
          <Peek key={chosen} draft={card.draft} copy={acts.copy} onActed={card.acted} />
        ) : null}
        {isLate ? null : planned}
        {card.draftFailed ? (
          <p class="soft" role="status">
            {t('card_draft_failed')}
          </p>
        ) : null}
        <Asides facts={facts} sign={sign} />
      </div>
      {said === null ? (
        <Actions
          facts={facts}
          sign={sign}
          offer={card.offer}
          asking={card.asking}
          onDraft={() => card.edit(true)}
          onOffer={card.openOffer}
          onKeep={() => card.decide('keep-live', null)}
          onLater={() => card.decide('not-now', null)}
          onNotUseful={card.askWhy}
        />
      ) : (
        <Said message={said.message} onUndo={said.undo} onList={said.kept ? () => acts.openOptions('kept') : null} />
      )}
      {card.asking && said === null ? <WhatWasOff onPick={(why) => card.decide('not-useful', why)} /> : null}
      {/* What comes when the card is being read stands last, so that no button moves away from under the pointer. */}
      {isLate && planned !== null ? <div class="body">{planned}</div> : null}
    </>
  );
}

/** Whose day it breaks, or why it could be asynchronous. What the headline speaks of stands open, the rest opens on request. */
function Facts({ facts, sign, acts }: { facts: CardFacts; sign: Sign; acts: CardActs }): JSX.Element {
  const t = useWords();
  return (
    <>
      {facts.flagged && facts.reasons.length > 0 ? (
        <ul class="facts">
          {facts.reasons.map((reason) => (
            <li key={reason.code} dir="auto">
              {say(t, reason)}
            </li>
          ))}
        </ul>
      ) : null}
      {standsOpen(sign) ? <People facts={facts} /> : null}
      {sign === 'unknown' ? (
        <div class="row">
          <button type="button" class="btn line" onClick={() => acts.openOptions('people')}>
            {t('card_tell_hours')}
          </button>
        </div>
      ) : null}
      {facts.kept ? (
        <div class="row">
          <button type="button" class="btn line" onClick={() => acts.openOptions('kept')}>
            {t('card_see_choices')}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** What opens on request: everybody's local time, and why. */
function Asides({ facts, sign }: { facts: CardFacts; sign: Sign }): JSX.Element {
  const t = useWords();
  const openAlready = standsOpen(sign);
  return (
    <div class="asides">
      {!openAlready && facts.considered > 0 ? (
        <Why title={t('card_local_times')}>
          <People facts={facts} />
        </Why>
      ) : null}
      {facts.verdict === 'protected' ? (
        <WhyProtected facts={facts} />
      ) : (
        <WhyThis facts={facts} title={sign === 'none' ? t('card_why_not') : t('card_why_this')} />
      )}
    </div>
  );
}

/** The headline speaks of hours: then everybody's stand open. */
const standsOpen = (sign: Sign): boolean => sign === 'hours' || sign === 'night' || sign === 'unknown';
