import { MINUTE, type Instant, type LocalDate, type Minutes, type Zone } from '../model/scalars';
import { platformOffset } from './platform-offset';

/** What the clocks of some zones have really shown since a government changed them, and when the news reached the tz database. */
export interface ClockCorrection {
  /** All names that share the clock: engines know it by one or the other. */
  readonly zones: readonly Zone[];
  readonly from: Instant;
  /** Exclusive; null: for good. */
  readonly to: Instant | null;
  readonly offset: Minutes;
  /** An instant from `from` on at which older data are wrong. */
  readonly sentinel: Instant;
  /** Release of the tz database that brought it, and its date. */
  readonly release: string;
  readonly released: LocalDate;
}

const utc = (iso: string): Instant => Date.parse(`${iso}Z`);

function permanent(
  zones: string,
  from: string,
  offset: Minutes,
  sentinel: string,
  release: string,
  released: LocalDate,
): ClockCorrection {
  return { zones: zones.split(' '), from: utc(from), to: null, offset, sentinel: utc(sentinel), release, released };
}

/**
 * Clocks that stopped changing, newest news last; all from the NEWS of the tz database. Each begins at the first moment at which
 * data from before the release are wrong, so that nothing earlier is touched. Rainy River (Ontario), which some engines take for
 * another name of Winnipeg, is left to the platform.
 */
export const CORRECTIONS: readonly ClockCorrection[] = [
  permanent('Asia/Tehran Iran', '2023-03-21T20:30', 210, '2026-07-01T12:00', '2022b', '2022-08-10'),
  permanent('Asia/Amman Asia/Damascus', '2022-10-27T22:00', 180, '2026-12-15T12:00', '2022e', '2022-10-11'),
  permanent(
    'America/Mexico_City America/Merida America/Monterrey Mexico/General',
    '2023-04-02T08:00',
    -360,
    '2026-07-01T12:00',
    '2022f',
    '2022-10-28',
  ),
  permanent('Asia/Almaty Asia/Qostanay', '2024-02-29T19:00', 300, '2026-07-01T12:00', '2024a', '2024-02-01'),
  permanent('America/Asuncion', '2025-03-23T03:00', -180, '2026-07-01T12:00', '2025a', '2025-01-15'),
  permanent('America/Vancouver Canada/Pacific', '2026-11-01T09:00', -420, '2026-12-15T18:00', '2026b', '2026-04-22'),
  permanent(
    'America/Edmonton America/Yellowknife Canada/Mountain',
    '2026-11-01T08:00',
    -360,
    '2026-12-15T18:00',
    '2026c',
    '2026-07-08',
  ),
  permanent('Africa/Casablanca Africa/El_Aaiun', '2026-09-20T01:00', 0, '2026-12-15T18:00', '2026c', '2026-07-08'),
  permanent('America/Inuvik', '2026-11-01T08:00', -360, '2026-12-15T18:00', '2026d', '2026-09-11'),
  permanent('America/Winnipeg Canada/Central', '2026-11-01T07:00', -300, '2026-12-15T18:00', '2026e', '2026-09-29'),
];

/** Zones whose clocks do change, by new rules: stale data are told, though not set right. Offsets in minutes. */
const WATCHED: readonly { zone: Zone; sentinel: Instant; offset: Minutes; release: string; released: LocalDate }[] = [
  { zone: 'Africa/Cairo', sentinel: utc('2026-07-01T12:00'), offset: 180, release: '2023a', released: '2023-03-22' },
  { zone: 'America/Nuuk', sentinel: utc('2026-12-15T12:00'), offset: -120, release: '2023a', released: '2023-03-22' },
];

/** Offset in milliseconds as the platform has it; throws for a zone it does not know. */
export type PlatformOffset = (zone: Zone, at: Instant) => number;

export interface ClockDataReport {
  /** Date of the newest release whose sentinel holds on this platform; null when none does. */
  readonly knownUntil: LocalDate | null;
  /** Date of the oldest release that is missing; null when none is: the clock data are as new as this program. */
  readonly missingSince: LocalDate | null;
  /** Zones the platform has wrong and this program sets right. */
  readonly corrected: readonly Zone[];
  /** Zones the platform has wrong and that stay so. */
  readonly wrong: readonly Zone[];
}

export interface ClockData {
  readonly correctionOf: (zone: Zone) => ClockCorrection | null;
  readonly report: ClockDataReport;
}

/** Compares a platform's clock data with what is known, at the sentinel instants. A zone it does not know is passed over. */
export function examineClockData(platform: PlatformOffset): ClockData {
  const holds = (zone: Zone, sentinel: Instant, offset: Minutes): boolean | null => {
    try {
      return platform(zone, sentinel) === offset * MINUTE;
    } catch {
      return null;
    }
  };
  const stale = new Map<Zone, ClockCorrection>();
  const seen: { release: LocalDate; good: boolean }[] = [];
  for (const one of CORRECTIONS) {
    for (const zone of one.zones) {
      const good = holds(zone, one.sentinel, one.offset);
      if (good === false) stale.set(zone, one);
      if (good !== null) seen.push({ release: one.released, good });
    }
  }
  const wrong: Zone[] = [];
  for (const { zone, sentinel, offset, released } of WATCHED) {
    const good = holds(zone, sentinel, offset);
    if (good === false) wrong.push(zone);
    if (good !== null) seen.push({ release: released, good });
  }
  const missing = seen.filter((one) => !one.good).map((one) => one.release);
  const missingSince = missing.toSorted()[0] ?? null;
  const known = seen.filter((one) => one.good && (missingSince === null || one.release < missingSince));
  return {
    correctionOf: (zone) => stale.get(zone) ?? null,
    report: {
      knownUntil:
        known
          .map((one) => one.release)
          .toSorted()
          .at(-1) ?? null,
      missingSince,
      corrected: [...stale.keys()],
      wrong,
    },
  };
}

/** How old this platform's clock data are, which zones were set right because of it, and which could not be. */
export const clockDataReport = (): ClockDataReport => examineClockData(platformOffset).report;

/** What may have to be corrected, by every name of it. */
const BY_ZONE: ReadonlyMap<Zone, ClockCorrection> = new Map(
  CORRECTIONS.flatMap((one) => one.zones.map((zone) => [zone, one] as const)),
);
/** Whether the platform needs the correction of a zone: asked once a zone, as each zone asked about costs a while. */
const needed = new Map<Zone, boolean>();

function isNeeded(zone: Zone, one: ClockCorrection): boolean {
  const known = needed.get(zone) ?? platformOffset(zone, one.sentinel) !== one.offset * MINUTE;
  needed.set(zone, known);
  return known;
}

/** The correction that holds for a zone at an instant on this platform; null where the platform is right. */
export function correctionAt(zone: Zone, at: Instant): ClockCorrection | null {
  const one = BY_ZONE.get(zone);
  if (one === undefined || at < one.from || (one.to !== null && at >= one.to)) return null;
  return isNeeded(zone, one) ? one : null;
}

/** Milliseconds that a zone's clock is ahead of UTC: the platform's word, but for what is known to be stale in it. */
export function trueOffset(zone: Zone, at: Instant): number {
  const correction = correctionAt(zone, at);
  return correction === null ? platformOffset(zone, at) : correction.offset * MINUTE;
}
