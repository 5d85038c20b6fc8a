import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Leg,
  NOTE_FIELDS,
  type PlanState,
  type Relay,
  relayCalendar,
  relayMarkdown,
  type RelayNames,
  relayText,
  relayWords,
} from '../../core/planning';
import { formatDay, formatTime, formatWeekday, cityIn } from '../../core/time';
import { Icon } from '../../ui/icons';
import { useWords } from '../../ui/words';
import type { Translate } from '../../ui/contract';
import { speakMinutes } from '../parts/duration';
import { Course } from './course';
import { Dial } from '../parts/dial';
import type { PlanDoors } from './doors';
import { nameById, titleOf, zoneById } from './places';

interface Props {
  readonly state: PlanState;
  readonly relay: Relay;
  readonly doors: PlanDoors;
}

/** The work handed around the clock: its course, each hand-off on both clocks, and the ways to take it along. */
export function RelaySection({ state, relay, doors }: Props): JSX.Element {
  const t = useWords();
  const round = relay.legs.slice(0, relay.order.length);
  const long = relay.legs.slice(relay.order.length).find((leg) => leg.crosses !== null);
  const wait =
    relay.roundWait === 0 ? t('plan_relay_no_wait') : t('plan_relay_wait', { length: speakMinutes(t, relay.roundWait) });
  return (
    <section class="part" aria-labelledby="relay-title">
      <div class="row">
        <h2 id="relay-title">{t('plan_relay')}</h2>
        <Export state={state} relay={relay} doors={doors} />
      </div>
      <p class="soft">
        {wait} {t('plan_relay_dates', { count: relay.weekDates })} {relay.board ? t('plan_relay_board') : ''}
      </p>
      <Course state={state} relay={relay} />
      <ol class="legs">
        {round.map((leg) => (
          <LegPart key={leg.due} leg={leg} state={state} />
        ))}
      </ol>
      {long === undefined ? null : (
        <p class="note">
          <Icon name="clock" class="g" /> <b>{`${nameById(t, state, long.from)} → ${nameById(t, state, long.to)}`}</b>{' '}
          {legFacts(t, state, long).join(' ')}
        </p>
      )}
      <h3>{t('plan_page_says')}</h3>
      <p class="soft">{[relayWords(t.lang).owner, ...NOTE_FIELDS.map((field) => t(`relay_note_${field}`))].join(' · ')}</p>
    </section>
  );
}

/** What there is to say of a hand-off: the wait, the other date, the rest that lies between. */
function legFacts(t: Translate, state: PlanState, leg: Leg): string[] {
  const [here, there] = [zoneById(state, leg.from), zoneById(state, leg.to)];
  const waits = leg.wait === 0 ? t('plan_leg_no_wait') : t('plan_leg_wait', { length: speakMinutes(t, leg.wait) });
  const facts = [leg.live ? t('plan_leg_live') : waits];
  if (leg.otherDate) {
    facts.push(
      t('plan_leg_other_date', {
        day: formatWeekday(here, leg.due, t.lang),
        place: cityIn(here, t.lang),
        day2: formatWeekday(there, leg.due, t.lang),
        place2: cityIn(there, t.lang),
      }),
    );
  }
  if (leg.crosses !== null) {
    facts.push(t(leg.crosses === 'weekend' ? 'plan_leg_weekend' : 'plan_leg_day_off', { place: cityIn(there, t.lang) }));
  }
  return facts;
}

function LegPart({ leg, state }: { leg: Leg; state: PlanState }): JSX.Element {
  const t = useWords();
  const zones = [zoneById(state, leg.from), zoneById(state, leg.to)] as const;
  return (
    <li>
      <h3>
        <bdi>{nameById(t, state, leg.from)}</bdi> <span aria-hidden="true">→</span> <bdi>{nameById(t, state, leg.to)}</bdi>
      </h3>
      <div class="clocks">
        {zones.map((zone, i) => (
          <div key={i}>
            <Dial minutes={leg.dueLocal[i === 0 ? 0 : 1].minutes} />
            <p>
              <b class="num">{formatTime(zone, leg.due, t.lang)}</b>
              <span class="soft">
                {cityIn(zone, t.lang)}, {formatDay(zone, leg.due, t.lang)}
              </span>
            </p>
          </div>
        ))}
      </div>
      {legFacts(t, state, leg).map((fact) => (
        <p key={fact} class={leg.live ? 's soft' : 's'}>
          {fact}
        </p>
      ))}
    </li>
  );
}

function Export({ state, relay, doors }: Props): JSX.Element {
  const t = useWords();
  const [said, setSaid] = useState('');
  const names: RelayNames = {
    title: titleOf(t, state),
    headings: NOTE_FIELDS.map((field) => t(`relay_note_${field}`)),
    nameOf: (id) => nameById(t, state, id),
    zoneOf: (id) => zoneById(state, id),
    lang: t.lang,
  };
  const copy = (text: string): void =>
    void doors.copy(text).then((done) => setSaid(done ? t('card_copied') : t('plan_page_not_copied')));
  const save = (): void => {
    const name = `relay-${new Date(relay.legs[0]?.due ?? state.now).toISOString().slice(0, 10)}.ics`;
    doors.download(name, relayCalendar(relay, names, state.now), 'text/calendar');
    setSaid(t('plan_page_saved'));
  };
  return (
    <div class="row exports" role="group" aria-label={titleOf(t, state)}>
      <button class="btn small" type="button" onClick={() => copy(relayText(relay, names))}>
        <Icon name="copy" class="g" />
        {t('plan_page_text')}
      </button>
      <button class="btn small" type="button" onClick={() => copy(relayMarkdown(relay, names))}>
        <Icon name="copy" class="g" />
        {t('plan_page_markdown')}
      </button>
      <button class="btn small" type="button" onClick={save}>
        <Icon name="calendar" class="g" />
        {t('plan_page_ics')}
      </button>
      <span class="s soft" role="status">
        {said}
      </span>
    </div>
  );
}
