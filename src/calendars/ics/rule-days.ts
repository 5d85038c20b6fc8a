/** Which days of a period a rule picks: the table of RFC 5545, 3.3.10, with what a rule leaves out taken from its start. */
import { civilOf, daysInMonth, dayNumber, dayOf, firstWeekOf, weekOf, weekStartOf, weekdayOf } from './civil';
import type { Rule, RuleDay, Wall } from './rule';

/** A rule whose missing day parts have been filled from the start of the series. */
export function withStart(rule: Rule, start: Wall): Rule {
  const day = dayOf(start);
  const { month, day: monthDay } = civilOf(day);
  const weekday: RuleDay = { nth: 0, weekday: weekdayOf(day) };
  const noDay = rule.byDay.length + rule.byMonthDay.length + rule.byYearDay.length === 0;
  if (!noDay) return rule;
  if (rule.freq === 'YEARLY' && rule.byWeekNo.length > 0) return { ...rule, byDay: [weekday] };
  if (rule.byWeekNo.length > 0) return rule;
  if (rule.freq === 'YEARLY') {
    return { ...rule, byMonth: rule.byMonth.length > 0 ? rule.byMonth : [month], byMonthDay: [monthDay] };
  }
  if (rule.freq === 'MONTHLY') return { ...rule, byMonthDay: [monthDay] };
  return rule.freq === 'WEEKLY' ? { ...rule, byDay: [weekday] } : rule;
}

/** The days of the period number `index` (in intervals from the start's own): first day, and the first day after. */
export function periodDays(rule: Rule, start: Wall, index: number): { first: number; end: number } {
  const startDay = dayOf(start);
  const step = index * rule.interval;
  const { year, month } = civilOf(startDay);
  switch (rule.freq) {
    case 'YEARLY': {
      if (rule.byWeekNo.length > 0) {
        const weekYear = weekOf(startDay, rule.weekStart).year + step;
        return { first: firstWeekOf(weekYear, rule.weekStart), end: firstWeekOf(weekYear + 1, rule.weekStart) };
      }
      return { first: dayNumber(year + step, 1, 1), end: dayNumber(year + step + 1, 1, 1) };
    }
    case 'MONTHLY':
      return { first: dayNumber(year, month + step, 1), end: dayNumber(year, month + step + 1, 1) };
    case 'WEEKLY': {
      const first = weekStartOf(startDay, rule.weekStart) + 7 * step;
      return { first, end: first + 7 };
    }
    default:
      return { first: startDay + step, end: startDay + step + 1 };
  }
}

/** Days between the starts of two neighbouring periods, at least: how far a search may leap without passing one. */
export function periodLength(rule: Rule): number {
  const days = { YEARLY: 366, MONTHLY: 31, WEEKLY: 7, DAILY: 1, HOURLY: 1, MINUTELY: 1, SECONDLY: 1 }[rule.freq];
  return days * rule.interval;
}

/** True when every BYxxx day part of the rule agrees with the day. */
export function dayMatches(rule: Rule, day: number): boolean {
  const { year, month, day: monthDay } = civilOf(day);
  if (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) return false;
  if (rule.byMonthDay.length > 0) {
    const fromEnd = monthDay - daysInMonth(year, month) - 1;
    if (!rule.byMonthDay.includes(monthDay) && !rule.byMonthDay.includes(fromEnd)) return false;
  }
  if (rule.byYearDay.length > 0) {
    const yearDay = day - dayNumber(year, 1, 1) + 1;
    const fromEnd = day - dayNumber(year + 1, 1, 1);
    if (!rule.byYearDay.includes(yearDay) && !rule.byYearDay.includes(fromEnd)) return false;
  }
  if (rule.byWeekNo.length > 0) {
    const { week, weeks } = weekOf(day, rule.weekStart);
    if (!rule.byWeekNo.includes(week) && !rule.byWeekNo.includes(week - weeks - 1)) return false;
  }
  return rule.byDay.length === 0 || rule.byDay.some((want) => weekdayMatches(rule, want, day));
}

/** "Second Monday" counts inside the month for MONTHLY and YEARLY with BYMONTH, inside the year for YEARLY; nowhere else. */
function weekdayMatches(rule: Rule, want: RuleDay, day: number): boolean {
  if (weekdayOf(day) !== want.weekday) return false;
  const inYear = rule.freq === 'YEARLY' && rule.byMonth.length === 0 && rule.byWeekNo.length === 0;
  const inMonth = rule.freq === 'MONTHLY' || (rule.freq === 'YEARLY' && rule.byMonth.length > 0);
  if (want.nth === 0 || !(inYear || inMonth)) return true;
  const { year, month } = civilOf(day);
  const first = inYear ? dayNumber(year, 1, 1) : dayNumber(year, month, 1);
  const end = inYear ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return want.nth > 0 ? Math.floor((day - first) / 7) + 1 === want.nth : -(Math.floor((end - 1 - day) / 7) + 1) === want.nth;
}
