import type { JSX } from 'preact';
import type { Minutes } from '../../core/model';

/** The part of the day most people are awake. */
const AWAKE = { from: 7 * 60, to: 22 * 60 };

interface Props {
  /** Minutes after local midnight that the hand points at. */
  readonly minutes: Minutes;
  /** The part of the day that is drawn darker, in minutes after midnight; null: none. Left out: when most people are awake. */
  readonly day?: { readonly from: Minutes; readonly to: Minutes } | null;
  /** What the dial says beyond the words beside it; without it the dial is decoration. */
  readonly label?: string;
}

const turn = (at: Minutes): { x: number; y: number } => {
  const angle = (at / 1440) * 2 * Math.PI + Math.PI / 2;
  return { x: 22 + 18 * Math.cos(angle), y: 22 + 18 * Math.sin(angle) };
};

/** A dial of 24 hours, midnight at the bottom. The words beside it say the time. */
export function Dial({ minutes, day = AWAKE, label }: Props): JSX.Element {
  const hand = turn(minutes);
  const named = label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class="dial" viewBox="0 0 44 44" {...named}>
      <circle class="sky" cx="22" cy="22" r="18" />
      {day === null ? null : <path class="awake" d={arcOf(day)} />}
      <path class="hand" d={`M22 22 ${(22 + (hand.x - 22) * 0.7).toFixed(1)} ${(22 + (hand.y - 22) * 0.7).toFixed(1)}`} />
      <circle class="hub" cx="22" cy="22" r="2.5" />
    </svg>
  );
}

function arcOf({ from, to }: { readonly from: Minutes; readonly to: Minutes }): string {
  const [start, end] = [turn(from), turn(to)];
  const large = (to - from + 1440) % 1440 > 720 ? 1 : 0;
  return `M${start.x.toFixed(1)} ${start.y.toFixed(1)}A18 18 0 ${large} 1 ${end.x.toFixed(1)} ${end.y.toFixed(1)}`;
}
