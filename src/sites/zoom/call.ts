import type { CallSite } from '../call';
import { clientTitle, leaveButton, seeClient } from './client';
import { isClientPath, isLaunchPath, isZoomHost, numberInPath } from './page';

/** Calls in Zoom's browser client, in a frame or as the top document; and the page that hands calls to the native program. */
export const zoomCalls: CallSite = {
  service: 'zoom',
  matches: isZoomHost,
  isCall: ({ pathname }) => isClientPath(pathname),
  numberOf: ({ pathname }) => numberInPath(pathname),
  see: seeClient,
  title: clientTitle,
  anchor: leaveButton,
  isLaunch: ({ pathname }) => isLaunchPath(pathname),
};
