/** Reads an RRULE value. Every part is checked before anything is expanded: a rule is data from a stranger. */
import { LIMITS } from './limits';
import type { Freq, Rule, RuleDay, Until } from './rule';

/** `unreadable`: grammar or an unknown part. `never`: readable, but it names no date at all. `too-dense`: refused. */
export type RuleFault = { readonly fault: 'unreadable' | 'never' | 'too-dense'; readonly why: string };
export type RuleResult = { readonly rule: Rule } | RuleFault;

const FREQS: readonly string[] = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const KNOWN = new Set(
  'FREQ INTERVAL COUNT UNTIL BYMONTH BYMONTHDAY BYYEARDAY BYWEEKNO BYDAY BYHOUR BYMINUTE BYSECOND BYSETPOS WKST'.split(' '),
);

class Unreadable extends Error {}

/**
 * @param text the value of an RRULE line, for example `FREQ=WEEKLY;BYDAY=MO`
 * @returns the rule, or why there is none
 */
export function readRule(text: string): RuleResult {
  try {
    const parts = splitParts(text);
    const interval = integer(parts.get('INTERVAL'), 1);
    const count = parts.has('COUNT') ? integer(parts.get('COUNT'), 0) : null;
    const rule = ruleOf(parts, Math.max(1, interval), count);
    if (interval < 1) return { fault: 'never', why: `INTERVAL=${interval}` };
    if (count !== null && count < 1) return { fault: 'never', why: `COUNT=${count}` };
    const times = Math.max(1, rule.byHour.length) * Math.max(1, rule.byMinute.length) * Math.max(1, rule.bySecond.length);
    const subDaily = rule.freq === 'HOURLY' || rule.freq === 'MINUTELY' || rule.freq === 'SECONDLY';
    if (!subDaily && times > LIMITS.timesOfDay) return { fault: 'too-dense', why: `${times} times a day` };
    return { rule };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: 'unreadable', why: error.message };
    throw error;
  }
}

function splitParts(text: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const piece of text.trim().split(';')) {
    if (piece.trim() === '') continue;
    const cut = piece.indexOf('=');
    const name = piece.slice(0, Math.max(0, cut)).trim().toUpperCase();
    if (cut < 1) throw new Unreadable(`"${piece.slice(0, 40)}" is no part of a rule`);
    if (!KNOWN.has(name) && !name.startsWith('X-')) throw new Unreadable(`${name.slice(0, 40)} is not known`);
    parts.set(
      name,
      piece
        .slice(cut + 1)
        .trim()
        .toUpperCase(),
    );
  }
  return parts;
}

function ruleOf(parts: Map<string, string>, interval: number, count: number | null): Rule {
  const freq = parts.get('FREQ') ?? '';
  if (!FREQS.includes(freq)) throw new Unreadable(`FREQ=${freq.slice(0, 40)}`);
  const list = (name: string, low: number, high: number): number[] => numbers(name, parts.get(name), low, high);
  const weekStart = DAYS.indexOf(parts.get('WKST') ?? 'MO');
  return {
    freq: freq as Freq,
    interval,
    count,
    until: untilOf(parts.get('UNTIL')),
    byMonth: list('BYMONTH', 1, 12),
    byMonthDay: list('BYMONTHDAY', -31, 31),
    byYearDay: list('BYYEARDAY', -366, 366),
    byWeekNo: list('BYWEEKNO', -53, 53),
    byDay: daysOf(parts.get('BYDAY')),
    byHour: list('BYHOUR', 0, 23),
    byMinute: list('BYMINUTE', 0, 59),
    // A leap second is read as the last ordinary one.
    bySecond: list('BYSECOND', 0, 60).map((second) => Math.min(second, 59)),
    bySetPos: list('BYSETPOS', -366, 366),
    weekStart: weekStart < 0 ? 0 : weekStart,
  };
}

function integer(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^[+-]?\d{1,15}$/.test(text)) throw new Unreadable(`"${text.slice(0, 40)}" is no whole number`);
  return Number(text);
}

function numbers(name: string, text: string | undefined, low: number, high: number): number[] {
  if (text === undefined || text === '') return [];
  const list = text.split(',').map((one) => integer(one.trim(), Number.NaN));
  const bad = list.find((one) => one < low || one > high || (one === 0 && low < 0));
  if (bad !== undefined) throw new Unreadable(`${name}=${bad}`);
  return [...new Set(list)];
}

function daysOf(text: string | undefined): RuleDay[] {
  if (text === undefined || text === '') return [];
  return text.split(',').map((one) => {
    const match = /^([+-]?\d{1,2})?\s?(MO|TU|WE|TH|FR|SA|SU)$/.exec(one.trim());
    if (match === null || Math.abs(Number(match[1] ?? 0)) > 53) throw new Unreadable(`BYDAY=${one.slice(0, 40)}`);
    return { nth: Number(match[1] ?? 0), weekday: DAYS.indexOf(match[2] ?? '') };
  });
}

/** An empty UNTIL is met in the wild and means "no end". */
function untilOf(text: string | undefined): Until | null {
  if (text === undefined || text === '') return null;
  const match = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?$/.exec(text);
  if (match === null) throw new Unreadable(`UNTIL=${text.slice(0, 40)}`);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return { wall, kind: match[4] === undefined ? 'date' : match[7] === 'Z' ? 'utc' : 'local' };
}
