import type { JSX } from 'preact';

/** How far something is. Numbers that run are not read aloud; the outcome is. */
export function Progress({ fraction, label }: { fraction: number; label: string }): JSX.Element {
  const percent = Math.round(Math.min(1, Math.max(0, fraction)) * 100);
  return (
    <svg class="c" height="6" role="progressbar" aria-label={label} aria-valuenow={percent} aria-valuemin={0} aria-valuemax={100}>
      <rect class="b-track" width="100%" height="6" rx="3" />
      <rect class="b-live" width={`${percent}%`} height="6" rx="3" />
    </svg>
  );
}
