/** The report's figures in words: the page, its exports and the command line say them alike. */
import type { Minutes } from '../model/scalars';
import type { Compared } from './trend';
import type { LoadReport, Tracked } from './report';

/** Looks a message up and fills it; the plural follows `count`. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

export interface Words {
  readonly t: Say;
  /** BCP 47. */
  readonly lang: string;
}

/** `45 min`, `2 h`, `2 h 45 min`; whole minutes, never below zero. */
export function duration({ t }: Words, minutes: Minutes): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return t('popup_length_minutes', { minutes: rest });
  return rest === 0 ? t('popup_length_hours', { hours }) : t('popup_length_hours_minutes', { hours, minutes: rest });
}

const percents = new Map<string, Intl.NumberFormat>();

/** Whole percent, as the language writes it. */
export function percent({ lang }: Words, share: number): string {
  const format = percents.get(lang) ?? new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 0 });
  percents.set(lang, format);
  return format.format(share);
}

export interface Figure {
  readonly id: Tracked;
  readonly label: string;
  readonly value: string;
  readonly compared: Compared;
  /** The median of the weeks before in words; null when there is none. */
  readonly median: string | null;
  /** Numbers of the notes that give published figures beside it. */
  readonly notes: readonly number[];
}

/** The six figures that are followed over time. */
export function figuresOf(report: LoadReport, words: Words): Figure[] {
  const { t } = words;
  const one = (id: Tracked, label: string, notes: readonly number[] = []): Figure => {
    const compared = report.compared[id];
    const say = (value: number): string => (id === 'share' ? percent(words, value) : duration(words, value));
    const value = id === 'share' && report.share.ofWork === null ? '–' : say(compared.now);
    return { id, label, value, compared, median: compared.median === null ? null : say(compared.median), notes };
  };
  return [
    one('minutes', t('report_fig_minutes'), [1, 2]),
    one('share', t('report_fig_share')),
    one('focusMinutes', t('report_fig_focus'), [1]),
    one('fragmentMinutes', t('report_fig_fragments')),
    one('outsideMinutes', t('report_fig_outside')),
    one('othersOutsideMinutes', t('report_fig_others')),
  ];
}

/** The other facts of the week, a sentence each; what there is nothing to say of is left out. */
export function factsOf(report: LoadReport, words: Words): string[] {
  const { t } = words;
  const { load, dispersion, makeUp, notice } = report;
  if (load.meetings === 0) return [];
  const time = (minutes: Minutes): string => duration(words, minutes);
  const single = notice.under24h + notice.under72h + notice.longer;
  return [
    t('report_fact_make_up', {
      recurring: time(makeUp.recurring.minutes),
      pairs: time(makeUp.oneToOne.minutes),
      external: time(makeUp.external.minutes),
    }),
    ...(makeUp.protectedTalks.minutes > 0 ? [t('report_fact_protected', { time: time(makeUp.protectedTalks.minutes) })] : []),
    t('report_fact_back_to_back', { count: load.backToBack }),
    ...(dispersion.ratio === null
      ? []
      : [t('report_fact_dispersion', { span: time(dispersion.spanMinutes), ratio: Math.round(dispersion.ratio * 10) / 10 })]),
    t('report_fact_hour_blocks', { time: time(load.focus.hourMinutes) }),
    ...(load.bookedMinutes > load.minutes ? [t('report_fact_twice', { time: time(load.bookedMinutes - load.minutes) })] : []),
    ...(single > 0 ? [t('report_fact_notice', { count: single, short: notice.under24h })] : []),
  ];
}

/** The coming week in a sentence. */
export function aheadText({ ahead }: LoadReport, words: Words): string {
  const { t } = words;
  if (ahead.meetings === 0) return t('report_ahead_none');
  const params = { count: ahead.meetings, time: duration(words, ahead.minutes), outside: duration(words, ahead.outsideMinutes) };
  return t('report_ahead', params);
}

/** What the report could not see and what it left out, sentence by sentence. The first is true of every calendar. */
export function coverageText({ coverage }: LoadReport, words: Words): string[] {
  const { t, lang } = words;
  const { leftOut } = coverage;
  const when = (at: number): string => new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(at);
  const parts = [
    leftOut.hold > 0 ? t('report_left_hold', { count: leftOut.hold }) : '',
    leftOut['all-day'] > 0 ? t('report_left_all_day', { count: leftOut['all-day'] }) : '',
    leftOut.declined > 0 ? t('report_left_declined', { count: leftOut.declined }) : '',
    leftOut.cancelled > 0 ? t('report_left_cancelled', { count: leftOut.cancelled }) : '',
    leftOut['no-meeting'] > 0 ? t('report_left_no_meeting', { count: leftOut['no-meeting'] }) : '',
    leftOut['no-clock'] > 0 ? t('report_left_no_clock', { count: leftOut['no-clock'] }) : '',
  ].filter((part) => part !== '');
  const count = Object.values(leftOut).reduce((all, one) => all + one, 0);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
  return [
    t('report_cover_calls'),
    ...(coverage.calendars === 0 ? [t('report_cover_none')] : []),
    ...(coverage.beyond ? [t('report_cover_beyond')] : []),
    ...(coverage.readBefore === null ? [] : [t('report_cover_read', { when: when(coverage.readBefore) })]),
    ...(coverage.privateEvents > 0 ? [t('report_cover_private', { count: coverage.privateEvents })] : []),
    ...(coverage.unknownHours > 0 ? [t('report_cover_hours', { count: coverage.unknownHours })] : []),
    ...(coverage.guestsUnknown > 0 ? [t('report_cover_guests', { count: coverage.guestsUnknown })] : []),
    ...(coverage.unreadable > 0 ? [t('report_cover_unreadable', { count: coverage.unreadable })] : []),
    count === 0 ? t('report_left_none') : t('report_left', { count, list }),
  ];
}

/** What four days would need; null when there is nothing to say. */
export function fourDayText({ fourDays }: LoadReport, words: Words): string | null {
  if (fourDays === null) return null;
  return words.t('report_four_days', {
    time: duration(words, fourDays.insideMinutes),
    shorter: percent(words, fourDays.shareThen),
    now: percent(words, fourDays.shareNow),
    days: fourDays.days - 1,
    less: duration(words, fourDays.lessMinutes),
    offer: duration(words, fourDays.offerMinutes),
  });
}

/** Published figures for scale, with source and year: catalogue keys `report_note_1` to this number (guides: peers, section 4). */
export const NOTES = 6;
export const noteText = ({ t }: Words, note: number): string => t(`report_note_${note}`);
