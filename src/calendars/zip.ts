import type { Result } from '../core/model';
import { LIMITS } from './ics';
import { filesInZip, type ZippedFile } from './unzip';

export { isZip } from './unzip';
export type ZippedCalendar = ZippedFile;

/** Calendars in one zip at most: Google's export has one for each calendar of the account. */
const MOST_FILES = 100;

/** The .ics files inside a zip. Problems: see {@link filesInZip}. */
export const calendarsInZip = (bytes: Uint8Array): Result<ZippedCalendar[]> =>
  filesInZip(bytes, /\.ics$/iu, { bytes: LIMITS.bytes, files: MOST_FILES });
