import { expect, test } from 'vitest';
import { everyDay } from '../../core/model/make-work-week';
import { bandsOf } from './heat-picture';

test('working hours lie in the row of their day', () => {
  expect(bandsOf(everyDay({ start: 9 * 60, end: 17.5 * 60 }, ['mon', 'fri']), 8, 18)).toEqual([
    { day: 0, from: 9, to: 17.5 },
    { day: 4, from: 9, to: 17.5 },
  ]);
});

test('a night shift ends in the row of the next day, and that of Sunday in Monday', () => {
  expect(bandsOf(everyDay({ start: 22 * 60, end: 30 * 60 }, ['sun']), 0, 24)).toEqual([
    { day: 6, from: 22, to: 24 },
    { day: 0, from: 0, to: 6 },
  ]);
});

test('what the picture does not show is cut off', () => {
  expect(bandsOf(everyDay({ start: 6 * 60, end: 20 * 60 }, ['tue']), 8, 18)).toEqual([{ day: 1, from: 8, to: 18 }]);
  expect(bandsOf(everyDay({ start: 19 * 60, end: 22 * 60 }, ['tue']), 8, 18)).toEqual([]);
});
