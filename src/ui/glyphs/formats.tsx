import type { JSX } from 'preact';
import type { FormatId } from '../../core/model';
import { line } from './line';

/** The ten replacement formats, drawn on a grid of 20; keyed by format id. */
export const FORMAT_GLYPHS: Readonly<Record<FormatId, () => JSX.Element>> = {
  'voice-message': () =>
    line(
      <>
        <path d="M3 8.75v2.5M6.5 6v8M10 3.25v13.5M13.5 6.75v6.5M17 8.75v2.5" />
      </>,
    ),
  'shared-note': () =>
    line(
      <>
        <path d="M11.5 2.75h-6c-.69 0-1.25.56-1.25 1.25v12c0 .69.56 1.25 1.25 1.25h9c.69 0 1.25-.56 1.25-1.25V7zM11.25 2.9V7h4.3M7.25 10.5h5.5M7.25 13.75h3" />
      </>,
    ),
  'zone-relay': () =>
    line(
      <>
        <path d="M3.25 11.5a3.38 3.38 0 0 1 6.75 0M10 11.5a3.38 3.38 0 0 1 6.6-.9M17 7.9v2.85h-2.85" />
        <circle cx="3.25" cy="15" r="1.6" fill="currentColor" stroke="none" />
        <circle cx="10" cy="15" r="1.6" fill="currentColor" stroke="none" />
        <circle cx="16.75" cy="15" r="1.6" fill="currentColor" stroke="none" />
      </>,
    ),
  'recorded-meeting': () =>
    line(
      <>
        <rect x="2.75" y="4.25" width="14.5" height="11.5" rx="2.25" />
        <circle cx="10" cy="10" r="2.75" fill="currentColor" stroke="none" />
      </>,
    ),
  'board-update': () =>
    line(
      <>
        <rect x="2.75" y="3.25" width="14.5" height="13.5" rx="2.25" />
        <path d="M6.5 6.75v6.5M10 6.75V10M13.5 6.75v4.75" stroke-width="1.75" />
      </>,
    ),
  'video-feedback': () =>
    line(
      <>
        <path d="M5 3.25h10a2.25 2.25 0 0 1 2.25 2.25V11A2.25 2.25 0 0 1 15 13.25H9.75L6.25 16.9v-3.65H5A2.25 2.25 0 0 1 2.75 11V5.5A2.25 2.25 0 0 1 5 3.25Z" />
        <path d="M8.5 6.2v4.1c0 .4.4.6.7.4l3.2-2c.3-.2.3-.6 0-.8l-3.2-2c-.3-.3-.7-.1-.7.3Z" fill="currentColor" stroke="none" />
      </>,
    ),
  'client-walkthrough': () =>
    line(
      <>
        <rect x="2.75" y="2.75" width="14.5" height="9.75" rx="2" />
        <path d="m6.25 9.25 2.5-2.6 2 1.6 3-3M2.75 16.25h3.5M10.5 16.25h6.75" />
        <circle cx="8.4" cy="16.25" r="1.75" fill="currentColor" stroke="none" />
      </>,
    ),
  'decision-page': () =>
    line(
      <>
        <path d="M11.5 2.75h-6c-.69 0-1.25.56-1.25 1.25v12c0 .69.56 1.25 1.25 1.25h9c.69 0 1.25-.56 1.25-1.25V7zM11.25 2.9V7h4.3M7.25 12l2 2 3.5-4" />
      </>,
    ),
  'scheduled-message': () =>
    line(
      <>
        <path d="M8.75 15.25H4.5a1.75 1.75 0 0 1-1.75-1.75v-8c0-.97.78-1.75 1.75-1.75h11c.97 0 1.75.78 1.75 1.75v2.75M3.2 5.4 10 9.75l6.8-4.35" />
        <circle cx="14.25" cy="14.25" r="3.5" />
        <path d="M14.25 12.6v1.65l1.2.9" />
      </>,
    ),
  'check-in': () =>
    line(
      <>
        <path d="m2.75 5 1.4 1.4L6.75 3.6M2.75 10.75l1.4 1.4 2.6-2.8M10 5h7.25M10 10.75h7.25M10 16h4.5" />
        <circle cx="4.75" cy="16" r="1.25" fill="currentColor" stroke="none" />
      </>,
    ),
};
