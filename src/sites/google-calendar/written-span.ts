/** Times, or dates with times, as a language puts them together. Read whole or not at all. */
import { languageOf } from './languages';
import { type DateSpan, readDates } from './written-date';
import { readEnds, readTimes, spaced, TIME, type Times } from './written-time';

export interface WrittenSpan extends Times {
  /** Where the text names them; minutes count from midnight of the first. */
  readonly dates: DateSpan | null;
}

/** What every language may write. */
const ALWAYS = ['#–#', '@ #–@ #'];
const DASH = '\\s*[-–—～〜~至]\\s*';
/** Longer texts are no times. */
const LONGEST = 160;

const compiled = new Map<string, RegExp>();

function ruleOf(pattern: string): RegExp {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const source = pattern
    .replace(/\./g, '\\.')
    .replace(/ /g, '\\s+')
    .replace(/–/g, () => DASH)
    .replace(/@/g, () => '(\\S.*?),?')
    .replace(/#/g, () => `(${TIME})`);
  const made = new RegExp(`^${source}$`, 'i');
  compiled.set(pattern, made);
  return made;
}

/** @param year of dates that name none; null: they must */
export function readSpan(text: string, lang: string, year: number | null = null): WrittenSpan | null {
  if (text.length > LONGEST) return null;
  // Chinese writes the time right behind the day.
  const plain = spaced(text).replace(/([日일])(?=[\d午上下凌早中晚오])/g, '$1 ');
  for (const pattern of [...ALWAYS, ...(languageOf(lang)?.times ?? [])]) {
    const found = ruleOf(pattern).exec(plain)?.slice(1);
    const read = found === undefined ? null : joined(pattern.match(/[#@]/g) ?? [], found, lang, year);
    if (read !== null) return read;
  }
  return null;
}

function joined(kinds: readonly string[], found: readonly string[], lang: string, year: number | null): WrittenSpan | null {
  const of = (kind: string): string[] => found.filter((_, at) => kinds[at] === kind);
  const [from = '', to = from] = of('#');
  const [first, last = first] = of('@');
  if (first === undefined || last === undefined) {
    const times = readTimes(from, to);
    return times && { ...times, dates: null };
  }
  const dates = readDates(first, last, lang, year);
  const ends = readEnds(from, to);
  if (dates === null || ends === null) return null;
  const end = ends.end + (Math.round(Date.parse(dates.to) - Date.parse(dates.from)) / 86_400_000) * 1440;
  return end < ends.start ? null : { start: ends.start, end, dates };
}
