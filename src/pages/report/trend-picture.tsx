import type { JSX } from 'preact';
import { duration, type WeekPoint } from '../../core/load';
import { dateWords, pct, type PartProps } from './frame';
import { Key, Picture } from './picture';

const ROWS = [
  { id: 'minutes', look: 'b-live', height: 54 },
  { id: 'focusMinutes', look: 'b-async', height: 54 },
  { id: 'outsideMinutes', look: 'b-out', height: 40 },
] as const;
const HEAD = 20;
const GAP = 12;
const MEDIAN_WEEKS = 4;

/** Thirteen weeks in three rows of bars, each with its own scale. */
export function TrendPicture({ state, doors, t, words }: PartProps): JSX.Element {
  const { weeks, zone, compared } = state.report;
  const names = {
    minutes: t('report_col_meetings'),
    focusMinutes: t('report_fig_focus'),
    outsideMinutes: t('report_fig_outside'),
  };
  const time = (minutes: number): string => duration(words, minutes);
  const dayOf = (week: WeekPoint): string => dateWords(t, zone, week.from, { day: 'numeric', month: 'short' });
  const [first] = weeks.filter((week) => week.known);
  const last = weeks.at(-1);
  const label = t('report_trend_label', {
    rows: ROWS.map(({ id }) =>
      t('report_trend_row', { name: names[id], first: time(first?.[id] ?? 0), last: time(last?.[id] ?? 0) }),
    ).join(', '),
  });
  const height = ROWS.reduce((all, row) => all + HEAD + row.height + GAP, 0) + 8;
  let top = 0;
  return (
    <Picture
      title={t('report_trend')}
      intro={t('report_trend_intro')}
      name="weeks"
      doors={doors}
      t={t}
      legend={
        <>
          <Key look="b-med">{t('report_trend_key')}</Key>
          <span>
            <b class="strong">{last ? dayOf(last) : ''}</b>
            {t('report_trend_now')}
          </span>
        </>
      }
      table={{
        caption: t('report_trend'),
        head: [t('report_col_week'), names.minutes, names.focusMinutes, names.outsideMinutes],
        rows: weeks.map((week) => [
          dayOf(week),
          ...ROWS.map(({ id }) => (week.known ? time(week[id]) : t('report_trend_unknown'))),
        ]),
      }}
    >
      <svg class="c outset" height={height} role="img" aria-label={label}>
        {ROWS.map((row) => {
          const y = top + HEAD;
          top += HEAD + row.height + GAP;
          return (
            <Row key={row.id} row={row} y={y} name={names[row.id]} weeks={weeks} median={compared[row.id].median} time={time} />
          );
        })}
        {weeks.map((week, i) =>
          i % 3 === 0 || week === last ? (
            <text
              key={week.from}
              class={week === last ? 't-b' : undefined}
              x={pct((i + 0.5) / weeks.length)}
              y={height - 2}
              text-anchor="middle"
            >
              {dayOf(week)}
            </text>
          ) : null,
        )}
      </svg>
    </Picture>
  );
}

interface RowProps {
  readonly row: (typeof ROWS)[number];
  readonly y: number;
  readonly name: string;
  readonly weeks: readonly WeekPoint[];
  readonly median: number | null;
  readonly time: (minutes: number) => string;
}

function Row({ row, y, name, weeks, median, time }: RowProps): JSX.Element {
  const most = Math.max(1, ...weeks.map((week) => week[row.id]));
  const tall = (minutes: number): number => (minutes / most) * row.height;
  const base = y + row.height;
  const over = weeks.length - 1 - MEDIAN_WEEKS;
  return (
    <g>
      <text x="0" y={y - 6}>
        {name}
      </text>
      <line class="b-base" x1="0" x2="100%" y1={base + 0.5} y2={base + 0.5} />
      {weeks.map((week, i) =>
        week.known ? (
          <rect
            key={week.from}
            class={row.look}
            x={pct((i + 0.17) / weeks.length)}
            width={pct(0.66 / weeks.length)}
            y={base - tall(week[row.id])}
            height={tall(week[row.id])}
          />
        ) : null,
      )}
      {median === null ? null : (
        <line
          class="b-med"
          x1={pct((over + 0.1) / weeks.length)}
          x2={pct((over + MEDIAN_WEEKS - 0.1) / weeks.length)}
          y1={base - tall(median)}
          y2={base - tall(median)}
        />
      )}
      <text class="t-b" x="100%" dx="76" y={base - 4} text-anchor="end">
        {time(weeks.at(-1)?.[row.id] ?? 0)}
      </text>
    </g>
  );
}
