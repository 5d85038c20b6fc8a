import type { Site } from '../site';

/** Follows the page; replaced by the reader as it grows. */
export const watchCalendar: Site['watch'] = (_doc, _signal, _on) => {};
