import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AttendeeHours, CardFacts, FormFacts } from '../../core/model';
import { Actions } from '../card/actions';
import { DraftEditor, Peek } from '../card/draft';
import { Footer } from '../card/footer';
import { Formats } from '../card/formats';
import { People } from '../card/people';
import { Said, WhatWasOff } from '../card/said';
import { useCard, type CardState } from '../card/use-card';
import type { DecisionActs } from '../card/view';
import { Why, WhyProtected, WhyThis } from '../card/why';
import type { Translate } from '../contract';
import { Glyph } from '../glyph';
import { SIGN_ICON, signOfCard, type Sign } from '../sign';
import { cityOf, dayOf, timeOf, wallOf } from '../when';
import { say, useWords, Words } from '../words';
import { Slots } from './slots';

export interface PanelProps {
  readonly t: Translate;
  readonly facts: FormFacts;
  readonly acts: DecisionActs;
  /** Id of the headline, unique within its root. */
  readonly id: string;
}

/** What is said of the meeting on the form, before the form: whose day it breaks, better starts, and what could stand in its place. */
export function Panel({ t, facts, acts, id }: PanelProps): JSX.Element {
  const sign = signOfCard(facts.card);
  // A verdict that changes begins anew; a letter more in the topic does not.
  const key = [facts.card.flagged, facts.card.kept, ...facts.card.formats.map((one) => one.id)].join(' ');
  return (
    <Words.Provider value={t}>
      <section class="asy card panel" data-kind={sign} role="region" aria-labelledby={id} lang={t.lang} dir={t.dir} tabIndex={-1}>
        <Inside key={key} facts={facts} acts={acts} sign={sign} id={id} />
      </section>
    </Words.Provider>
  );
}

interface InsideProps extends Omit<PanelProps, 't'> {
  readonly sign: Sign;
}

function Inside({ facts, acts, sign, id }: InsideProps): JSX.Element {
  const t = useWords();
  const card = useCard(facts.card, acts);
  const openDraft = card.editing ? card.draft : null;
  return (
    <>
      <Head facts={facts.card} sign={sign} id={id} onClose={acts.close} />
      {openDraft === null ? (
        <Body facts={facts} card={card} acts={acts} sign={sign} id={id} />
      ) : (
        <DraftEditor
          key={card.chosen ?? ''}
          draft={openDraft}
          facts={facts.card}
          copy={acts.copy}
          onActed={card.acted}
          onBack={() => card.edit(false)}
          onCompose={null}
        />
      )}
      <Footer acts={acts} onPaused={() => card.say('card_paused')} />
      <p class="vh">{t('zoom_untouched')}</p>
    </>
  );
}

const WORST_FIRST = ['night', 'day_off', 'outside', 'partly'];

/** Where it is late, in the places it is worst in: "01:00 on Thu in Manila". Null when only the person's own hours are touched. */
function placesLine(t: Translate, { attendees, start, viewerZone }: CardFacts): string | null {
  if (start === null) return null;
  const worst = attendees
    .filter((one): one is AttendeeHours & { zone: string } => !one.self && one.zone !== null && WORST_FIRST.includes(one.class))
    .toSorted((a, b) => WORST_FIRST.indexOf(a.class) - WORST_FIRST.indexOf(b.class));
  // The person knows what time it is where they are.
  const zones = [...new Set(worst.map(({ zone }) => zone))].filter((zone) => zone !== viewerZone).slice(0, 2);
  const own = wallOf(viewerZone, start).date;
  const [first, second] = zones.map((zone) => {
    const time = timeOf(t.lang, zone, start);
    return { city: cityOf(zone), time: wallOf(zone, start).date === own ? time : `${dayOf(t.lang, zone, start)} ${time}` };
  });
  if (!first) return null;
  return second ? t('reason_local_times', { ...first, time2: second.time, city2: second.city }) : t('reason_local_time', first);
}

function Head({ facts, sign, id, onClose }: { facts: CardFacts; sign: Sign; id: string; onClose: () => void }): JSX.Element {
  const t = useWords();
  const hours = sign === 'hours' || sign === 'night' ? placesLine(t, facts) : null;
  const line = hours ?? (facts.flagged ? facts.reasons.map((reason) => say(t, reason)).join(' ') || null : null);
  return (
    <header>
      <span class="disc">
        <Glyph name={facts.kept ? 'keep-live' : SIGN_ICON[sign]} size={16} />
      </span>
      <div>
        <h2 id={id} dir="auto">
          {say(t, facts.headline)}
        </h2>
        {line === null ? null : <p dir="auto">{line}</p>}
      </div>
      <button type="button" class="btn icon" aria-label={t('card_close')} onClick={onClose}>
        <Glyph name="close" />
      </button>
    </header>
  );
}

function Body({ facts, card, acts, sign, id }: InsideProps & { card: CardState }): JSX.Element {
  const t = useWords();
  // An offer begins as one line; what to choose from comes with the wish to see it.
  const [wide, setWide] = useState(sign !== 'async');
  const { said, chosen } = card;
  const speaksOfHours = sign === 'hours' || sign === 'night' || sign === 'unknown';
  const withSlots = facts.slots.length > 0 || facts.noSlot !== null;
  const draft = (): void => {
    setWide(true);
    card.edit(true);
  };
  return (
    <>
      {speaksOfHours && facts.card.considered > 0 ? (
        <div class="two">
          <div class={withSlots ? undefined : 'alone'}>
            <People facts={facts.card} />
            {facts.approximate ? <p class="cap">{t('zoom_approximate')}</p> : null}
          </div>
          <Slots facts={facts} copy={acts.copy} />
        </div>
      ) : null}
      <div class="body">
        {wide && card.offer && chosen !== null ? (
          <Formats choices={facts.card.formats} chosen={chosen} group={`${id}-f`} onChoose={card.choose} />
        ) : null}
        {wide && card.offer && card.draft !== null ? <Peek draft={card.draft} copy={acts.copy} onActed={card.acted} /> : null}
        {card.draftFailed ? (
          <p class="soft" role="status">
            {t('card_draft_failed')}
          </p>
        ) : null}
        <Asides facts={facts.card} sign={sign} />
      </div>
      {said === null ? (
        <Actions
          facts={facts.card}
          sign={sign}
          offer={card.offer}
          asking={card.asking}
          onDraft={draft}
          onOffer={() => {
            setWide(true);
            card.openOffer();
          }}
          onKeep={() => card.decide('keep-live', null)}
          onLater={() => card.decide('not-now', null)}
          onNotUseful={card.askWhy}
        />
      ) : (
        <Said message={said.message} onUndo={said.undo} onList={said.kept ? () => acts.openOptions('kept') : null} />
      )}
      {card.asking && said === null ? <WhatWasOff onPick={(why) => card.decide('not-useful', why)} /> : null}
    </>
  );
}

/** What opens on request: everybody's local time, and why. */
function Asides({ facts, sign }: { facts: CardFacts; sign: Sign }): JSX.Element {
  const t = useWords();
  const isFolded = sign === 'async' || sign === 'none';
  return (
    <div class="asides">
      {isFolded && facts.considered > 1 ? (
        <Why title={t('card_local_times')}>
          <People facts={facts} />
        </Why>
      ) : null}
      {facts.verdict === 'protected' ? (
        <WhyProtected facts={facts} />
      ) : (
        <WhyThis facts={{ ...facts, joined: true }} title={sign === 'none' ? t('card_why_not') : t('card_why_this')} />
      )}
    </div>
  );
}
