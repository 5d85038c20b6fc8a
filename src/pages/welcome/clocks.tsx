import type { JSX } from 'preact';
import { HOUR, MINUTE, STANDARD_WEEK, type HoursClass, type Instant, type WorkWeek, type Zone } from '../../core/model';
import { addDays, classifyHours, formatTime, formatWeekday, toInstant, toLocal, weekdayOf, cityIn } from '../../core/time';
import { workStretches, STRIP_WIDTH } from '../../ui/strip-geometry';
import type { Translate } from '../../ui/contract';
import { Icon } from '../../ui/icons';

interface Props {
  readonly zone: Zone;
  readonly hours: WorkWeek;
  readonly now: Instant;
  readonly t: Translate;
}

/** Places far enough apart that one meeting is something else in each; the person's own is left out. */
const ELSEWHERE: readonly Zone[] = ['Europe/Berlin', 'Asia/Manila', 'America/New_York'];
/** The meeting that is shown begins at four. */
const AT = 16 * 60;

interface Clock {
  readonly zone: Zone;
  readonly hours: WorkWeek;
  readonly self: boolean;
}

/** One meeting on three clocks, as the judge sees it. */
export function Clocks({ zone, hours, now, t }: Props): JSX.Element {
  const start = nextMeeting(zone, hours, now);
  const others = ELSEWHERE.filter((one) => one !== zone).slice(0, 2);
  const clocks: Clock[] = [
    { zone, hours, self: true },
    ...others.map((one) => ({ zone: one, hours: STANDARD_WEEK, self: false })),
  ];
  return (
    <div class="paper">
      <ul class="cl">
        {clocks.map((clock) => (
          <ClockRow key={clock.zone} clock={clock} start={start} t={t} />
        ))}
      </ul>
    </div>
  );
}

/** Four in the afternoon of the next day that is worked; tomorrow when none is. */
function nextMeeting(zone: Zone, hours: WorkWeek, now: Instant): Instant {
  const today = toLocal(zone, now).date;
  const days = [1, 2, 3, 4, 5, 6, 7].map((ahead) => addDays(today, ahead));
  return toInstant(zone, days.find((day) => hours[weekdayOf(day)].length > 0) ?? addDays(today, 1), AT);
}

const ICON: Readonly<Partial<Record<HoursClass, 'check' | 'clock' | 'moon'>>> = { inside: 'check', edge: 'check', night: 'moon' };
const TONE: Readonly<Partial<Record<HoursClass, string>>> = { inside: 'v', edge: 'v', night: 'v v-night' };

function ClockRow({ clock, start, t }: { clock: Clock; start: Instant; t: Translate }): JSX.Element {
  const { zone, hours, self } = clock;
  const verdict = classifyHours({ zone, hours, off: [], country: null }, start, start + HOUR / 2);
  const local = toLocal(zone, start);
  const minutes = Math.round((start - toInstant(zone, local.date, 0)) / MINUTE);
  const time = formatTime(zone, start, t.lang);
  const day = formatWeekday(zone, start, t.lang);
  const words = wordsOf(t, verdict.class, time, day);
  const x = `${((minutes / 1440) * 100).toFixed(2)}%`;
  return (
    <li>
      <span>
        {cityIn(zone, t.lang)}
        <small>{self ? t('welcome_you', { time }) : time}</small>
      </span>
      <svg class="c" height="18" role="img" aria-label={`${cityIn(zone, t.lang)}, ${time}: ${words}`}>
        <rect class="b-track" width="100%" height="18" rx="4" />
        {workStretches(hours, weekdayOf(local.date)).map((one) => (
          <rect
            key={one.x}
            class="b-work edged"
            x={`${(one.x / STRIP_WIDTH) * 100}%`}
            width={`${(one.width / STRIP_WIDTH) * 100}%`}
            height="18"
          />
        ))}
        <line class="b-now brand" x1={x} x2={x} y1="-2" y2="20" />
      </svg>
      <span class={TONE[verdict.class] ?? 'v v-out'}>
        <Icon name={ICON[verdict.class] ?? 'clock'} class="g" />
        {words}
      </span>
    </li>
  );
}

function wordsOf(t: Translate, name: HoursClass, time: string, day: string): string {
  if (name === 'inside' || name === 'edge') return t('welcome_inside');
  return name === 'night' ? t('welcome_night', { time, day }) : t('welcome_outside', { time, day });
}
