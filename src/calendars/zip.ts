import type { Result } from '../core/model';
import { LIMITS } from './ics';
import { unzippingFiles, type ZippedFile } from './unzip';

export { isZip } from './unzip';
export type ZippedCalendar = ZippedFile;

/** Calendars in one zip at most: Google's export has one for each calendar of the account. */
const MOST_FILES = 100;

/** The .ics files inside a zip. Problems: see {@link unzippingFiles}. */
export function calendarsInZip(bytes: Uint8Array): Result<ZippedCalendar[]> {
  const work = unzipping(bytes);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in pieces of 64 KB. */
export const unzipping = (bytes: Uint8Array): Generator<void, Result<ZippedCalendar[]>> =>
  unzippingFiles(bytes, /\.ics$/iu, { bytes: LIMITS.bytes, files: MOST_FILES });
