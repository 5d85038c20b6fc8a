import type { Assessment } from '../model/assessment';
import type { Attendee, Meeting } from '../model/meeting';
import type { CountedOf, JudgedMeeting } from './counted';

/** A judged meeting with all that the report looks at. */
export interface ReportMeeting extends JudgedMeeting {
  readonly meeting: Meeting;
  readonly assessment: Pick<Assessment, 'verdict' | 'flagged' | 'kind' | 'reasons' | 'formats' | 'hours'>;
}
export type CountedReport = CountedOf<ReportMeeting>;

/** Enough to name a meeting or a series, with its title or (on a shared screen) without. */
export interface Named {
  readonly seriesId: string;
  readonly title: string;
  readonly cadence: Meeting['cadence'];
  /** Start of the occurrence that stands for the series: its weekday and hour name it when titles are hidden. */
  readonly start: number;
}

export const namedOf = ({ seriesId, title, cadence, start }: Meeting): Named => ({ seriesId, title, cadence, start });

/** The person called the meeting; false when it is not known who did. */
export const isOwn = ({ attendees }: Meeting): boolean => attendees.some((one) => one.self && one.organizer);

export const isProtected = ({ assessment }: Pick<ReportMeeting, 'assessment'>): boolean => assessment.verdict === 'protected';

/** People who are asked to come and have not declined, the person left out. */
export const otherPeople = ({ attendees }: Meeting): Attendee[] =>
  attendees.filter((one) => one.kind === 'person' && !one.self && one.answer !== 'declined');
