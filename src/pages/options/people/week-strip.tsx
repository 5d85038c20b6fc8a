import type { JSX } from 'preact';
import { WEEKDAYS, type WorkWeek } from '../../../core/model';

const DAY_WIDTH = 12;
const BAR = 10;
const HEIGHT = 26;
const MINUTES = 1_440;

/** Hours from Monday to Sunday at a glance; what they are is said in words beside it. A guess is dashed. */
export function WeekStrip({ week, guess }: { readonly week: WorkWeek | null; readonly guess: boolean }): JSX.Element {
  return (
    <svg class="week-strip" width={WEEKDAYS.length * DAY_WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      {WEEKDAYS.map((day, at) => (
        <g key={day} transform={`translate(${at * DAY_WIDTH} 0)`}>
          <rect class="strip-day" width={BAR} height={HEIGHT} rx="2" />
          {(week?.[day] ?? []).map(({ start, end }) => {
            const y = (start / MINUTES) * HEIGHT;
            const height = ((Math.min(end, MINUTES) - start) / MINUTES) * HEIGHT;
            return guess ? (
              <rect key={start} class="strip-guess" x="1" y={y} width={BAR - 2} height={height} rx="1.5" />
            ) : (
              <rect key={start} class="strip-work" y={y} width={BAR} height={height} rx="1.5" />
            );
          })}
        </g>
      ))}
    </svg>
  );
}

/** Four bars that say how sure a fact is; the words beside them say it too. */
export function Sureness({ of }: { readonly of: 0 | 1 | 2 | 3 | 4 }): JSX.Element {
  return (
    <svg class="sureness" width="30" height="12" aria-hidden="true" focusable="false">
      {[0, 1, 2, 3].map((bar) => (
        <rect key={bar} class={bar < of ? 'sure-on' : 'sure-off'} x={0.75 + bar * 8} y="1.75" width="5.5" height="8.5" rx="1.5" />
      ))}
    </svg>
  );
}
