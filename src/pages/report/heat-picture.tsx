import type { JSX } from 'preact';
import { duration } from '../../core/load';
import { WEEKDAYS, type WorkWeek } from '../../core/model';
import { dateWords, pct, type PartProps } from './frame';
import { Key, Picture } from './picture';

/** A Monday: weekday names are asked of it and the six days after. */
const MONDAY = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const ROW = 26;
const TOP = 18;
/** Side of the largest square. */
const LARGEST = 18;

const dayName = (t: PartProps['t'], day: number): string => dateWords(t, 'UTC', MONDAY + day * DAY, { weekday: 'short' });
const clock = (hour: number): string => String(hour).padStart(2, '0');

/** As many columns have room for their squares on a telephone's width; more are scrolled there. */
const NARROW = 13;
const DAY_MINUTES = 1_440;

interface Band {
  /** 0 is Monday. */
  readonly day: number;
  /** Hours of that day, parts of one included. */
  readonly from: number;
  readonly to: number;
}

/** Working hours by the rows that they lie in: a night shift lies in two. @param first,last hours that the picture shows */
export function bandsOf(hours: WorkWeek, first: number, last: number): Band[] {
  return WEEKDAYS.flatMap((name, day) =>
    hours[name].flatMap(({ start, end }) => [
      { day, from: start / 60, to: Math.min(end, DAY_MINUTES) / 60 },
      { day: (day + 1) % WEEKDAYS.length, from: 0, to: (end - DAY_MINUTES) / 60 },
    ]),
  )
    .map((band) => ({ ...band, from: Math.max(first, band.from), to: Math.min(last, band.to) }))
    .filter(({ from, to }) => to > from);
}

/** When meetings fall: weekday by hour over thirteen weeks, the area of a square is the time. */
export function HeatPicture({ state, doors, t, words }: PartProps): JSX.Element {
  const { heat } = state.report;
  const all = WEEKDAYS.map((_, day) =>
    Array.from({ length: 24 }, (__, hour) => ({
      inside: heat.inside[day]?.[hour] ?? 0,
      outside: heat.outside[day]?.[hour] ?? 0,
    })),
  );
  const busy = all.flat().map(({ inside, outside }) => inside + outside);
  const most = Math.max(...busy);
  const hours = busy.flatMap((minutes, i) => (minutes > 0 ? [i % 24] : []));
  const first = Math.min(8, ...hours);
  const last = Math.max(18, ...hours.map((hour) => hour + 1));
  const columns = Array.from({ length: last - first }, (_, i) => first + i);
  const left = (hour: number): string => pct((hour - first) / columns.length);
  const peak = busy.indexOf(most);
  const label = t('report_heat_label', {
    most:
      most === 0
        ? t('report_none')
        : t('report_heat_most', { day: dayName(t, Math.floor(peak / 24)), hour: clock(peak % 24), time: duration(words, most) }),
  });
  return (
    <Picture
      title={t('report_heat')}
      intro={t('report_heat_intro')}
      name="quarter"
      doors={doors}
      t={t}
      legend={
        <>
          <Key look="b-live">{t('report_key_inside')}</Key>
          <Key look="b-out">{t('report_key_outside')}</Key>
          <Key look="b-work">{t('report_key_hours')}</Key>
        </>
      }
      table={{
        caption: t('report_heat_caption'),
        head: [t('report_col_day'), ...columns.map(clock)],
        rows: all.map((cells, day) => [
          dayName(t, day),
          ...columns.map((hour) => hoursOf((cells[hour]?.inside ?? 0) + (cells[hour]?.outside ?? 0), t)),
        ]),
      }}
    >
      <div class="scroll-x" tabIndex={0} role="group" aria-label={t('report_heat')}>
        <svg class={`c inset${columns.length > NARROW ? '' : ' fits'}`} height={TOP + 7 * ROW} role="img" aria-label={label}>
          <rect class="b-track" width="100%" y={TOP} height={7 * ROW} rx="4" />
          {bandsOf(state.settings.hours, first, last).map(({ day, from, to }) => (
            <g key={`${day} ${from}`}>
              <rect class="b-work" x={left(from)} y={TOP + day * ROW} width={pct((to - from) / columns.length)} height={ROW} />
              {[from, to].map((edge) => (
                <line key={edge} class="b-edge" x1={left(edge)} x2={left(edge)} y1={TOP + day * ROW} y2={TOP + (day + 1) * ROW} />
              ))}
            </g>
          ))}
          {columns
            .filter((hour) => hour % 2 === 0)
            .map((hour) => (
              <text key={hour} x={left(hour)} y="11" text-anchor="middle">
                {clock(hour)}
              </text>
            ))}
          {all.map((cells, day) => (
            <g key={WEEKDAYS[day]}>
              <text x="-36" y={TOP + day * ROW + 17}>
                {dayName(t, day)}
              </text>
              {columns.flatMap((hour) =>
                (['inside', 'outside'] as const).map((where) => {
                  const side = Math.sqrt((cells[hour]?.[where] ?? 0) / (most || 1)) * LARGEST;
                  if (side === 0) return null;
                  const at = `translate(${-side / 2} ${TOP + day * ROW + ROW / 2 - side / 2})`;
                  return (
                    <rect
                      key={`${where} ${hour}`}
                      class={where === 'inside' ? 'b-live' : 'b-out'}
                      x={left(hour + 0.5)}
                      width={Math.max(2, side)}
                      height={Math.max(2, side)}
                      rx="1.5"
                      transform={at}
                    />
                  );
                }),
              )}
            </g>
          ))}
        </svg>
      </div>
    </Picture>
  );
}

/** Hours with one decimal: a table of minutes would be read by nobody. */
const hoursOf = (minutes: number, t: PartProps['t']): string =>
  minutes === 0 ? '·' : new Intl.NumberFormat(t.lang, { maximumFractionDigits: 1 }).format(minutes / 60);
