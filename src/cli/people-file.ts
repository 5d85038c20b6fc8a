/** `--people FILE.json`: a list of people in plain words, or as the extension stores them. */
import { readFileSync } from 'node:fs';
import { everyDay, makePerson, parseWorkInterval, type Person } from '../core/model';
import { canonicalZone } from '../core/time';
import { Complaint } from './complaint';
import { badInput } from './json-lines';

/** What somebody wrote down themselves is taken at its word, one step below what each person says of their own. */
const CONFIDENCE = 0.9;

/**
 * @returns the people by lower-cased address
 * @throws Complaint with the file and the line, or the number of the entry
 */
export function readPeople(file: string): Map<string, Person> {
  const list = parseList(file);
  const people = new Map<string, Person>();
  for (const [index, entry] of list.entries()) {
    const made = makePerson(asFacts(entry), canonicalZone);
    if (!made.ok) {
      const detail = Object.values(made.problem.params).join(' ');
      throw new Complaint(
        `${file}: entry ${index + 1}: ${made.problem.code.replaceAll('-', ' ')}${detail === '' ? '' : `: ${detail}`}`,
      );
    }
    people.set(made.value.email, made.value);
  }
  return people;
}

function parseList(file: string): unknown[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw badInput(file, null, 'cannot be read');
  }
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value as unknown[];
    if (typeof value === 'object' && value !== null && 'people' in value && Array.isArray(value.people))
      return value.people as unknown[];
  } catch {
    throw badInput(file, lineOfFault(text), 'not JSON');
  }
  throw badInput(file, 1, 'a list of people is needed: [{"email": …}]');
}

/** The first line at which the text cannot go on to be JSON: engines do not all say where the fault is. */
function lineOfFault(text: string): number {
  const lines = text.split('\n');
  for (let count = 1; count < lines.length; count += 1) {
    const start = lines.slice(0, count).join('\n').trimEnd();
    try {
      JSON.parse(start);
    } catch (error) {
      const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? -1);
      if (start !== '' && !/end of JSON/.test(String(error)) && at < start.length) return count;
    }
  }
  return lines.length;
}

/** `"zone": "Europe/Lisbon"` becomes a fact with a source; `"hours": "09:00-17:00"` means Monday to Friday. */
function asFacts(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const record: Record<string, unknown> = { ...entry };
  for (const key of ['zone', 'hours', 'country'] as const) {
    const value = key === 'hours' ? weekOfText(record.hours) : record[key];
    const isFact = typeof value === 'object' && value !== null && 'value' in value;
    if (value !== undefined && value !== null && !isFact) {
      record[key] = { value, source: 'people-list', confidence: CONFIDENCE, learned: null };
    }
  }
  return record;
}

function weekOfText(hours: unknown): unknown {
  if (typeof hours !== 'string') return hours;
  const interval = parseWorkInterval(hours);
  return interval.ok ? everyDay(interval.value, ['mon', 'tue', 'wed', 'thu', 'fri']) : hours;
}
