/** Working hours as a list has them: `09:00-17:00`, `9-17`, `Mon-Thu 08:30-17:00; Fri 08:00-12:00`. */
import { everyDay, WEEKDAYS, type Weekday, type WorkInterval, type WorkWeek } from '../core/model';

/** Weekdays by the first letters that tell them apart in English, German, French, Spanish and Portuguese. */
const DAYS: Readonly<Record<string, Weekday>> = {
  mon: 'mon',
  tue: 'tue',
  wed: 'wed',
  thu: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
  mo: 'mon',
  di: 'tue',
  mi: 'wed',
  do: 'thu',
  fr: 'fri',
  sa: 'sat',
  so: 'sun',
  lun: 'mon',
  mar: 'tue',
  mer: 'wed',
  jeu: 'thu',
  ven: 'fri',
  sam: 'sat',
  dim: 'sun',
  mie: 'wed',
  jue: 'thu',
  vie: 'fri',
  sab: 'sat',
  dom: 'sun',
  seg: 'mon',
  ter: 'tue',
  qua: 'wed',
  qui: 'thu',
  sex: 'fri',
};

function dayOf(word: string): Weekday | null {
  const folded = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return DAYS[folded.slice(0, 3)] ?? (folded.length === 2 ? (DAYS[folded] ?? null) : null);
}

const TIMES = /(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?\s*(?:-|–|to|bis|à|a)\s*(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?/iu;

function minutes(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  const clock = Number(hour);
  const twelve = half === undefined ? clock : (clock % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return twelve * 60 + Number(minute ?? 0);
}

function intervalOf(text: string): WorkInterval | null {
  const found = TIMES.exec(text);
  if (!found) return null;
  const start = minutes(found[1], found[2], found[3]);
  const end = minutes(found[4], found[5], found[6]);
  const length = end > start ? end - start : end - start + 1_440;
  // A day of more than sixteen hours, or of less than one, is something else that looks alike.
  if (start >= 1_440 || end > 1_440 || length < 60 || length > 960) return null;
  return { start, end: start + length };
}

/** Days that stand before the times; null when none does. */
function daysOf(text: string): readonly Weekday[] | null {
  const before = text.split(/\d/u, 1)[0] ?? '';
  const words = (before.match(/\p{L}{2,}/gu) ?? []).filter((word) => !/^(?:to|bis)$/iu.test(word));
  const days = words.map(dayOf);
  if (words.length === 0) return null;
  if (days.length === 0 || days.some((day) => day === null)) return [];
  const [from, to] = days as Weekday[];
  if (days.length !== 2 || !/-|–|to|bis|a\b/iu.test(before) || from === undefined || to === undefined) return days as Weekday[];
  const first = WEEKDAYS.indexOf(from);
  const length = (WEEKDAYS.indexOf(to) - first + 7) % 7;
  return Array.from({ length: length + 1 }, (_, at) => WEEKDAYS[(first + at) % 7] ?? from);
}

/** Reads hours; without days they are Monday's to Friday's. Null for anything that is not wholly understood. */
export function readHours(text: string): WorkWeek | null {
  if (text.length > 200) return null;
  let week: WorkWeek | null = null;
  for (const part of text.split(/[;,\n]/u)) {
    if (part.trim() === '') continue;
    const interval = intervalOf(part);
    const days = daysOf(part) ?? WEEKDAYS.slice(0, 5);
    if (interval === null || days.length === 0) return null;
    const more = everyDay(interval, days);
    const before: WorkWeek = week ?? everyDay(interval, []);
    week = Object.fromEntries(
      WEEKDAYS.map((day) => [day, [...before[day], ...more[day]].toSorted((a, b) => a.start - b.start)]),
    ) as unknown as WorkWeek;
  }
  return week;
}
