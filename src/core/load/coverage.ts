import type { Instant } from '../model/scalars';
import { leftOutWhy, type LeftOutWhy } from './counted';
import { namedOf, type CountedReport, type Named, type ReportMeeting } from './report-meeting';

/** Holds and the like are told apart, so that the list can be checked. */
export type LeftOut = LeftOutWhy | 'hold';

export interface Coverage {
  /** Entries of the week that were left out, by why. */
  readonly leftOut: Readonly<Record<LeftOut, number>>;
  /** Those entries, for "see them". */
  readonly entries: readonly (Named & { readonly why: LeftOut })[];
  /** Counted, but only their hours: nothing is said of what they are for. */
  readonly privateEvents: number;
  /** Asked to come and not known well enough, each person once. */
  readonly unknownHours: number;
  /** Meetings whose guests the calendar leaves out. */
  readonly guestsUnknown: number;
  /** Entries of the file that could not be read, over all calendars. */
  readonly unreadable: number;
  /** The calendar was read in before the week was over: what was added later is not here. Null when it was read in after it. */
  readonly readBefore: Instant | null;
  /** The week lies, in part or wholly, outside what the calendars cover. */
  readonly beyond: boolean;
  readonly calendars: number;
}

/** What the calendars are, as far as the coverage line speaks of them. */
export interface Sources {
  readonly calendars: readonly {
    readonly imported: Instant;
    readonly from: Instant | null;
    readonly to: Instant | null;
    readonly unreadable: number;
  }[];
}

/** What the report could not see, and what it left out and why: without it every other number says more than it knows. */
export function coverageOf(
  inWeek: readonly ReportMeeting[],
  counted: readonly CountedReport[],
  { calendars }: Sources,
  week: { readonly from: Instant; readonly to: Instant },
): Coverage {
  const leftOut: Record<LeftOut, number> = { cancelled: 0, declined: 0, 'all-day': 0, hold: 0, 'no-meeting': 0, 'no-clock': 0 };
  const entries: (Named & { why: LeftOut })[] = [];
  for (const one of inWeek) {
    const why = whyOf(one);
    if (why === null) continue;
    leftOut[why] += 1;
    entries.push({ ...namedOf(one.meeting), why });
  }
  const unknown = new Set(
    counted.flatMap(({ of }) =>
      of.assessment.hours.attendees
        .filter((one) => one.class === 'unknown' && !one.self)
        .map((one) => one.email ?? one.name ?? of.meeting.id),
    ),
  );
  const newest = Math.max(...calendars.map((one) => one.imported), Number.NEGATIVE_INFINITY);
  return {
    leftOut,
    entries: entries.toSorted((a, b) => a.start - b.start || (a.title < b.title ? -1 : 1)),
    privateEvents: counted.filter(({ of }) => ['private', 'confidential'].includes(of.meeting.visibility)).length,
    unknownHours: unknown.size,
    guestsUnknown: counted.filter(({ of }) => of.meeting.headcount === null).length,
    unreadable: calendars.reduce((all, one) => all + one.unreadable, 0),
    readBefore: calendars.length > 0 && newest < week.to ? newest : null,
    beyond:
      calendars.length > 0 && !calendars.some(({ from, to }) => (from ?? week.to) < week.to && (to ?? week.from) > week.from),
    calendars: calendars.length,
  };
}

function whyOf(one: ReportMeeting): LeftOut | null {
  const why = leftOutWhy(one);
  return why === 'no-meeting' && one.meeting.entryType !== 'event' ? 'hold' : why;
}
