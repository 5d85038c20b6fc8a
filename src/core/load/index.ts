/** What a week of meetings amounts to. */
export type { JudgedMeeting } from './counted';
export { type Focus, FOCUS_BLOCK } from './focus';
export { weekLoad, type WeekFrame, type WeekReport } from './week';
export { unplannedMeeting, withMeasured } from './measured';
