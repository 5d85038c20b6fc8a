import type { ComponentChildren, JSX } from 'preact';
import { MINUTE, type AttendeeHours, type CardFacts, type Instant } from '../../core/model';
import { Glyph } from '../glyph';
import { SIGN_ICON, signOfClass } from '../sign';
import { Strip } from '../strip';
import { cityOf, dayOf, timeOf, wallOf, type Wall } from '../when';
import { useWords } from '../words';
import { countsLine, stateKey, usualHours } from './hours-words';
import { Why } from './why';

/** With more people than this, those whom the hour does not touch are folded away: the offer stays in sight. */
const MOST_OPEN = 5;

/** What of a card the people's rows need. */
export type PeopleFacts = Pick<
  CardFacts,
  'start' | 'end' | 'attendees' | 'allDay' | 'viewerZone' | 'hideTitles' | 'affected' | 'unknown' | 'considered'
>;

/** Each attendee's place, 24 hours, local time and class. Beyond 15 people there are counts only. */
export function People({ facts }: { facts: PeopleFacts }): JSX.Element | null {
  const t = useWords();
  const { start, end, attendees, allDay } = facts;
  if (attendees.length === 0 || start === null || end === null || allDay) return <Counts facts={facts} />;
  const own = wallOf(facts.viewerZone, start);
  const ordered = [...attendees.filter((one) => one.self), ...attendees.filter((one) => !one.self)];
  const speaking = ordered.filter((one) => one.self || signOfClass(one.class) !== null);
  const folds = ordered.length > MOST_OPEN && speaking.length < ordered.length;
  const rows = (some: readonly AttendeeHours[]): JSX.Element[] =>
    some.map((one, index) => (
      <Row key={one.email ?? index} one={one} start={start} end={end} own={own} hideName={facts.hideTitles} />
    ));
  return (
    <>
      <Places>{rows(folds ? speaking : ordered)}</Places>
      {folds ? (
        <Why title={t('card_more_unaffected', { count: ordered.length - speaking.length })}>
          <Places>{rows(ordered.filter((one) => !speaking.includes(one)))}</Places>
        </Why>
      ) : null}
    </>
  );
}

/** Rows under one axis. */
function Places({ children }: { children: ComponentChildren }): JSX.Element {
  const t = useWords();
  return (
    <ul class="people" aria-label={t('card_people')}>
      <li class="axis" aria-hidden="true">
        <span />
        <div>
          <span>0</span>
          <span>12</span>
          <span>24</span>
        </div>
        <span />
      </li>
      {children}
    </ul>
  );
}

function Counts({ facts }: { facts: PeopleFacts }): JSX.Element | null {
  const t = useWords();
  return facts.considered === 0 ? null : <p class="soft">{countsLine(t, facts)}</p>;
}

interface RowProps {
  readonly one: AttendeeHours;
  readonly start: Instant;
  readonly end: Instant;
  readonly own: Wall;
  readonly hideName: boolean;
}

function Row({ one, start, end, own, hideName }: RowProps): JSX.Element {
  const t = useWords();
  const wall = one.zone === null ? null : wallOf(one.zone, start);
  const place = one.zone === null ? t('card_no_place') : cityOf(one.zone);
  const time = one.zone === null ? null : timeOf(t.lang, one.zone, start);
  // A different date is said with its weekday: "Fri 01:00".
  const day = one.zone !== null && wall !== null && wall.date !== own.date ? dayOf(t.lang, one.zone, start) : null;
  const sign = signOfClass(one.class);
  const state = t(stateKey(one, wall));
  const usual = wall === null || one.hours === null ? null : usualHours(t.lang, one.hours, wall.weekday);
  const label = [
    place,
    [day, time].filter((part) => part !== null).join(' '),
    state,
    usual && t('card_usual_hours', { hours: usual }),
  ];
  const name = one.self ? t('card_you') : hideName ? null : (one.name ?? one.email);
  return (
    <li class={sign === null ? undefined : 'out'} data-kind={sign ?? undefined}>
      <div class="who">
        <span class="place">
          <bdi>{place}</bdi>
        </span>
        {name === null && !one.guess ? null : (
          <span class="name" title={name ?? undefined}>
            {one.guess ? <b class="guess">{t('card_guess')}</b> : null} <bdi>{name}</bdi>
          </span>
        )}
      </div>
      <Strip
        start={wall?.minutes ?? null}
        minutes={(end - start) / MINUTE}
        weekday={wall?.weekday ?? 'mon'}
        hours={one.hours}
        label={label.filter((part) => part).join(', ')}
      />
      <div class="at">
        <span class={one.guess ? 'time num guessed' : 'time num'}>
          {day === null ? null : `${day} `}
          {time ?? '–'}
        </span>
        <span class="state">
          {sign === null ? null : <Glyph name={SIGN_ICON[sign]} size={11} />}
          {state}
        </span>
      </div>
    </li>
  );
}
