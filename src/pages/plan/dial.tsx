import type { JSX } from 'preact';
import type { Minutes } from '../../core/model';

/** A dial of 24 hours, midnight at the bottom, with the part of the day most people are awake. The words beside it say the time. */
export function Dial({ minutes }: { minutes: Minutes }): JSX.Element {
  const turn = (at: Minutes): { x: number; y: number } => {
    const angle = (at / 1440) * 2 * Math.PI + Math.PI / 2;
    return { x: 22 + 18 * Math.cos(angle), y: 22 + 18 * Math.sin(angle) };
  };
  const [from, to, hand] = [turn(7 * 60), turn(22 * 60), turn(minutes)];
  const arc = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}A18 18 0 1 1 ${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return (
    <svg class="dial" viewBox="0 0 44 44" aria-hidden="true">
      <circle class="sky" cx="22" cy="22" r="18" />
      <path class="awake" d={arc} />
      <path class="hand" d={`M22 22 ${(22 + (hand.x - 22) * 0.7).toFixed(1)} ${(22 + (hand.y - 22) * 0.7).toFixed(1)}`} />
      <circle class="hub" cx="22" cy="22" r="2.5" />
    </svg>
  );
}
