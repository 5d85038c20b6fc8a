import type { JSX } from 'preact';
import type { ClockForecast, PlaceClock, SeriesClock, Stretch } from '../../core/load';
import { daysBetween, formatTime, cityIn } from '../../core/time';
import { dateWords, pct, type PartProps } from './frame';
import { Picture } from './picture';
import { nameOf } from '../parts/titles';

/** More notes than these would be a list nobody reads. */
const MOST_NOTES = 5;

const hoursApart = (stretch: Stretch | undefined, t: PartProps['t']): string =>
  t('report_clocks_hours', { hours: Math.abs(stretch?.ahead ?? 0) / 60 });

/** How far apart the clocks stand in the coming five weeks, and which series that touches. */
export function ClocksPicture({ state, doors, t, hide }: PartProps): JSX.Element {
  const { clocks, zone } = state.report;
  const day = (date: string): string => dateWords(t, 'UTC', Date.parse(`${date}T12:00:00Z`), { day: 'numeric', month: 'short' });
  const edges = edgesOf(clocks);
  const title = clocks.daysUntil === null ? t('report_clocks_none') : t('report_clocks', { count: clocks.daysUntil });
  const intro =
    clocks.places.length === 0 ? t('report_clocks_no_places') : t('report_clocks_intro', { place: cityIn(zone, t.lang) });
  const rows = clocks.places.map((one) => [one.place, ...edges.map((edge) => hoursApart(stretchAt(one, edge), t))]);
  return (
    <Picture
      title={title}
      intro={intro}
      name="clocks"
      doors={doors}
      t={t}
      table={clocks.places.length === 0 ? null : { caption: title, head: [t('report_evening_place'), ...edges.map(day)], rows }}
    >
      {clocks.places.length === 0 ? null : (
        <div class="rib">
          <span class="xs soft">{t('report_clocks_apart')}</span>
          <svg class="c" height="14" aria-hidden="true">
            {edges.map((edge, i) => (
              <text key={edge} x={pct(shareOf(clocks, edge))} y="11" text-anchor={i === 0 ? 'start' : 'middle'}>
                {day(edge)}
              </text>
            ))}
          </svg>
          {clocks.places.map((one) => (
            <Place key={one.place} one={one} clocks={clocks} day={day} t={t} />
          ))}
        </div>
      )}
      <ul class="clocks">
        {clocks.series.slice(0, MOST_NOTES).map((one) => (
          <li key={`${one.seriesId} ${one.place} ${one.first}`}>
            <b>{dateWords(t, zone, one.first, { day: 'numeric', month: 'short' })}</b>
            <span>
              {seriesText(one, zone, hide, t)} {adviceText(one, t)}
            </span>
          </li>
        ))}
      </ul>
    </Picture>
  );
}

/** First day, then each day on which any distance changes. */
const edgesOf = ({ from, places }: ClockForecast): string[] => [
  ...new Set([from, ...places.flatMap((one) => one.stretches.map((stretch) => stretch.from)).toSorted()]),
];

const stretchAt = (one: PlaceClock, date: string): Stretch | undefined =>
  one.stretches.find((stretch) => stretch.from <= date && stretch.to > date);

const shareOf = ({ from, to }: ClockForecast, date: string): number => daysBetween(from, date) / daysBetween(from, to);

interface PlaceProps extends Pick<PartProps, 't'> {
  readonly one: PlaceClock;
  readonly clocks: ClockForecast;
  readonly day: (date: string) => string;
}

function Place({ one, clocks, day, t }: PlaceProps): JSX.Element {
  const [now] = one.stretches;
  const stretches = one.stretches.map((stretch) =>
    t('report_clocks_from', { hours: Math.abs(stretch.ahead) / 60, day: day(stretch.from) }),
  );
  return (
    <>
      <span>{one.place}</span>
      <svg
        class="c"
        height="20"
        role="img"
        aria-label={t('report_clocks_label', { place: one.place, stretches: stretches.join(', ') })}
      >
        {one.stretches.map((stretch) => {
          const x = shareOf(clocks, stretch.from);
          const width = shareOf(clocks, stretch.to) - x;
          const other = stretch.ahead !== now?.ahead;
          return (
            <g key={stretch.from}>
              <rect
                class={other ? 'b-async' : 'b-track'}
                x={pct(x + 0.002)}
                y="1"
                width={pct(Math.max(0, width - 0.004))}
                height="18"
                rx="3"
              />
              <text class={other ? 't-brand' : 't-x'} x={pct(x + width / 2)} y="14" text-anchor="middle">
                {hoursApart(stretch, t)}
              </text>
            </g>
          );
        })}
      </svg>
    </>
  );
}

function seriesText(one: SeriesClock, zone: string, hide: boolean, t: PartProps['t']): string {
  const title = nameOf(t, one, zone, hide);
  const time = formatTime(zone, one.first, t.lang);
  if (one.self) return t('report_clocks_own', { title, time });
  return t('report_clocks_series', { title, time, there: formatTime(one.zone, one.first, t.lang), place: one.place });
}

function adviceText(one: SeriesClock, t: PartProps['t']): string {
  if (one.advice === 'nothing') return t('report_clocks_fine');
  return one.advice === 'find-slot' ? t('report_clocks_slot') : t('report_clocks_move', { minutes: String(one.minutes) });
}
