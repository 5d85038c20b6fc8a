/** A report in words: days, meetings in local time, what was said of each and why, then the figures. */
import { DAY, type AttendeeHours, type Instant, type Minutes } from '../core/model';
import { leftOutWhy } from '../core/load';
import { toLocal } from '../core/time';
import { problemLines } from './problem-lines';
import type { JudgedMeeting, Report } from './report-data';
import { reportLines } from './report-lines';
import type { Translate } from './translate';

/** 24-hour clock: a terminal is read by people of many countries, and columns must line up. */
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(Math.floor(minutes % 60)).padStart(2, '0')}`;

const INDENT = ' '.repeat(15);
const AFFECTED: readonly AttendeeHours['class'][] = ['partly', 'outside', 'night', 'day_off'];

export function reportText(report: Report, t: Translate): string {
  const lines = [heading(report, t), ''];
  if (report.judged.length === 0) lines.push(...emptyWeek(report, t));
  else lines.push(...days(report, t), ...figures(report, t));
  lines.push(...problemLines(report.problems, t));
  return `${lines.join('\n')}\n`;
}

function dayName(date: string, shape: 'long' | 'short'): string {
  const options: Intl.DateTimeFormatOptions =
    shape === 'long'
      ? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
}

const dateAt = (report: Report, at: Instant): string => toLocal(report.zone, at).date;

function heading(report: Report, t: Translate): string {
  const from = dayName(dateAt(report, report.week.from), 'short');
  const to = dayName(dateAt(report, report.week.to - 1), 'short');
  return `${report.names.join(', ')}\n${t('cli_report_span', { from, to, zone: report.zone })}`;
}

function emptyWeek(report: Report, t: Translate): string[] {
  const { range } = report;
  if (range === null) return [t('cli_report_no_events')];
  const first = dayName(dateAt(report, range.first), 'short');
  const last = dayName(dateAt(report, range.last), 'short');
  return [t('cli_report_empty_week', { first, last })];
}

function days(report: Report, t: Translate): string[] {
  const lines: string[] = [];
  let current = '';
  for (const one of report.judged) {
    // What began before the span is listed on its first day.
    const date = dateAt(report, Math.max(one.meeting.start, report.week.from));
    if (date !== current) lines.push(...(current === '' ? [] : ['']), dayName(date, 'long'));
    current = date;
    lines.push(...meetingLines(one, report, t));
  }
  return lines;
}

function meetingLines({ meeting, assessment }: JudgedMeeting, report: Report, t: Translate): string[] {
  const label = t(`cli_verdict_${verdictWord({ meeting, assessment })}`);
  const lines = [`  ${timeOf(meeting, report).padEnd(INDENT.length - 2)}${meeting.title || t('cli_untitled')}  [${label}]`];
  if (assessment.verdict === 'not_a_meeting') return lines;
  const facts = [cadenceText(meeting.cadence, t), peopleText(meeting.headcount, t)].filter((fact) => fact !== '');
  if (facts.length > 0) lines.push(`${INDENT}${facts.join(', ')}`);
  lines.push(...assessment.reasons.map(({ code, params }) => `${INDENT}${t(`reason_${code}`, params)}`));
  const formats = assessment.formats.slice(0, 2).map(({ id }) => t(`format_${id.replaceAll('-', '_')}_name`));
  if (assessment.flagged && formats.length > 0) lines.push(`${INDENT}${t('cli_instead', { formats: formats.join(', ') })}`);
  return [...lines, ...hoursLines(assessment.hours.attendees, meeting.start, t)];
}

/** What was declined or cancelled is a meeting all the same: it is called what became of it. */
function verdictWord(one: JudgedMeeting): string {
  const why = leftOutWhy(one);
  if (why === 'declined' || why === 'cancelled') return why;
  return one.assessment.flagged ? 'flagged' : one.assessment.verdict;
}

function timeOf(meeting: JudgedMeeting['meeting'], report: Report): string {
  if (meeting.allDay) return 'all day';
  const start = toLocal(report.zone, meeting.start);
  const end = toLocal(report.zone, meeting.end);
  return `${clock(start.minutes)}–${clock(end.minutes)}${end.date > start.date ? '+' : ''}`;
}

const cadenceText = (cadence: string, t: Translate): string =>
  cadence === 'none' ? '' : t(`cli_cadence_${cadence === 'other' ? 'repeats' : cadence}`);
const peopleText = (count: number | null, t: Translate): string => (count === null ? '' : t('cli_people', { count }));

/** One line for each person whose day it breaks, with the time there; the person's own name stays "you". */
function hoursLines(attendees: readonly AttendeeHours[], start: Instant, t: Translate): string[] {
  return attendees
    .filter((one) => AFFECTED.includes(one.class))
    .map((one) => {
      const who = one.self ? t('cli_you') : (one.name ?? one.email ?? '');
      const there = one.zone === null || one.self ? '' : `, ${clock(toLocal(one.zone, start).minutes)} ${one.zone}`;
      return `${INDENT}${who}: ${t(`hours_${one.class}`)}${there}`;
    });
}

function figures(report: Report, t: Translate): string[] {
  const { load } = report;
  const weeks = (report.week.to - report.week.from) / (7 * DAY);
  // What is no load of the week is in no sentence about it.
  const counted = report.judged.filter((one) => leftOutWhy(one) === null);
  const flagged = counted.filter((one) => one.assessment.flagged).length;
  const lines = ['', t('cli_figures_heading'), `  ${t('cli_load', { count: load.meetings, time: span(load.minutes) })}`];
  if (load.medianMinutes !== null && weeks <= 1.1) lines.push(`  ${t('cli_usual', { time: span(load.medianMinutes) })}`);
  const work = t(report.hoursGiven ? 'cli_hours_given' : 'cli_hours_assumed');
  lines.push(`  ${t('cli_outside', { time: span(load.outsideMinutes), hours: work })}`);
  lines.push(`  ${t('cli_focus', { count: load.focus.blocks, time: span(load.focus.longestMinutes) })}`);
  lines.push(`  ${t('cli_back_to_back', { count: load.backToBack })}`);
  lines.push(`  ${t('cli_could_be_async', { count: flagged, time: span(load.couldBeAsyncMinutes) })}`);
  const unknown = counted.filter((one) => one.assessment.hours.unknown > 0).length;
  if (unknown > 0) lines.push(`  ${t('cli_hours_unknown', { count: unknown })}`);
  return [...lines, ...reportLines(report.full, t)];
}

/** `90` -> `1 h 30 min`. */
export function span(minutes: Minutes): string {
  const whole = Math.round(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
