import type { JSX } from 'preact';
import { duration, type DayBar, type DayLoad } from '../../core/load';
import type { Instant } from '../../core/model';
import { formatTime, formatWeekday, toLocal } from '../../core/time';
import { dateWords, pct, type PartProps } from './frame';
import { Key, Picture } from './picture';
import { nameOf } from '../parts/titles';

/** Minutes of the local day that the strip shows. */
interface Frame {
  readonly from: number;
  readonly to: number;
}

const DAY_MINUTES = 24 * 60;
/** Without anything else the strip shows the common day. */
const COMMON = { from: 8 * 60, to: 18 * 60 };

/** Whole hours around everything there is, an hour to spare. */
export function frameOf(days: readonly DayLoad[], zone: string): Frame {
  const times = days.flatMap((day) =>
    [...day.work, ...day.bars].flatMap(({ start, end }) => [minuteOf(start, day, zone), minuteOf(end, day, zone)]),
  );
  const first = Math.min(COMMON.from, ...times);
  const last = Math.max(COMMON.to, ...times);
  return {
    from: Math.max(0, Math.floor(first / 60) * 60 - 60),
    to: Math.min(DAY_MINUTES, Math.ceil(last / 60) * 60 + 60),
  };
}

/** The minute of the day's own clock; the day's end is 24:00. */
const minuteOf = (at: Instant, day: DayLoad, zone: string): number =>
  at >= day.to ? DAY_MINUTES : at <= day.from ? 0 : toLocal(zone, at).minutes;

export function WeekPicture({ state, doors, t, words, hide }: PartProps): JSX.Element {
  const { days, zone } = state.report;
  const frame = frameOf(days, zone);
  const time = (minutes: number): string => duration(words, minutes);
  const focusOf = (day: DayLoad): string =>
    day.focusMinutes.length === 0 ? t('report_none') : day.focusMinutes.map(time).join(' + ');
  const hours = Array.from({ length: Math.floor((frame.to - frame.from) / 60) }, (_, i) => frame.from / 60 + i).filter(
    (hour) => hour % 2 === 0 && hour * 60 > frame.from,
  );
  return (
    <Picture
      wide
      title={t('report_the_week')}
      name="week"
      doors={doors}
      t={t}
      legend={
        <>
          <Key look="b-live">{t('report_key_live')}</Key>
          <Key look="b-async">{t('report_key_async')}</Key>
          <Key look="b-out">{t('report_key_outside')}</Key>
          <Key look="b-focus">{t('report_key_focus')}</Key>
          <Key look="b-work">{t('report_key_hours')}</Key>
        </>
      }
      table={{
        caption: t('report_days_caption'),
        head: [t('report_col_day'), t('report_col_meetings'), t('report_col_outside'), t('report_col_focus')],
        rows: days.map((day) => [
          formatWeekday(zone, day.from, t.lang),
          time(day.minutes),
          time(day.outsideMinutes),
          focusOf(day),
        ]),
      }}
    >
      <div class="days">
        <span />
        <svg class="c" height="14" aria-hidden="true">
          {hours.map((hour) => (
            <text key={hour} class="t-x" x={pct((hour * 60 - frame.from) / (frame.to - frame.from))} y="11" text-anchor="middle">
              {String(hour).padStart(2, '0')}
            </text>
          ))}
        </svg>
        <span class="h end">{t('report_col_meetings')}</span>
        <span class="h fo">{t('report_col_focus')}</span>
        {days.map((day) => (
          <Day
            key={day.date}
            day={day}
            frame={frame}
            zone={zone}
            hide={hide}
            t={t}
            minutes={time(day.minutes)}
            focus={focusOf(day)}
          />
        ))}
      </div>
    </Picture>
  );
}

interface DayProps extends Pick<PartProps, 't' | 'hide'> {
  readonly day: DayLoad;
  readonly frame: Frame;
  readonly zone: string;
  readonly minutes: string;
  readonly focus: string;
}

function Day({ day, frame, zone, hide, t, minutes, focus }: DayProps): JSX.Element {
  const free = day.work.length === 0 && day.bars.length === 0;
  const height = free ? 12 : 24;
  const x = (at: Instant): number => (minuteOf(at, day, zone) - frame.from) / (frame.to - frame.from);
  const rect = (start: Instant, end: Instant) => ({ x: pct(x(start)), width: pct(Math.max(0.004, x(end) - x(start))) });
  return (
    <>
      <span class="d">
        <b>{dateWords(t, zone, day.from, { weekday: 'short' })}</b>{' '}
        <span class="soft">{dateWords(t, zone, day.from, { day: 'numeric' })}</span>
      </span>
      <svg class="c" height={height} role="img" aria-label={dayLabel(day, zone, hide, t)}>
        <rect class="b-track" width="100%" height={height} rx="4" />
        {day.work.map((span) => (
          <g key={span.start}>
            <rect class="b-work" {...rect(span.start, span.end)} height={height} />
            <line class="b-edge" x1={pct(x(span.start))} x2={pct(x(span.start))} y1="0" y2={height} />
            <line class="b-edge" x1={pct(x(span.end))} x2={pct(x(span.end))} y1="0" y2={height} />
          </g>
        ))}
        {day.focus.map((span) => (
          <line key={span.start} class="b-focus" x1={pct(x(span.start))} x2={pct(x(span.end))} y1="22" y2="22" />
        ))}
        {day.bars.map((bar) => (
          <g key={`${bar.seriesId} ${bar.start}`}>
            <rect class={bar.look === 'async' ? 'b-async' : 'b-live'} {...rect(bar.start, bar.end)} y="4" height="16" rx="1.5" />
            {bar.outside.map((span) => (
              <rect key={span.start} class="b-out" {...rect(span.start, span.end)} y="4" height="16" rx="1.5" />
            ))}
          </g>
        ))}
      </svg>
      <span class={day.minutes === 0 ? 'num end none' : 'num end'}>{day.minutes === 0 ? t('report_none') : minutes}</span>
      <span class={day.focus.length === 0 ? 'soft fo none' : 'soft fo'}>{day.work.length === 0 ? '' : focus}</span>
    </>
  );
}

/** The day in words, every meeting with its hours: what a screen reader says of the strip. */
function dayLabel(day: DayLoad, zone: string, hide: boolean, t: PartProps['t']): string {
  const name = formatWeekday(zone, day.from, t.lang);
  if (day.bars.length === 0) return t('report_day_empty', { day: name });
  const one = (bar: DayBar): string => {
    const times = { from: formatTime(zone, bar.start, t.lang), to: formatTime(zone, bar.end, t.lang) };
    const said = t('report_bar', { title: nameOf(t, bar, zone, hide), ...times });
    if (bar.look === 'async') return t('report_bar_async', { bar: said });
    return bar.outside.length > 0 ? t('report_bar_outside', { bar: said }) : said;
  };
  return t('report_day_label', { day: name, meetings: day.bars.map(one).join(', ') });
}
