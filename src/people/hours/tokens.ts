/** Cuts a text of working hours into what it is made of. Whatever is not known makes the whole text not understood. */
import type { Weekday } from '../../core/model';
import { dayReadings, daysTogether, type DayReadings } from './day-words';
import { JAPANESE, roleOf, type WordRole } from './words';

/** How a time is written, which says how far it can be trusted: a bare figure may be anything. */
export type TimeStyle = 'bare' | 'colon' | 'dot' | 'unit' | 'four';

export interface TimeToken {
  readonly is: 'time';
  /** 0 to 24, as written. */
  readonly hour: number;
  readonly minute: number;
  /** The half of the day that stands beside it. */
  readonly half: 'am' | 'pm' | null;
  readonly style: TimeStyle;
  /** Cannot be meant on the clock of twelve hours. */
  readonly exact: boolean;
}

export type Separator = 'comma' | 'semicolon' | 'newline' | 'slash' | 'and' | 'open' | 'close' | 'colon';

export type Token =
  | TimeToken
  /** `joined`: written to the day before it without anything between, as Japanese does. */
  | { readonly is: 'day'; readonly readings: DayReadings; readonly joined: boolean }
  | { readonly is: 'days'; readonly days: readonly Weekday[] }
  | { readonly is: 'range'; readonly dash: boolean }
  | { readonly is: 'separator'; readonly kind: Separator }
  | { readonly is: Exclude<WordRole, 'range' | 'and' | 'clock' | 'filler' | 'noon' | 'midnight'> };

const MARKS: Readonly<Record<string, Separator>> = {
  ',': 'comma',
  '、': 'comma',
  ';': 'semicolon',
  '|': 'semicolon',
  '\n': 'newline',
  '/': 'slash',
  '&': 'and',
  '+': 'and',
  '・': 'and',
  '·': 'and',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  ':': 'colon',
};

const BLANK = /[^\S\n]+/uy;
const RANGE = /->|=>|\.{2,3}|[\u2010-\u2015\u2212\u2192\u2794\u301C\u30FC~-]/uy;
const FIGURES = /\d+/uy;
const PARTS = /:(\d{2})(?::00)?(?!\d)|\.(\d{1,2})(?!\d)|\s?hs?(?:\s?(\d{2}))?(?![\p{L}\d])|時(?:(\d{1,2})分|(半))?(?!間)/uy;
const HALF = /\s?([ap])\.?\s?m(?!\p{L})\.?|([ap])(?![\p{L}\p{N}.])/iuy;
const UHR = /\s?uhr(?!\p{L})/iuy;
const WORD = /\p{L}[\p{L}\p{M}]*/uy;
const JAPANESE_SIGN = /[\u3040-\u9FFF]/u;

/** Full width becomes plain; the mark of Portuguese ordinals (`2ª`) would become a letter, and is kept. */
const plain = (text: string): string =>
  text.replaceAll('ª', '\uE000').normalize('NFKC').replaceAll('\uE000', 'ª').replaceAll(/\r\n?/gu, '\n');

/** The parts of a text; null when something in it is not understood. */
export function tokensOf(written: string): readonly Token[] | null {
  const text = plain(written);
  const tokens: Token[] = [];
  let at = 0;
  const match = ((pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  }) as Match;
  match.skip = (length) => {
    at += length;
  };
  while (at < text.length) {
    if (match(BLANK)) continue;
    const token = next(text, at, match);
    if (token === null) return null;
    tokens.push(...token);
  }
  return tokens;
}

/** Takes what a sticky expression finds here, and goes behind it. */
interface Match {
  (pattern: RegExp): RegExpExecArray | null;
  /** Goes on by so many UTF-16 units. */
  skip: (length: number) => void;
}

function next(text: string, at: number, match: Match): readonly Token[] | null {
  const ordinal = match(/([2-6])\.?ª(?:[ -]?feira)?/iuy);
  if (ordinal) return day(`${ordinal[1]}ª`, false);
  if (/\d/u.test(text[at] ?? '')) return time(match, null);
  const half = match(/午前(?!中)|午後(?!中)/uy)?.[0];
  if (half !== undefined) return time(match, half === '午前' ? 'am' : 'pm');
  const range = match(RANGE);
  if (range) return [{ is: 'range', dash: true }];
  const mark = MARKS[text[at] ?? ''];
  if (mark !== undefined && match(/[^]/uy)) return [{ is: 'separator', kind: mark }];
  // A full stop ends a sentence or nothing.
  if (match(/\.(?=\s|$)/uy)) return [{ is: 'separator', kind: 'semicolon' }];
  return JAPANESE_SIGN.test(text[at] ?? '') ? japanese(text, at, match) : word(match);
}

