import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, type Attendee, type Meeting, type Proposal } from '../model';
import { becameOf, dueTrials, shapeOf, toAsk, trialOf, type SeriesNow } from './loop';

/** Tuesday, 24 November 2026, 9:00 UTC. */
const NOW = Date.UTC(2026, 10, 24, 9);
const who = (more: Partial<Attendee> = {}): Attendee => ({
  email: 'ana@heron.example',
  name: 'Ana',
  kind: 'person',
  role: 'required',
  answer: 'accepted',
  organizer: false,
  self: false,
  ...more,
});
const meeting = (start: number, more: Partial<Meeting> = {}): Meeting => ({
  id: `heron@${start}`,
  seriesId: 'heron',
  title: 'Heron status',
  description: '',
  location: '',
  start,
  end: start + 30 * MINUTE,
  allDay: false,
  zone: null,
  cadence: 'weekly',
  attendees: [who({ self: true }), who({ email: 'bo@heron.example' })],
  headcount: 2,
  externals: 0,
  ownAnswer: 'accepted',
  status: 'confirmed',
  visibility: 'default',
  transparency: 'busy',
  entryType: 'event',
  hasCall: false,
  created: null,
  ...more,
});

const START = NOW + 2 * DAY;
const proposed = { at: NOW, before: shapeOf(meeting(START), true) };
const later = NOW + 3 * DAY;
const series = (coming: Meeting[], more: Partial<SeriesNow> = {}): SeriesNow => ({
  coming,
  taken: later,
  covers: true,
  ...more,
});
const became = (now: SeriesNow, at = later): unknown => becameOf(proposed, now, at, 'Europe/Lisbon');

describe('what became of a proposal', () => {
  it.each<[string, SeriesNow, string | null]>([
    ['a calendar older than the proposal says nothing', series([], { taken: NOW }), null],
    ['the series is gone', series([]), 'replaced'],
    ['a calendar that does not reach so far says nothing', series([], { covers: false }), null],
    ['it is shorter', series([meeting(START, { end: START + 15 * MINUTE })]), 'shortened'],
    ['four minutes are no change', series([meeting(START + 7 * DAY, { end: START + 7 * DAY + 26 * MINUTE })]), null],
    ['another hour', series([meeting(START + 2 * HOUR)]), 'moved'],
    ['another weekday', series([meeting(START + DAY)]), 'moved'],
    ['the next week at the same hour is no move', series([meeting(START + 7 * DAY)]), null],
    [
      'the person need not come',
      series([
        meeting(START + 7 * DAY, { attendees: [who({ self: true, role: 'optional' }), who({ email: 'bo@heron.example' })] }),
      ]),
      'optional',
    ],
    [
      'fewer must come',
      series([
        meeting(START + 7 * DAY, { attendees: [who({ self: true }), who({ email: 'bo@heron.example', role: 'optional' })] }),
      ]),
      'optional',
    ],
    ['it took place as it was', series([meeting(START)]), 'live'],
  ])('%s', (_name, now, wanted) => expect(became(now)).toBe(wanted));

  it('a clock change is no move', () => {
    const before = { at: Date.UTC(2027, 2, 20), before: shapeOf(meeting(Date.UTC(2027, 2, 25, 9)), true) };
    const now = series([meeting(Date.UTC(2027, 3, 1, 8))], { taken: Date.UTC(2027, 2, 29) });
    expect(becameOf(before, now, Date.UTC(2027, 2, 29), 'Europe/Lisbon')).toBeNull();
  });
});

const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  id: 1,
  seriesId: 'heron',
  key: 'k',
  title: 'Heron',
  format: 'check-in',
  role: 'organizer',
  became: null,
  settled: null,
  source: null,
  asked: false,
  ...proposed,
  ...more,
});

describe('asking', () => {
  it('once, and not before the meeting is over since a day', () => {
    expect(toAsk([proposal()], START + HOUR)).toEqual([]);
    expect(toAsk([proposal()], START + 30 * MINUTE + DAY)).toHaveLength(1);
    expect(toAsk([proposal({ asked: true }), proposal({ became: 'live' })], START + 9 * DAY)).toEqual([]);
  });
});

describe('a trial', () => {
  const starts = [NOW - DAY, NOW + 6 * DAY, NOW + 13 * DAY, NOW + 20 * DAY];
  it('leaves out what comes within two weeks, then asks for a decision', () => {
    const trial = trialOf({ seriesId: 'heron', title: 'Heron' }, starts, NOW);
    expect(trial).toMatchObject({ rests: [NOW + 6 * DAY, NOW + 13 * DAY], decideAt: NOW + 14 * DAY, decided: null });
    expect(dueTrials([trial!], NOW + 14 * DAY - 1)).toEqual([]);
    expect(dueTrials([trial!], NOW + 14 * DAY)).toEqual([trial]);
    expect(dueTrials([{ ...trial!, decided: 'kept' }], NOW + 20 * DAY)).toEqual([]);
  });
  it('has nothing to leave out', () => expect(trialOf({ seriesId: 'h', title: '' }, [NOW + 40 * DAY], NOW)).toBeNull());
});
