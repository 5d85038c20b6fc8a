import type { JSX } from 'preact';
import type { DayMeeting } from '../../core/model';
import { toLocal } from '../../core/time';
import type { Band, Stretch } from './band';

const FILL: Readonly<Record<DayMeeting['sign'], string>> = {
  live: 'b-live',
  async: 'b-async',
  outside: 'b-out',
  night: 'b-night',
  unknown: 'b-unk',
};

const pct = (value: number): string => `${Number(value.toFixed(2))}%`;
/** A meeting of a few minutes must still be seen. */
const LEAST_WIDTH = 0.8;

function Work({ work, height }: { work: readonly Stretch[]; height: number }): JSX.Element {
  return (
    <>
      {work.map(({ x, width }) => (
        <g key={x}>
          <rect class="b-work" x={pct(x)} width={pct(width)} height={height} />
          <line class="b-edge" x1={pct(x)} x2={pct(x)} y1="0" y2={height} />
          <line class="b-edge" x1={pct(x + width)} x2={pct(x + width)} y1="0" y2={height} />
        </g>
      ))}
    </>
  );
}

/** The day as a band: working hours, meetings and where now is. `label` says the same in words. */
export function DayBand({
  band,
  zone,
  label,
  height = 26,
}: {
  band: Band;
  zone: string;
  label: string;
  height?: number;
}): JSX.Element {
  return (
    <div class="dayband">
      <svg class="c" height={height} role="img" aria-label={label}>
        <rect class="b-track" width="100%" height={height} rx="4" />
        <Work work={band.work} height={height} />
        {band.meetings.map(({ key, sign, x, width }) => (
          <rect
            key={key}
            class={FILL[sign]}
            x={pct(x)}
            y="5"
            width={pct(Math.max(width, LEAST_WIDTH))}
            height={height - 10}
            rx="1.5"
          />
        ))}
        {band.now === null ? null : (
          <>
            <line class="b-now" x1={pct(band.now)} x2={pct(band.now)} y1="-3" y2={height + 3} />
            <circle class="now-dot" cx={pct(band.now)} cy="-3" r="2.5" />
          </>
        )}
      </svg>
      <svg class="c" height="14" aria-hidden="true">
        {band.ticks.map(({ x, at }) => (
          <text key={at} class="t-x" x={pct(x)} y="11" text-anchor="middle">
            {String(Math.floor(toLocal(zone, at).minutes / 60)).padStart(2, '0')}
          </text>
        ))}
      </svg>
    </div>
  );
}
