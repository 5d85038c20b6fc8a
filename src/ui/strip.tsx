import type { JSX } from 'preact';
import type { Minutes, Weekday, WorkWeek } from '../core/model';
import { meetingStretch, STRIP_WIDTH, stretch, workStretches } from './strip-geometry';

export interface StripProps {
  /** Local start of the meeting; null when the place is not known. */
  readonly start: Minutes | null;
  readonly minutes: Minutes;
  readonly weekday: Weekday;
  readonly hours: WorkWeek | null;
  /** The same in words: place, time, class, usual hours. */
  readonly label: string;
}

/** The hours between night and night that most people are awake, 07:00 to 22:00 (guides: judging, section 9). */
const AWAKE = stretch(7 * 60, 22 * 60);

/** One person's 24 hours: awake, working, and where the meeting falls. */
export function Strip({ start, minutes, weekday, hours, label }: StripProps): JSX.Element {
  if (start === null) {
    return (
      <svg class="strip" viewBox={`0 0 ${STRIP_WIDTH} 20`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path class="dashes" d="M1 11h118" />
      </svg>
    );
  }
  const on = meetingStretch(start, minutes);
  return (
    <svg class="strip" viewBox={`0 0 ${STRIP_WIDTH} 20`} preserveAspectRatio="none" role="img" aria-label={label}>
      <rect class="rest" y="9" width={STRIP_WIDTH} height="2" />
      {AWAKE === null ? null : <rect class="base" x={AWAKE.x} y="7.5" width={AWAKE.width} height="5" rx="1.5" />}
      {(hours === null ? [] : workStretches(hours, weekday)).map(({ x, width }) => (
        <rect class="work" key={x} x={x} y="5" width={width} height="10" rx="2" />
      ))}
      <rect class="halo" x={on.x - 1.5} y="0" width={on.width + 3} height="20" />
      <rect class="on" x={on.x} y="1" width={on.width} height="18" rx="1.5" />
    </svg>
  );
}
