import type { JSX } from 'preact';

/** Fillings of the day band, named by `page-band.css`: hatched is outside hours, dotted is night. Once on each page. */
export function Patterns(): JSX.Element {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="p-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="hatch-wash" width="5" height="5" />
          <rect class="hatch-ink" width="2" height="5" />
        </pattern>
        <pattern id="p-dot" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="dot-wash" width="4" height="4" />
          <circle class="dot-ink" cx="2" cy="2" r="1" />
        </pattern>
      </defs>
    </svg>
  );
}
