/** What the popup shows of the person's own calendar: the day, what comes next, and the week's load. */
import { DAY, type DayMeeting, type Instant, type WeekLoad } from '../core/model';
import { spentOf } from '../core/calls/spent';
import { weekLoad, withMeasured } from '../core/load';
import { addDays, dayOf, startOfDate, toLocal, weekOf } from '../core/time';
import { headlineOf, hoursSign, insideHeadline, worstPlaces } from './headline';
import { storedMeetings } from './join';
import { isAttended, judgeOf, type Judged } from './judged';
import type { Lessons } from './learning';
import { lessonsOf } from './loudness';
import { signsOf } from './marks';
import type { World } from './world';

/** How many of the next meetings the popup lists, and how far it looks. */
const NEXT = 5;
const AHEAD = 7 * DAY;
/** Weeks before this one that the median is taken of. */
const WEEKS_BACK = 8;

/** The span that {@link dayAndWeek} needs its world read for. */
export function popupSpan(zone: string, now: Instant): { from: Instant; to: Instant } {
  const week = weekOf(zone, now, 'mon');
  const first = addDays(toLocal(zone, week.from).date, -7 * WEEKS_BACK);
  return { from: startOfDate(zone, first), to: Math.max(week.to, now + AHEAD) };
}

/** One line of the popup. What was kept or rests is shown without a sign: the person has answered. */
export function dayMeeting(judged: Judged, world: World, lessons: Lessons): DayMeeting {
  const { meeting, assessment, rest } = judged;
  const signs = signsOf(judged, world, lessons);
  const known = assessment.hours.considered > 0 && assessment.hours.unknown === 0;
  const quiet = known || rest.kept ? 'live' : 'unknown';
  const speaks = signs !== null || quiet === 'unknown' || rest.kept;
  return {
    key: meeting.id,
    seriesId: meeting.seriesId,
    title: meeting.title,
    start: meeting.start,
    end: meeting.end,
    sign: signs?.hours ?? (signs?.async ? 'async' : quiet),
    line: speaks ? headlineOf(meeting, unlessResting(judged, signs), rest) : insideHeadline(meeting, assessment),
    // "At night for 2": the places where it is night, and no others.
    places: signs?.hours ? worstPlaces(meeting, assessment, signs.hours === 'night' ? ['night'] : undefined) : [],
    why: signs?.async && signs.hours === null ? (assessment.reasons[0] ?? null) : null,
  };
}

/** With the hours sign resting, the line is about what is left. */
function unlessResting({ assessment }: Judged, signs: ReturnType<typeof signsOf>): Judged['assessment'] {
  if (signs?.hours !== null || hoursSign(assessment) === null) return assessment;
  return { ...assessment, hours: { ...assessment.hours, severity: 'inside' } };
}

export interface DayAndWeek {
  readonly today: readonly DayMeeting[];
  readonly next: readonly DayMeeting[];
  readonly week: WeekLoad | null;
}

/** Today's meetings, up to five of the next seven days, and the week's load. Week: null without a calendar. */
export function dayAndWeek(world: World): DayAndWeek {
  if (world.calendars.length === 0) return { today: [], next: [], week: null };
  const { now, settings } = world;
  const judge = judgeOf(world);
  const lessons = lessonsOf(world);
  const span = popupSpan(settings.zone, now);
  const judged = storedMeetings(world, span.from, span.to).map((meeting) => judge({ meeting, joined: true }, meeting.id));
  const attended = judged.filter(isAttended);
  const day = dayOf(settings.zone, now);
  const lines = (all: readonly Judged[]) => all.map((one) => dayMeeting(one, world, lessons));
  const upcoming = attended.filter(({ meeting }) => meeting.start > now && meeting.start < now + AHEAD);
  return {
    today: lines(attended.filter(({ meeting }) => meeting.start < day.to && meeting.end > day.from)),
    next: lines(upcoming.slice(0, NEXT)),
    week: loadOf(judged, world),
  };
}

/** The load of this local week; only what the popup shows of it crosses the door. */
function loadOf(judged: readonly Judged[], world: World): WeekLoad {
  const judge = judgeOf(world);
  const planned = judged.map(({ meeting }) => meeting);
  const real = withMeasured(judged, spentOf(world.calls, planned), (meeting) => judge({ meeting, joined: false }, meeting.id));
  const { zone, hours, emails } = world.settings;
  const off = world.people.get(emails[0] ?? '')?.off ?? [];
  const report = weekLoad(real, { ...weekOf(zone, world.now, 'mon'), work: { zone, hours, off } });
  const { from, to, meetings, minutes, outsideMinutes, couldBeAsyncMinutes, medianMinutes } = report;
  return { from, to, meetings, minutes, outsideMinutes, couldBeAsyncMinutes, medianMinutes };
}
