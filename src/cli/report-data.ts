import type { Assessment, ImportProblem, Instant, Meeting, Settings, Zone } from '../core/model';
import type { LoadReport, WeekReport } from '../core/load';

export interface JudgedMeeting {
  readonly meeting: Meeting;
  readonly assessment: Assessment;
}

/** Everything that a report says, before it is put into words. */
export interface Report {
  readonly names: readonly string[];
  readonly zone: Zone;
  /** `to` is exclusive. */
  readonly week: { readonly from: Instant; readonly to: Instant };
  readonly settings: Settings;
  readonly hoursGiven: boolean;
  readonly peopleKnown: number;
  readonly judged: readonly JudgedMeeting[];
  readonly load: WeekReport;
  /** Every figure of the report page, by the same function. */
  readonly full: LoadReport;
  readonly problems: readonly ImportProblem[];
  /** Only when the week is empty: what the file does cover; null when it has nothing at all. */
  readonly range: { readonly first: Instant; readonly last: Instant } | null;
}
