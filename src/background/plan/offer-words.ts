/** What can be done instead, in words: turns, a relay, two halves, absence in turn. */
import type { Leg, MeetingPlan, PlanOffer, Relay, RelayNames, Rotation } from '../../core/planning';
import { NOTE_FIELDS, relayText } from '../../core/planning';
import { formatTime, formatWeekday, cityIn } from '../../core/time';
import { slotWhy } from './slot-words';
import { lengthWords, nameOf, placesOf, type Speech, timesEverywhere, whenFor, whenWords, zoneById, zoneFor } from './speech';

export function offersOf(speech: Speech, plan: MeetingPlan): PlanOffer[] {
  return [
    plan.rotation === null ? null : rotationOffer(speech, plan.rotation),
    plan.relay === null ? null : relayOffer(speech, plan.relay),
    plan.halves.length === 0 ? null : splitOffer(speech, plan),
    plan.turnsAway.length === 0 ? null : absenceOffer(speech, plan),
  ].filter((one) => one !== null);
}

const withText = (speech: Speech, offer: Omit<PlanOffer, 'text'>): PlanOffer => {
  const head = speech.meeting.title === '' ? offer.title : `${speech.meeting.title}: ${offer.title}`;
  return { ...offer, text: `${[head, ...offer.lines].join('\n')}\n` };
};

/** The next eight dates, each in everybody's local time. */
function rotationOffer(speech: Speech, { slots, hold, dates, reason }: Rotation): PlanOffer {
  const { t } = speech;
  const lines = dates.map(({ slot, check }) =>
    t(check === 'kept' ? 'plan_date' : `plan_date_${check}`, {
      when: whenWords(speech, slot.start),
      times: timesEverywhere(speech, slot.start),
    }),
  );
  const why = t(`reason_${reason.code}`, reason.params);
  const kept = t('plan_rotation_hold', { count: hold });
  return withText(speech, {
    kind: 'rotation',
    title: t('plan_rotation', { count: slots.length }),
    lines: [why, kept, ...lines],
  });
}

export const relayNames = (speech: Speech): RelayNames => ({
  // It stands under the meeting's name on the card, and is copied into a message about it.
  title: '',
  headings: NOTE_FIELDS.map((field) => speech.t(`relay_note_${field}`)),
  nameOf: (id) => nameOf(speech, id),
  zoneOf: (id) => zoneById(speech, id),
  lang: speech.t.lang,
});

/** One hand-off on both clocks, with the wait, the rest that lies between, and the other date. */
export function legWords(speech: Speech, leg: Leg): string {
  const { t } = speech;
  const [here, there] = [zoneById(speech, leg.from), zoneById(speech, leg.to)];
  const due = t('plan_leg', {
    from: nameOf(speech, leg.from),
    to: nameOf(speech, leg.to),
    here: formatTime(here, leg.due, t.lang),
    place: cityIn(here, t.lang),
    there: formatTime(there, leg.due, t.lang),
    place2: cityIn(there, t.lang),
  });
  const wait = leg.live
    ? t('plan_leg_live')
    : leg.wait === 0
      ? t('plan_leg_no_wait')
      : t('plan_leg_wait', { length: lengthWords(t, leg.wait) });
  const other = leg.otherDate
    ? t('plan_leg_other_date', {
        day: formatWeekday(here, leg.due, t.lang),
        place: cityIn(here, t.lang),
        day2: formatWeekday(there, leg.due, t.lang),
        place2: cityIn(there, t.lang),
      })
    : '';
  const crosses =
    leg.crosses === null
      ? ''
      : t(leg.crosses === 'weekend' ? 'plan_leg_weekend' : 'plan_leg_day_off', { place: cityIn(there, t.lang) });
  return [due, wait, other, crosses].filter((one) => one !== '').join(' ');
}

function relayOffer(speech: Speech, relay: Relay): PlanOffer {
  const { t } = speech;
  const round = relay.legs.slice(0, relay.order.length);
  const long = relay.legs.slice(relay.order.length).find((leg) => leg.crosses !== null);
  const lines = [
    t('plan_relay_order', { order: relay.order.map((id) => nameOf(speech, id)).join(' → ') }),
    ...round.map((leg) => legWords(speech, leg)),
    relay.roundWait === 0 ? t('plan_relay_no_wait') : t('plan_relay_wait', { length: lengthWords(t, relay.roundWait) }),
    ...(long === undefined ? [] : [legWords(speech, long)]),
    t('plan_relay_dates', { count: relay.weekDates }),
    ...(relay.board ? [t('plan_relay_board')] : []),
  ];
  return { kind: 'relay', title: t('plan_relay'), lines, text: relayText(relay, relayNames(speech)) };
}

function splitOffer(speech: Speech, { halves }: MeetingPlan): PlanOffer {
  const { t } = speech;
  const lines = halves.map(({ ids, slot }) => {
    const places = placesOf(speech, ids);
    if (ids.length < 2) return t('plan_group_alone', { places });
    if (slot === null) return t('plan_group_none', { places });
    return t('plan_group', { places, when: whenFor(speech, ids, slot.start), why: slotWhy(speech, slot, zoneFor(speech, ids)) });
  });
  return withText(speech, { kind: 'split', title: t('plan_split'), lines: [t('plan_split_note'), ...lines] });
}

function absenceOffer(speech: Speech, { turnsAway }: MeetingPlan): PlanOffer {
  const { t } = speech;
  const lines = turnsAway.flatMap(({ away, ids, slot }) => {
    const places = placesOf(speech, away);
    return slot === null
      ? []
      : [
          t('plan_away_line', {
            places,
            when: whenFor(speech, ids, slot.start),
            why: slotWhy(speech, slot, zoneFor(speech, ids)),
          }),
        ];
  });
  return withText(speech, { kind: 'absence', title: t('plan_away'), lines: [t('plan_away_note'), ...lines] });
}