function day(name: string, joined: boolean): readonly Token[] | null {
  const together = daysTogether(name);
  if (together !== null) return [{ is: 'days', days: together }];
  const readings = dayReadings(name);
  return readings === null ? null : [{ is: 'day', readings, joined }];
}

/** A day (`segunda-feira` too) or a word with its full stop; figures may not follow at once (`room2`). */
function word(match: Match): readonly Token[] | null {
  const found = match(WORD)?.[0];
  if (found === undefined || match(/(?=\d)/uy)) return null;
  match(/-feiras?(?!\p{L})/iuy);
  match(/\.(?!\.)/uy);
  return day(found, false) ?? ofRole(found);
}

function ofRole(found: string): readonly Token[] | null {
  const role = roleOf(found);
  if (role === 'filler') return [];
  if (role === 'range') return [{ is: 'range', dash: false }];
  // `ET` is a clock.
  if (role === 'and')
    return found === found.toUpperCase() && found.length > 1 && !JAPANESE_SIGN.test(found)
      ? null
      : [{ is: 'separator', kind: 'and' }];
  if (role === 'noon') return [{ is: 'time', hour: 12, minute: 0, half: 'pm', style: 'unit', exact: true }];
  if (role === 'midnight') return [{ is: 'time', hour: 24, minute: 0, half: null, style: 'unit', exact: true }];
  return role === null || role === 'clock' ? null : [{ is: role }];
}

/** Japanese has no blanks: the longest word known, or a day. `曜` may follow the last of several (`月・水曜`). */
function japanese(text: string, at: number, match: Match): readonly Token[] | null {
  const known = JAPANESE.find((one) => text.startsWith(one, at));
  const name = match(/平日|土日(?!曜)|週末|[月火水木金土日](?:曜日?)?/uy)?.[0];
  if (name !== undefined) return day(name, /[月火水木金土日曜]/u.test(text[at - 1] ?? ''));
  if (known === undefined) return null;
  match.skip(known.length);
  return ofRole(known);
}

function time(match: Match, before: 'am' | 'pm' | null): readonly Token[] | null {
  const figures = match(FIGURES)?.[0];
  if (figures === undefined) return null;
  const parts = figures.length <= 2 ? match(PARTS) : null;
  const uhr = match(UHR) !== null;
  const [, written, glued = written] = match(HALF) ?? [];
  const letter = glued?.toLowerCase();
  // What is glued to a time makes it something else: a telephone number, `3rd`, `4月`; only Japanese goes on without a blank.
  const bareFigures = parts === null && !uhr;
  if (match(bareFigures ? /(?=[\d\p{L}])(?![\u3040-\u30FF])/uy : /(?=[\d\p{L}])(?![\u3040-\u9FFF])/uy)) return null;
  const half = before ?? (letter === undefined ? null : letter === 'a' ? 'am' : 'pm');
  const read = figures.length === 4 ? four(figures) : small(figures, parts, uhr);
  if (read === null || read.hour > 24 || read.minute > 59 || (read.hour === 24 && read.minute > 0)) return null;
  if (half !== null && (read.hour < 1 || read.hour > 12))
    return before === null || read.hour > 12 ? null : [{ is: 'time', ...read, half: null }];
  return [{ is: 'time', ...read, half }];
}

type Read = Pick<TimeToken, 'hour' | 'minute' | 'style' | 'exact'>;

/** `0900`. Minutes that no clock is set by tell a year or a room. */
function four(figures: string): Read | null {
  const minute = Number(figures.slice(2));
  return minute % 5 === 0 ? { hour: Number(figures.slice(0, 2)), minute, style: 'four', exact: true } : null;
}

function small(figures: string, parts: RegExpExecArray | null, uhr: boolean): Read | null {
  if (figures.length > 2) return null;
  const [whole, colon, dot, after, minutes, halfPast] = parts ?? [];
  const hour = Number(figures);
  const exact = uhr || hour > 12 || figures.startsWith('0');
  if (whole === undefined) return { hour, minute: 0, style: uhr ? 'unit' : 'bare', exact };
  if (colon !== undefined) return { hour, minute: Number(colon), style: 'colon', exact };
  if (dot !== undefined) {
    // `8.5` is half past eight; `01.06` is a date.
    const minute = dot.length === 1 ? (dot === '5' ? 30 : 60) : Number(dot);
    return minute % 15 === 0 || uhr ? { hour, minute, style: 'dot', exact } : null;
  }
  return { hour, minute: halfPast === undefined ? Number(after ?? minutes ?? 0) : 30, style: 'unit', exact: true };
}
