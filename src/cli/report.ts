/** `report FILE.ics …`: a week of a calendar, judged by the same core as the extension. */
import { defaultSettings, type Email, type Instant, type Meeting, type Settings, type Zone } from '../core/model';
import { assess } from '../core/judge/judge';
import { loadReport, reportSpan } from '../core/load';
import { zoneOption } from './arguments';
import { problemsOf } from '../calendars/ics';
import { readCalendars, type NamedCalendar } from './calendar-file';
import { readPeople } from './people-file';
import { historyIn, HISTORY_SPAN } from './report-history';
import { meetingsOf } from './report-meetings';
import { reportOptions, weekHolding, type ReportOptions } from './report-options';
import { reportText } from './report-text';
import { reportJson } from './report-json';
import type { Report } from './report-data';
import { translate } from './translate';

export async function run(args: readonly string[]): Promise<number> {
  const options = reportOptions(args);
  const report = makeReport(options, Date.now());
  process.stdout.write(
    options.json ? `${JSON.stringify(reportJson(report, translate), null, 2)}\n` : reportText(report, translate),
  );
  return 0;
}

/** Reads, expands and judges. Nothing is printed before everything has been read. */
export function makeReport(options: ReportOptions, now: Instant): Report {
  const people = options.people === null ? new Map() : readPeople(options.people);
  const calendars = readCalendars(options.file, options.zone ?? zoneOption(undefined));
  const zone = options.zone ?? calendars.find(({ calendar }) => calendar.zone !== null)?.calendar.zone ?? zoneOption(undefined);
  const me = options.me ?? calendars.find(({ calendar }) => calendar.owner !== null)?.calendar.owner ?? null;
  const settings = settingsOf(options, zone, me, now);
  const week = options.span?.(zone) ?? weekHolding(zone, now);
  const span = reportSpan(zone, week);
  const all = meetingsOf(calendars, { from: Math.min(week.from - HISTORY_SPAN, span.from), to: Math.max(week.to, span.to) }, me);
  const history = historyIn(all);
  // The judge has no clock: a meeting of the past is judged as of its own week, as in the extension.
  const judged = all.map((meeting) => {
    const facts = { meeting, people, settings, history: history(meeting), series: { protected: false }, lang: null };
    return { meeting, assessment: assess({ ...facts, now: Math.min(now, week.to) }) };
  });
  const shown = judged.filter(({ meeting }) => overlaps(meeting, week));
  const problems = calendars.flatMap(({ calendar }) => problemsOf(calendar));
  const starts = all.map(({ start }) => start);
  const source = {
    imported: now,
    from: starts.length === 0 ? null : Math.min(...starts),
    to: starts.length === 0 ? null : Math.max(...all.map(({ end }) => end)),
    unreadable: problems.reduce((sum, one) => sum + one.count, 0),
  };
  const full = loadReport({
    judged,
    week,
    now,
    work: { zone, hours: settings.hours, off: [] },
    sources: { calendars: [source] },
    acts: [],
    resting: new Set(),
  });
  return {
    names: calendars.map(({ calendar, fileName }) => calendar.name ?? fileName),
    zone,
    week,
    settings,
    hoursGiven: options.hoursGiven,
    peopleKnown: people.size,
    judged: shown,
    load: full.load,
    full,
    problems,
    range: shown.length > 0 ? null : rangeOf(calendars, now),
  };
}

const overlaps = (meeting: Meeting, week: { from: Instant; to: Instant }): boolean =>
  meeting.start < week.to && (meeting.end > week.from || meeting.start >= week.from);

function settingsOf(options: ReportOptions, zone: Zone, me: Email | null, now: Instant): Settings {
  return {
    ...defaultSettings(zone, now),
    emails: me === null ? [] : [me],
    hours: options.hours,
    // Without --hours and --zone they are assumptions, and the judge must know that.
    hoursConfirmed: options.hoursGiven,
  };
}

/** First and last start in the file, for the person who asked about a week without anything in it. */
function rangeOf(calendars: readonly NamedCalendar[], now: Instant): Report['range'] {
  const window = { from: Date.UTC(1970, 0, 1), to: now + 366 * 86_400_000 };
  const starts = meetingsOf(calendars, window, null).map((meeting) => meeting.start);
  const [first] = starts;
  const last = starts.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
