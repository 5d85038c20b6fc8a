import type { JSX } from 'preact';
import { duration } from '../../core/load';
import { WEEKDAYS } from '../../core/model';
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
  const x = (hour: number): string => pct((hour - first + 0.5) / columns.length);
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
        <svg class="c inset" height={TOP + 7 * ROW} role="img" aria-label={label}>
          <rect class="b-track" width="100%" y={TOP} height={7 * ROW} rx="4" />
          {columns
            .filter((hour) => hour % 2 === 0)
            .map((hour) => (
              <text key={hour} x={pct((hour - first) / columns.length)} y="11" text-anchor="middle">
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
                      x={x(hour)}
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
