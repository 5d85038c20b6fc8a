/** What the Zoom replica shows: the meetings of a calendar file that name a Zoom number. */
import { callKeysIn } from '../../src/core/calls/call-number';
import type { Instant, Zone } from '../../src/core/model';
import type { DemoData } from '../google-calendar/events';

export interface ZoomMeeting {
  readonly number: string;
  readonly title: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Somebody else hosts it. */
  readonly host: string | null;
}

export interface ZoomData {
  readonly me: { readonly email: string; readonly name: string };
  readonly zone: Zone;
  readonly meetings: readonly ZoomMeeting[];
}

/** @param most beyond the true ones, invented rows are added up to this number: a page that has grown long */
export function zoomData(data: DemoData, most: number, now: Instant): ZoomData {
  const meetings = data.entries.flatMap((entry): ZoomMeeting[] => {
    const [key] = callKeysIn(entry.location, entry.description);
    const host = entry.guests.find((guest) => guest.organizer);
    if (!key?.startsWith('zoom:')) return [];
    const isOwn = host === undefined || host.email === data.me.email;
    return [{ number: key.slice(5), title: entry.title, start: entry.start, end: entry.end, host: isOwn ? null : host.name }];
  });
  const first = Math.ceil(now / 3_600_000) * 3_600_000;
  const extra = Array.from(
    { length: Math.max(0, most - meetings.length) },
    (_, at): ZoomMeeting => ({
      number: String(82_000_000_000 + at),
      title: `Working session ${at + 1}`,
      start: first + at * 1_800_000,
      end: first + (at + 1) * 1_800_000,
      host: null,
    }),
  );
  return { me: data.me, zone: data.zone, meetings: [...meetings, ...extra].toSorted((a, b) => a.start - b.start) };
}
