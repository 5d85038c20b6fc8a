/** What a week of meetings amounts to. */
export { type JudgedMeeting, leftOutWhy } from './counted';
export { type Focus, FOCUS_BLOCK } from './focus';
export { weekLoad, type WeekFrame, type WeekReport } from './week';
export { loadReport, reportSpan, type FocusCostLine, type LoadReport, type ReportFacts, type Tracked } from './report';
export type { Named, ReportMeeting } from './report-meeting';
export type { AsyncCandidate } from './async-series';
export type { ClockForecast, PlaceClock, SeriesClock, Stretch } from './clock-forecast';
export type { Coverage, LeftOut, Sources } from './coverage';
export type { DayBar, DayLoad } from './day-load';
export type { PlaceHours } from './fairness';
export type { FourDayWeek } from './four-day-week';
export type { Heat } from './heat';
export type { PersonCount } from './night-counts';
export type { Replaced, SeriesAct, Settled } from './replaced';
export {
  currentReview,
  promiseOf,
  REVIEW_ANSWERS,
  type Review,
  type ReviewAnswer,
  type Reviewed,
  reviewOffer,
  type ReviewPlan,
  reviewPlan,
  shorterThan,
} from './review-plan';
export { REVIEW_SPAN, type ReviewLine, reviewLines, type WeekCost } from './series-review';
export type { SeriesTime } from './series-minutes';
export { LENGTHS, SIZES, type SizeByLength } from './size-by-length';
export type { Compared, WeekPoint } from './trend';
export { unplannedMeeting, withMeasured } from './measured';
export {
  aheadText,
  coverageText,
  duration,
  factsOf,
  figuresOf,
  type Figure,
  fourDayText,
  NOTES,
  noteText,
  percent,
  type Words,
} from './words';
