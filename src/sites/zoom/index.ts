import { isZoomHost } from './page';
import { watchZoom } from './watch';

export type { PageRow } from './rows';
export type { ZoomReading } from './read';
export { isClientPath, isLaunchPath, numberInPath } from './page';

/**
 * Zoom's web pages, as they stood in October 2026 (guides: zoom). In short (each file says more):
 * - three front ends share the hosts: `form.ts` and `portal.ts` read the portal, `workplace.ts` the web app, `client.ts` the meeting client;
 * - pages are known by path, since the portal also lives under app.zoom.us; nothing is selected by words, which come in 17 languages;
 * - fields are text in spans, or inputs that are emptied while their menu is open; a date that could mean two days is no date.
 */
export const zoom = {
  id: 'zoom',
  matches: isZoomHost,
  watch: watchZoom,
} as const;
