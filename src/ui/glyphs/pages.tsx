import type { JSX } from 'preact';
import { line } from './line';

/** What our own pages need besides, drawn on the grid of 16 in the same hand. */
export const PAGE_GLYPHS = {
  chart: () => line(<path d="M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6" />),
  search: () =>
    line(
      <>
        <circle cx="7" cy="7" r="4.25" />
        <path d="m10.25 10.25 3.25 3.25" />
      </>,
    ),
  file: () =>
    line(
      <path d="M9.25 2.25H4.75c-.7 0-1.25.56-1.25 1.25v9c0 .7.56 1.25 1.25 1.25h6.5c.7 0 1.25-.56 1.25-1.25v-7zM9 2.5v3.25h3.25" />,
    ),
  trash: () =>
    line(
      <path d="M3 4.25h10M6.25 4.25V3c0-.4.35-.75.75-.75h2c.4 0 .75.35.75.75v1.25M4.25 4.5l.6 8.1c.05.65.6 1.15 1.25 1.15h3.8c.65 0 1.2-.5 1.25-1.15l.6-8.1M6.75 7v4M9.25 7v4" />,
    ),
  upload: () => line(<path d="M8 10.25V2.75M5 5.5l3-2.75 3 2.75M2.75 10v2c0 .8.65 1.5 1.5 1.5h7.5c.85 0 1.5-.7 1.5-1.5v-2" />),
  download: () => line(<path d="M8 2.5V10M5 7.25 8 10l3-2.75M2.75 10v2c0 .8.65 1.5 1.5 1.5h7.5c.85 0 1.5-.7 1.5-1.5v-2" />),
  person: () =>
    line(
      <>
        <circle cx="8" cy="5.25" r="2.75" />
        <path d="M2.75 13.5c.6-2.6 2.6-4 5.25-4s4.65 1.4 5.25 4" />
      </>,
    ),
  people: () =>
    line(
      <>
        <circle cx="6" cy="5.5" r="2.5" />
        <path d="M1.5 13c.5-2.4 2.2-3.6 4.5-3.6s4 1.2 4.5 3.6M10.5 3.25a2.4 2.4 0 0 1 0 4.5M12.25 9.75c1.2.5 2 1.6 2.25 3.25" />
      </>,
    ),
  calendar: () =>
    line(
      <>
        <rect x="2.25" y="3.25" width="11.5" height="10.5" rx="1.75" />
        <path d="M2.5 6.75h11M5.25 1.75v2.5M10.75 1.75v2.5" />
      </>,
    ),
  globe: () =>
    line(
      <>
        <circle cx="8" cy="8" r="5.75" />
        <path d="M2.5 8h11M8 2.25c3.6 3.4 3.6 8.1 0 11.5-3.6-3.4-3.6-8.1 0-11.5Z" />
      </>,
    ),
  arrow: () => line(<path d="M2.5 8h11M9.5 4l4 4-4 4" />),
  edit: () =>
    line(
      <>
        <path d="m10.5 3 2.5 2.5-7.25 7.25-3 .5.5-3z" />
      </>,
    ),
  plus: () => line(<path d="M8 3v10M3 8h10" />),
  minus: () => line(<path d="M3 8h10" />),
  play: () => line(<path d="M5 3.6v8.8c0 .5.5.75.9.5l7-4.4a.6.6 0 0 0 0-1l-7-4.4c-.4-.25-.9 0-.9.5Z" />),
  lock: () =>
    line(
      <>
        <rect x="3.25" y="7" width="9.5" height="6.75" rx="1.5" />
        <path d="M5.25 6.75V5a2.75 2.75 0 0 1 5.5 0v1.75" />
      </>,
    ),
  shield: () => line(<path d="M8 1.9 3 3.75v3.9c0 3 2.1 5.2 5 6.45 2.9-1.25 5-3.45 5-6.45v-3.9z" />),
  info: () =>
    line(
      <>
        <circle cx="8" cy="8" r="5.75" />
        <path d="M8 7.5v3.25" />
        <circle cx="8" cy="5.1" r=".9" fill="currentColor" stroke="none" />
      </>,
    ),
  link: () =>
    line(
      <path d="M6.75 9.25a2.6 2.6 0 0 0 3.7 0l2.3-2.3a2.6 2.6 0 0 0-3.7-3.7l-.8.8M9.25 6.75a2.6 2.6 0 0 0-3.7 0l-2.3 2.3a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />,
    ),
  external: () =>
    line(
      <path d="M9.5 2.5h4v4M13.25 2.75 7.5 8.5M11.5 9.25v2.5c0 .97-.78 1.75-1.75 1.75h-5.5c-.97 0-1.75-.78-1.75-1.75v-5.5c0-.97.78-1.75 1.75-1.75h2.5" />,
    ),
  eye: () =>
    line(
      <>
        <path d="M1.75 8C3.2 5.2 5.4 3.75 8 3.75S12.8 5.2 14.25 8C12.8 10.8 10.6 12.25 8 12.25S3.2 10.8 1.75 8Z" />
        <circle cx="8" cy="8" r="1.9" />
      </>,
    ),
  microphone: () =>
    line(
      <>
        <rect x="5.75" y="1.75" width="4.5" height="7.5" rx="2.25" />
        <path d="M3.25 7.5a4.75 4.75 0 0 0 9.5 0M8 12.5v1.75" />
      </>,
    ),
  list: () => line(<path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />),
} satisfies Record<string, () => JSX.Element>;
