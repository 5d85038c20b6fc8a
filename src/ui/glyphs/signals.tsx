import { createElement, type JSX } from 'preact';
import { SHAPES, type ShapeName, type Stroke } from '../../marks/shapes';
import { line } from './line';

/** A drawing that stands on foreign pages too. */
const shape = (name: ShapeName): JSX.Element => {
  const strokes: readonly Stroke[] = SHAPES[name];
  return <>{strokes.map(([tag, attributes], at) => createElement(tag, { ...attributes, key: at }))}</>;
};

/** Signals and actions, drawn on a grid of 16. */
export const SIGNALS = {
  clock: () => shape('clock'),
  moon: () => shape('moon'),
  async: () => shape('async'),
  unknown: () => shape('unknown'),
  'keep-live': () =>
    line(
      <>
        <path d="M8 2.25a5.75 5.75 0 1 1 0 11.5H2.85a.6.6 0 0 1-.6-.6V8A5.75 5.75 0 0 1 8 2.25Z" />
        <circle cx="8" cy="8" r="1.9" fill="currentColor" stroke="none" />
      </>,
    ),
  snooze: () =>
    line(
      <>
        <path d="M2.5 7.75h5l-5 6h5M9.5 2.25h4l-4 4.75h4" />
      </>,
    ),
  'not-useful': () =>
    line(
      <>
        <path d="M11.25 9.25v-6.5H5.4a1.7 1.7 0 0 0-1.67 1.4l-.7 3.8A1.7 1.7 0 0 0 4.7 9.95h2.85l-.5 2.35a1.3 1.3 0 0 0 1.27 1.57c.3 0 .58-.16.73-.42zM11.25 2.75h1.5c.55 0 1 .45 1 1v4.5c0 .55-.45 1-1 1h-1.5" />
      </>,
    ),
  close: () =>
    line(
      <>
        <path d="m4 4 8 8M12 4l-8 8" />
      </>,
    ),
  chevron: () =>
    line(
      <>
        <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
      </>,
    ),
  check: () => shape('check'),
  pause: () =>
    line(
      <>
        <path d="M5.75 4v8M10.25 4v8" stroke-width="2" />
      </>,
    ),
  settings: () =>
    line(
      <>
        <path d="M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5" />
        <circle cx="9.5" cy="5" r="1.75" />
        <circle cx="6.5" cy="11" r="1.75" />
      </>,
    ),
  copy: () =>
    line(
      <>
        <rect x="5.5" y="5.5" width="8" height="8" rx="1.75" />
        <path d="M10.5 5.5V4.25c0-.97-.78-1.75-1.75-1.75h-4.5c-.97 0-1.75.78-1.75 1.75v4.5c0 .97.78 1.75 1.75 1.75H5.5" />
      </>,
    ),
  call: () =>
    line(
      <>
        <path d="M3.5 4h6a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 9.5 12h-6A1.5 1.5 0 0 1 2 10.5v-5A1.5 1.5 0 0 1 3.5 4ZM11 7.25 14 5v6l-3-2.25" />
      </>,
    ),
  more: () => (
    <>
      <g fill="currentColor">
        <circle cx="3.25" cy="8" r="1.4" />
        <circle cx="8" cy="8" r="1.4" />
        <circle cx="12.75" cy="8" r="1.4" />
      </g>
    </>
  ),
  mark: () => shape('mark'),
  undo: () => line(<path d="M5.25 2.75 2.5 5.5l2.75 2.75M2.75 5.5h6.5a4 4 0 0 1 0 8H6" />),
  notice: () =>
    line(
      <>
        <path d="M8 1.9 14.1 8 8 14.1 1.9 8z" />
        <path d="M8 5.25V8.5" />
        <circle cx="8" cy="10.7" r=".9" fill="currentColor" stroke="none" />
      </>,
    ),
  mail: () =>
    line(
      <>
        <rect x="2" y="3.5" width="12" height="9" rx="1.75" />
        <path d="m2.5 5 5.5 4 5.5-4" />
      </>,
    ),
  refresh: () => line(<path d="M13.25 8a5.25 5.25 0 1 1-1.6-3.75l1.6 1.5M13.25 2.5v3.25H10" />),
} satisfies Record<string, () => JSX.Element>;
