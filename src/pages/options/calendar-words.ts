import type { CalendarSummary, ImportProblem, Instant, Problem, Zone } from '../../core/model';
import type { Translate } from '../../ui/contract';
import type { ImportJob } from './import-job';

const day = (t: Translate, at: Instant, zone: Zone): string =>
  new Intl.DateTimeFormat(t.lang, { dateStyle: 'medium', timeZone: zone }).format(at);

/** "412 events, 3,020 occurrences from 1 Oct 2025 to 20 Dec 2027." An empty calendar is said to be empty. */
export function calendarLine(t: Translate, calendar: CalendarSummary, zone: Zone): string {
  const { events, occurrences, from, to } = calendar;
  if (events === 0) return t('options_calendar_empty');
  const parts = [t('options_calendar_events', { count: events }), t('options_calendar_occurrences', { count: occurrences })];
  if (from !== null && to !== null) parts.push(t('options_calendar_range', { from: day(t, from, zone), to: day(t, to, zone) }));
  return parts.join(' ');
}

export function importedLine(t: Translate, calendar: CalendarSummary, zone: Zone): string {
  return t('options_calendar_read', { file: calendar.fileName, when: day(t, calendar.imported, zone) });
}

/** One kind of problem of a file, in words with how often. */
export function problemLine(t: Translate, problem: ImportProblem): string {
  const key = `import_problem_${problem.code.replaceAll('-', '_')}`;
  const text = t(key, { count: problem.count });
  return text === key ? t('options_problem_other', { count: problem.count }) : text;
}

/** Why a file could not be taken in at all. */
export function importProblemWords(t: Translate, problem: Problem): string {
  switch (problem.code) {
    case 'not-a-calendar':
      return t('options_import_not_a_calendar');
    case 'file-too-large':
      return t('options_import_file_too_large', { megabytes: problem.params.megabytes ?? '' });
    case 'zip-broken':
      return t('options_import_zip_broken');
    case 'zip-too-large':
      return t('options_import_zip_too_large', { megabytes: problem.params.megabytes ?? '' });
    case 'zip-too-many':
      return t('options_import_zip_too_many', { most: problem.params.most ?? '' });
    case 'zip-empty':
      return t('options_import_zip_empty');
    case 'import-stalled':
      return t('options_import_stalled');
    case 'import-store':
      return t('options_import_store');
    case 'no-answer':
    case 'gone':
      return t('options_error_body');
    default:
      return t('options_import_broke');
  }
}

/** Where a file stands, with counts. */
export function jobLine(t: Translate, job: ImportJob): string {
  if (job.state === 'waiting') return t('options_import_waiting');
  if (job.state === 'cancelled') {
    return job.calendars.length > 0
      ? t('options_import_cancelled_some', { count: job.calendars.length })
      : t('options_import_cancelled');
  }
  if (job.state === 'failed') return job.problem === null ? t('options_import_broke') : importProblemWords(t, job.problem);
  if (job.state === 'done') return doneLine(t, job);
  const events = job.progress?.events ?? 0;
  return job.progress?.phase === 'expanding' ? t('options_import_expanding', { count: events }) : t('options_import_parsing');
}

function doneLine(t: Translate, job: ImportJob): string {
  const { calendars, events, occurrences, problems } = job.summary ?? { calendars: 0, events: 0, occurrences: 0, problems: 0 };
  const parts = [
    t('options_import_done', { count: calendars }),
    t('options_calendar_events', { count: events }),
    t('options_calendar_occurrences', { count: occurrences }),
  ];
  if (problems > 0) parts.push(t('options_import_problems', { count: problems }));
  return parts.join(' ');
}
