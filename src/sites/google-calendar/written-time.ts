/** Times as a language writes them: `8am`, `10:30am`, `13h00`, `15:30`, `午後1時`, `7:30 – 8:30am`. */
import type { Minutes } from '../../core/model';
import type { Grammar } from './languages';

interface Clock {
  readonly minutes: Minutes;
  /** Said to be before or after noon; null: counted to 24. */
  readonly half: 'am' | 'pm' | null;
}

const FIGURES = /^(\d{1,2})(?:\s*[:.h時点]\s*(\d{2})?\s*分?)?\s*h?$/;

const spaced = (text: string): string => text.replace(/[\u00A0\u202F\u2009]/g, ' ').trim();

/** Reads one time; null when the text is anything else. `half` is what the other end of a range says where this one says nothing. */
function readClock(text: string, grammar: Grammar | null, half: Clock['half'] = null): Clock | null {
  let rest = spaced(text);
  let said: Clock['half'] = null;
  for (const name of ['am', 'pm'] as const) {
    const word = grammar?.half?.[name];
    if (said !== null || word === undefined) continue;
    const cut = rest.replace(word, '').trim();
    if (cut !== rest) {
      said = name;
      rest = cut;
    }
  }
  const [, hours, minutes = '0'] = FIGURES.exec(rest) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  const minute = Number(minutes);
  const use = said ?? half;
  if (minute > 59 || hour > (use === null ? 24 : 12)) return null;
  // A bare number is a time only where a half of the day goes with it: "8 – 9am".
  if (use === null && !/\D/.test(rest)) return null;
  return { minutes: (use === null ? hour : (hour % 12) + (use === 'pm' ? 12 : 0)) * 60 + minute, half: said };
}

/** A single time, in minutes from midnight. */
export function readTime(text: string, grammar: Grammar | null): Minutes | null {
  return readClock(text, grammar)?.minutes ?? null;
}

/**
 * A start and an end, in minutes from the start's midnight (an end on the next day passes 1440).
 * Equal times are no range that a calendar writes, so they read as null.
 */
export function readTimeRange(text: string, grammar: Grammar | null): { readonly start: Minutes; readonly end: Minutes } | null {
  const bare = spaced(text);
  const sides = (grammar?.lead ? bare.replace(grammar.lead, '') : bare).split(grammar?.joint ?? /\s*[–～〜]\s*/);
  if (sides.length !== 2) return null;
  const last = readClock(sides[1] ?? '', grammar);
  if (last === null) return null;
  // "11:30 – 12:30pm" leaves out the first half where it is the same.
  const first = readClock(sides[0] ?? '', grammar) ?? readClock(sides[0] ?? '', grammar, last.half);
  if (first === null) return null;
  const shared = first.half === null && last.half !== null ? (readClock(sides[0] ?? '', grammar, last.half) ?? first) : first;
  if (shared.minutes === last.minutes) return null;
  return { start: shared.minutes, end: last.minutes > shared.minutes ? last.minutes : last.minutes + 1440 };
}
