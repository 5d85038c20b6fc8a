import type { Minutes } from '../model/scalars';
import { minutesOf } from '../time';
import { isProtected, type CountedReport } from './report-meeting';

/** How many meetings are of a sort, and their time, overlaps within the sort counted once. */
export interface Sort {
  readonly meetings: number;
  readonly minutes: Minutes;
}

export interface MakeUp {
  readonly recurring: Sort;
  readonly single: Sort;
  /** The person and one other. */
  readonly oneToOne: Sort;
  /** With people of other organisations. */
  readonly external: Sort;
  /** Talks that stay live whatever anything says: well spent. */
  readonly protectedTalks: Sort;
  /** Of how many it is not known whether anybody is external. */
  readonly externalUnknown: number;
}

const sortOf = (meetings: readonly CountedReport[]): Sort => ({ meetings: meetings.length, minutes: minutesOf(meetings) });

/** What a week's meetings are made of. Recurring and single add up to all; the other sorts lie across them. */
export function makeUp(meetings: readonly CountedReport[]): MakeUp {
  const where = (is: (one: CountedReport) => boolean): Sort => sortOf(meetings.filter(is));
  return {
    recurring: where(({ of }) => of.meeting.cadence !== 'none'),
    single: where(({ of }) => of.meeting.cadence === 'none'),
    oneToOne: where(({ of }) => of.meeting.headcount === 2),
    external: where(({ of }) => (of.meeting.externals ?? 0) > 0),
    protectedTalks: where(({ of }) => isProtected(of)),
    externalUnknown: meetings.filter(({ of }) => of.meeting.externals === null).length,
  };
}
