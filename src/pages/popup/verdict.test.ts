import { expect, test } from 'vitest';
import type { DayMeeting, Reason } from '../../core/model';
import { translateFor } from '../parts/doors.fixture';
import { verdictLine } from './verdict';

const meeting = (sign: DayMeeting['sign'], line: Reason | null, more: Partial<DayMeeting> = {}): DayMeeting => ({
  key: 'k',
  seriesId: 's',
  title: 'Heron',
  start: 0,
  end: 1,
  sign,
  line,
  places: [],
  why: null,
  ...more,
});
const placed = (zone: string): string => `22:00 in ${zone.split('/')[1]}`;
const inside: Reason = { code: 'inside_for', params: { inside: 5, considered: 5 } };
const night: Reason = { code: 'night_for', params: { affected: 1, considered: 2 } };
const why: Reason = { code: 'kind_is_status_update', params: {} };

test.each<[string, DayMeeting, string]>([
  ['live, and whom it suits', meeting('live', inside), 'Better as a meeting. Within hours for 5 of 5'],
  ['live, and nothing more is known', meeting('live', null), 'Better as a meeting'],
  ['kept live by the person', meeting('live', { code: 'kept_live', params: {} }), 'Kept as a meeting'],
  [
    'hours not known',
    meeting('unknown', { code: 'hours_unknown_for', params: { unknown: 1, considered: 6 } }),
    'Hours not known for 1 of 6',
  ],
  ['at night, and where', meeting('night', night, { places: ['Asia/Manila'] }), 'At night for 1 of 2. 22:00 in Manila'],
  [
    'two places',
    meeting('night', night, { places: ['Asia/Manila', 'Asia/Tokyo'] }),
    'At night for 1 of 2. 22:00 in Manila, 22:00 in Tokyo',
  ],
  ['only oneself', meeting('outside', { code: 'outside_for_you', params: {} }), 'Outside your hours'],
  [
    'could be async, and why',
    meeting('async', { code: 'could_be_async', params: {} }, { why }),
    'Could be async. This looks like a status update.',
  ],
])('%s', (_name, one, words) => expect(verdictLine(translateFor('en', 'en-GB'), one, placed, false)).toBe(words));

test('what was read out of a title is hidden with the titles', () =>
  expect(
    verdictLine(translateFor('en', 'en-GB'), meeting('async', { code: 'could_be_async', params: {} }, { why }), placed, true),
  ).toBe('Could be async'));

test('in German too', () =>
  expect(verdictLine(translateFor('de'), meeting('live', inside), placed, false)).toBe(
    'Besser als Meeting. In der Arbeitszeit für 5 von 5',
  ));
