import type { JSX } from 'preact';

interface Props {
  readonly peaks: readonly number[];
  readonly seconds: number;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly label: string;
  readonly onSeek: (seconds: number) => void;
}

/** Bars that a waveform is drawn with: more cannot be told apart. */
const BARS = 120;

/** The loudest of each stretch. */
function bars(peaks: readonly number[]): number[] {
  if (peaks.length <= BARS) return [...peaks];
  return Array.from({ length: BARS }, (_, i) => {
    const part = peaks.slice(Math.floor((i * peaks.length) / BARS), Math.floor(((i + 1) * peaks.length) / BARS));
    return Math.max(0, ...part);
  });
}

/** How loud it is over its length; a range beneath moves to any point, by keyboard as well. */
export function Waveform({ peaks, seconds, from, to, at, label, onSeek }: Props): JSX.Element {
  const drawn = bars(peaks);
  const percent = (value: number): string => `${((Math.min(seconds, value) / Math.max(0.001, seconds)) * 100).toFixed(2)}%`;
  return (
    <div class="wave">
      <svg class="c" height="60" aria-hidden="true">
        <rect class="b-track" width="100%" height="60" rx="4" />
        <rect class="kept" x={percent(from)} width={percent(to - from)} height="60" />
        {drawn.map((peak, i) => {
          const x = ((i + 0.5) / drawn.length) * seconds;
          const height = 4 + Math.sqrt(peak) * 48;
          return (
            <line
              key={i}
              class={x < from || x > to ? 'out' : 'in'}
              x1={percent(x)}
              x2={percent(x)}
              y1={30 - height / 2}
              y2={30 + height / 2}
            />
          );
        })}
        <line class="now" x1={percent(at)} x2={percent(at)} y1="0" y2="60" />
      </svg>
      <input
        type="range"
        aria-label={label}
        min={0}
        max={seconds}
        step={0.05}
        value={at}
        onInput={(event) => onSeek(Number(event.currentTarget.value))}
      />
    </div>
  );
}
