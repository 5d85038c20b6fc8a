/** The figures of the report page on a terminal: the same function made them, and the same words say them. */
import {
  aheadText,
  type AsyncCandidate,
  coverageText,
  duration,
  factsOf,
  figuresOf,
  fourDayText,
  type LoadReport,
  LENGTHS,
  SIZES,
  type Words,
} from '../core/load';
import type { Translate } from './translate';

const INDENT = '  ';

export function reportLines(report: LoadReport, t: Translate): string[] {
  const words: Words = { t, lang: 'en-GB' };
  const time = (minutes: number): string => duration(words, minutes);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines.map((line) => `${INDENT}${line}`)];
  const figures = figuresOf(report, words).map(({ id, label, value, median }) =>
    [
      `${label}: ${value}`,
      ...(id === 'othersOutsideMinutes' ? [t('report_fig_others_note')] : []),
      ...(median === null ? [] : [t('report_median', { value: median })]),
    ].join(', '),
  );
  const four = fourDayText(report, words);
  return [
    ...block(t('report_figures'), [...figures, ...factsOf(report, words)]),
    ...block(
      t('report_offers', { count: report.candidates.length }),
      report.candidates.map((one) => offer(one, words)),
    ),
    ...block(
      t('report_costs'),
      report.focusCosts.map(
        (one) => `${one.title}: ${t('report_cost_of', { cost: time(one.minutes), length: time(one.length) })}`,
      ),
    ),
    ...block(
      t('report_heavy'),
      report.heavy.map((one) => `${one.title}: ${time(one.minutes)}`),
    ),
    ...block(t('report_sizes'), sizes(report, t)),
    ...block(
      t('report_nights'),
      report.people.map((one) => {
        const who = one.self ? t('report_nights_you') : (one.name ?? one.email ?? '');
        return `${who}: ${t('report_nights_nights')} ${one.nights}, ${t('report_nights_off')} ${one.daysOff}`;
      }),
    ),
    ...block(
      t('report_evening'),
      report.places
        .filter((one) => one.ownMinutes + one.othersMinutes > 0)
        .map((one) =>
          t('report_evening_label', {
            place: one.self ? t('report_evening_you', { place: one.place }) : one.place,
            own: time(one.ownMinutes),
            others: time(one.othersMinutes),
          }),
        ),
    ),
    ...block(t('report_ahead_title'), [aheadText(report, words)]),
    ...block(t('report_four_title'), four === null ? [] : [four]),
    ...block(t('report_coverage'), coverageText(report, words)),
  ];
}

function offer(one: AsyncCandidate, words: Words): string {
  const { t } = words;
  const format = one.format === null ? '' : `, ${t(`format_${one.format.replaceAll('-', '_')}_name`)}`;
  return `${one.title}: ${duration(words, one.minutes)}${format}`;
}

/** Rows of people by columns of minutes. */
function sizes({ sizes: { cells } }: LoadReport, t: Translate): string[] {
  if (cells.flat().every((count) => count === 0)) return [];
  const wide = 8;
  const head = LENGTHS.map((most) => (Number.isFinite(most) ? String(most) : t('report_sizes_longer')).padStart(wide)).join('');
  const rows = cells.map((row, i) => {
    const people = SIZES[i] ?? 0;
    const least = (SIZES[i - 1] ?? 0) + 1;
    const name = Number.isFinite(people) ? (i === 0 ? String(people) : `${least}–${people}`) : `${least}+`;
    return `${name.padEnd(wide)}${row.map((count) => String(count === 0 ? '·' : count).padStart(wide)).join('')}`;
  });
  return [`${' '.repeat(wide)}${head}`, ...rows];
}
