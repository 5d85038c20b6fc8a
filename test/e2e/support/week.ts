/** The week that the demo and the end-to-end tests show: the next one after the moment at which they live, since only coming meetings are offered. */
import '../../../demo/moment';
import { WEEKDAYS } from '../../../src/core/model';
import { addDays, weekdayOf } from '../../../src/core/time';

/** Monday of the week of a date. */
export const mondayOf = (date: string): string => addDays(date, -WEEKDAYS.indexOf(weekdayOf(date)));

/** Monday of the shown week. */
export const MONDAY = addDays(mondayOf(new Date().toISOString().slice(0, 10)), 7);
/** What the page takes for today. */
export const TODAY = addDays(MONDAY, 2);
