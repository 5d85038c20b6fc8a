import { expect, it } from 'vitest';
import type { Settings } from '../core/model';
import { announcedWeek, nextAnnouncement } from './report-day';
import { at, SETTINGS } from './world.fixture';

const on = (reportDay: Settings['reportDay'], more: Partial<Settings> = {}): Settings => ({ ...SETTINGS, reportDay, ...more });

it.each<[string, Settings, number, number | null]>([
  ['never, unless a day was chosen', on(null), at(24, 12), null],
  // 24 November 2026 is a Tuesday.
  ['Monday: the next one, at the start of work', on('mon'), at(24, 12), at(30, 9)],
  ['today, still to come', on('tue'), at(24, 8), at(24, 9)],
  ['today, gone: in a week', on('tue'), at(24, 9), at(24, 9) + 7 * 86_400_000],
  ['a day without work: nine in the morning', on('sat'), at(24, 12), at(28, 9)],
  ['in the own zone', on('wed', { zone: 'Asia/Tokyo' }), at(24, 12), at(25, 0)],
])('%s', (_what, settings, now, expected) => expect(nextAnnouncement(settings, now)).toBe(expected));

it('speaks of the week before, from Friday on of the week itself', () => {
  expect(announcedWeek(on('mon'), at(30, 9))).toBe(at(23, 9));
  expect(announcedWeek(on('fri'), at(27, 9))).toBe(at(27, 9));
});
