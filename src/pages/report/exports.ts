/** The report as text: Markdown to paste into an update, CSV with a row a meeting. Titles are left out when they are hidden. */
import { aheadText, coverageText, duration, factsOf, figuresOf, fourDayText, NOTES, noteText } from '../../core/load';
import { csvFile } from '../../core/exports/csv';
import { markdownLine } from '../../core/exports/markdown';
import { toLocal } from '../../core/time';
import { weekName } from './head';
import { dateWords, type PartProps } from './frame';
import { sentenceOf } from './replaced-part';
import { nameOf } from '../parts/titles';

type Parts = Pick<PartProps, 'state' | 't' | 'words' | 'hide'>;

export function markdown({ state, t, words, hide }: Parts): string {
  const { report } = state;
  const name = (one: Parameters<typeof nameOf>[1]): string => markdownLine(nameOf(t, one, report.zone, hide));
  const time = (minutes: number): string => duration(words, minutes);
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const part = (title: string, body: string): string => (body === '' ? '' : `### ${title}\n\n${body}`);
  const day = (at: number): string => dateWords(t, report.zone, at, { day: 'numeric', month: 'long' });
  const four = fourDayText(report, words);
  return [
    `## ${weekName(t, report)}`,
    `| | | |\n| --- | --- | --- |\n${figuresOf(report, words)
      .map(
        ({ label, value, median }) => `| ${label} | ${value} | ${median === null ? '' : t('report_median', { value: median })} |`,
      )
      .join('\n')}`,
    list(factsOf(report, words)),
    part(
      t('report_offers', { count: report.candidates.length }),
      list(
        report.candidates.map(
          (one) => `${name(one)}: ${time(one.minutes)}${one.format === null ? '' : `, ${t(`format_${one.format}_name`)}`}`,
        ),
      ),
    ),
    part(t('report_replaced'), list(report.replaced.map((one) => `${name(one)}: ${sentenceOf(one, { t, words, day })}`))),
    part(t('report_ahead_title'), aheadText(report, words)),
    part(t('report_four_title'), four ?? ''),
    part(t('report_coverage'), coverageText(report, words).join(' ')),
    part(t('report_notes'), Array.from({ length: NOTES }, (_, i) => `${i + 1}. ${noteText(words, i + 1)}`).join('\n')),
    t('report_printed'),
  ]
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}

/** One row a meeting, by start: ISO dates and whole minutes, so that every program reads them alike. */
export function csv({ state, t, hide }: Parts): string {
  const { report } = state;
  const rows = report.days.flatMap((day) =>
    day.bars.map((bar) => [
      day.date,
      new Date(bar.start).toISOString(),
      new Date(bar.end).toISOString(),
      Math.round((bar.end - bar.start) / 60_000),
      nameOf(t, bar, report.zone, hide),
      bar.cadence,
      bar.look === 'async' ? 'could-be-async' : 'live',
      Math.round(bar.outside.reduce((all, { start, end }) => all + end - start, 0) / 60_000),
    ]),
  );
  const head = ['date', 'start', 'end', 'minutes', 'title', 'cadence', 'verdict', 'minutes outside hours'];
  return csvFile([head, ...rows]);
}

/** `asyncable-2026-11-23`: the week's first day, in every language alike. */
export const fileName = ({ state: { report } }: Parts): string => `asyncable-${toLocal(report.zone, report.week.from).date}`;
