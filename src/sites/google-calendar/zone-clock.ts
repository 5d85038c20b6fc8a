/**
 * What clocks in a zone show. Core's conversion sits on a zone library that must not reach a content script (guides: models, 3.3). The
 * platform's Temporal answers in microseconds; its Intl, where there is no Temporal (Chromium before 144), takes tens of milliseconds
 * for the first answer in a page.
 */
import type { Instant, Zone } from '../../core/model/scalars';

/** As much of Temporal as is used here. */
interface ZoneClock {
  readonly Instant: {
    fromEpochMilliseconds(at: Instant): { toZonedDateTimeISO(zone: Zone): { readonly offsetNanoseconds: number } };
  };
  readonly Now: { timeZoneId(): Zone };
}

const native = (): ZoneClock | undefined => (globalThis as { readonly Temporal?: ZoneClock }).Temporal;

/** Milliseconds by which clocks in the zone are ahead of UTC. Throws a RangeError for a zone or instant that the platform does not know. */
export function aheadAt(zone: Zone, at: Instant): number {
  const temporal = native();
  if (temporal === undefined) return aheadByIntl(zone, at);
  return temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
}

/** The browser's own zone. */
export const browserZone = (): Zone => native()?.Now.timeZoneId() ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

const known = new Map<string, boolean>();

/** An IANA name that this platform knows. */
export function isZone(name: string): boolean {
  const before = known.get(name);
  if (before !== undefined) return before;
  let is = /^[A-Za-z][\w+/-]{1,60}$/.test(name);
  try {
    if (is) aheadAt(name, 0);
  } catch {
    is = false;
  }
  if (known.size < 100) known.set(name, is);
  return is;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

function aheadByIntl(zone: Zone, at: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  return (
    Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second) - Math.floor(at / 1000) * 1000
  );
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const made =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, made);
  return made;
}
