import { toLocal } from '../core/time';
import type { JudgedMeeting, Report } from './report-data';
import type { Translate } from './translate';

const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** The report for programs: instants in UTC, reasons both as codes and in words. */
export function reportJson(report: Report, t: Translate): unknown {
  const { week, zone, load, settings, names, problems, range } = report;
  const { from, to, ...figures } = load;
  return {
    calendars: names,
    zone,
    week: { from: iso(week.from), to: iso(week.to), loadFrom: iso(from), loadTo: iso(to) },
    hours: { assumed: !settings.hoursConfirmed, week: settings.hours },
    meetings: report.judged.map((one) => meetingJson(one, report, t)),
    load: figures,
    report: reportFigures(report.full),
    range: range === null ? null : { first: iso(range.first), last: iso(range.last) },
    problems,
  };
}

/** What the report page shows, as numbers; what the lines above already say is left out. */
function reportFigures({ week: _week, load: _load, days: _days, now: _now, ...figures }: Report['full']): unknown {
  return figures;
}

function meetingJson({ meeting, assessment }: JudgedMeeting, report: Report, t: Translate): unknown {
  const { verdict, flagged, confidence, kind, reasons, formats, hours } = assessment;
  return {
    id: meeting.id,
    date: toLocal(report.zone, meeting.start).date,
    start: iso(meeting.start),
    end: iso(meeting.end),
    allDay: meeting.allDay,
    title: meeting.title,
    cadence: meeting.cadence,
    people: meeting.headcount,
    verdict,
    flagged,
    confidence,
    kind,
    reasons: reasons.map(({ code, params }) => ({ code, text: t(`reason_${code}`, params) })),
    formats: formats.map((format) => format.id),
    hours: {
      severity: hours.severity,
      affected: hours.affected,
      unknown: hours.unknown,
      considered: hours.considered,
      people: hours.attendees.map(({ email, name, class: hoursClass, outMinutes }) => ({
        email,
        name,
        class: hoursClass,
        outMinutes,
      })),
    },
  };
}
