/** Stored meetings as a table, for spreadsheets. */
import { MINUTE, type Meeting } from '../core/model';
import { csvFile } from '../core/exports/csv';
import { toLocal } from '../core/time';
import { humans } from './attendees';
import { storedMeetings } from './join';
import type { World } from './world';

/** Names of the columns; they are for programs and stay the same in every language. */
export const CSV_COLUMNS = [
  'date',
  'start',
  'end',
  'zone',
  'minutes',
  'title',
  'series',
  'people',
  'own answer',
  'cadence',
] as const;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function row(meeting: Meeting, world: World): (string | number)[] {
  const { zone } = world.settings;
  const [start, end] = [toLocal(zone, meeting.start), toLocal(zone, meeting.end)];
  const people = meeting.headcount === null ? '' : humans(meeting.attendees).length;
  return [
    start.date,
    clock(start.minutes),
    clock(end.minutes),
    zone,
    Math.round((meeting.end - meeting.start) / MINUTE),
    meeting.title,
    meeting.seriesId,
    people,
    meeting.ownAnswer,
    meeting.cadence,
  ];
}

/** Every meeting of a span, one a line, in the person's own zone. */
export function meetingsCsv(world: World, from: number, to: number): string {
  const rows = storedMeetings(world, from, to)
    .toSorted((a, b) => a.start - b.start)
    .map((meeting) => row(meeting, world));
  return csvFile([CSV_COLUMNS, ...rows]);
}
