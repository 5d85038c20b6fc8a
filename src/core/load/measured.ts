import type { Spent } from '../calls/spent';
import type { CallRecord } from '../model/call';
import type { Meeting } from '../model/meeting';
import { lengthOf, type Span } from '../time';
import type { JudgedMeeting } from './counted';

/** A call that nobody planned, as a meeting: of the people nothing is known, so little can be said of it. */
export function unplannedMeeting(record: CallRecord, first: Span): Meeting {
  const seriesId = record.number === null ? record.id : `${record.service}-${record.number}`;
  return {
    id: `${seriesId}@${record.start}`,
    seriesId,
    title: record.title,
    description: '',
    location: '',
    ...first,
    allDay: false,
    zone: null,
    cadence: 'none',
    attendees: [],
    headcount: null,
    externals: null,
    ownAnswer: 'accepted',
    status: 'confirmed',
    visibility: 'default',
    transparency: 'busy',
    entryType: 'event',
    hasCall: true,
    created: null,
  };
}

/** Whether the person said of every record that they were not there. */
const wasAbsent = ({ records }: Spent): boolean => records.every(({ correction }) => correction?.kind === 'absent');

/** All that was attended of one meeting as one stretch from its first moment on: right in length, and one meeting. */
function inOnePiece(spans: readonly Span[]): Span[] {
  const [first] = spans;
  return first ? [{ start: first.start, end: first.start + lengthOf(spans) }] : [];
}

/**
 * The meetings of a span with the time they really took in the place of the time that was planned. A meeting that was left and joined
 * again stands there once for each stretch, under the same id. One that the person did not attend is gone; calls that no calendar
 * knows are added, without a judgement.
 * @param inOne a meeting that was left and joined again stands there once: for figures that count meetings of a series
 */
export function withMeasured<T extends JudgedMeeting>(
  judged: readonly T[],
  spent: readonly Spent[],
  judge: (meeting: Meeting) => T,
  inOne = false,
): T[] {
  const stretches = (spans: readonly Span[]): readonly Span[] => (inOne ? inOnePiece(spans) : spans);
  const byMeeting = new Map(spent.flatMap((one) => (one.meeting === null ? [] : [[one.meeting.id, one] as const])));
  const planned = judged.flatMap((one): T[] => {
    const real = byMeeting.get(one.meeting.id);
    if (real === undefined) return [one];
    if (real.spans.length === 0) return wasAbsent(real) ? [] : [one];
    return stretches(real.spans).map((span) => ({ ...one, meeting: { ...one.meeting, ...span } }));
  });
  const others = spent
    .filter((one) => one.meeting === null && one.measured)
    .flatMap((one) => {
      const [record] = one.records;
      const [first] = one.spans;
      if (!record || !first) return [];
      const meeting = unplannedMeeting(record, first);
      const whole = judge(meeting);
      return stretches(one.spans).map((span) => ({ ...whole, meeting: { ...meeting, ...span } }));
    });
  return [...planned, ...others];
}
