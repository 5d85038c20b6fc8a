import type { PlannedMeeting } from '../../messages/areas/plan';
import type { Doors } from '../parts/doors';

/** What the plan page needs from outside. */
export interface PlanDoors extends Doors {
  /** Which meeting: what stands behind the `#` of the address; null when that names none. */
  readonly asked: PlannedMeeting | null;
  readonly copy: (text: string) => Promise<boolean>;
  /** Hands a text to the person as a file of their own. */
  readonly download: (fileName: string, text: string, type: string) => void;
}

/** Reads a meeting out of the part of an address behind `#`. Null when it names none. */
export function askedIn(hash: string): PlannedMeeting | null {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  const seriesId = fields.get('seriesId') ?? '';
  const [start, end] = [Number(fields.get('start') ?? 'none'), Number(fields.get('end') ?? 'none')];
  if (seriesId === '' || !Number.isSafeInteger(start) || !Number.isSafeInteger(end) || end < start) return null;
  return { seriesId, start, end, title: fields.get('title') ?? '' };
}
