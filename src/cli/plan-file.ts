/** The file of `plan`: who is to meet or to work together, when, and what is asked for. */
import { readFile } from 'node:fs/promises';
import { type Instant, makeWorkWeek, MINUTE, type Minutes, type Zone } from '../core/model';
import { isDate, isRecord, own, shown } from '../core/model/read';
import type { Planned } from '../core/planning';
import { type KnownHours, type Span, startOfDate } from '../core/time';
import { readCountryName, readOff, readTime, readZone, type Wrong, workProblem } from './hours-fields';
import { badInput } from './json-lines';

export const MODES = ['slot', 'rotation', 'relay'] as const;

export interface PlanInput {
  readonly mode: (typeof MODES)[number];
  readonly people: readonly Planned[];
  readonly minutes: Minutes;
  readonly from: Instant;
  readonly to: Instant;
  /** In which times without an offset are read and a series is kept. */
  readonly zone: Zone;
  /** Days from one occurrence to the next. */
  readonly every: number;
  readonly most: number;
  /** The time the meeting has now, when better ones are asked for. */
  readonly insteadOf?: Span;
}

type Fields = Readonly<Record<string, unknown>>;

const MOST_PEOPLE = 1_000;

/** @throws Complaint that names the file and the field */
export async function readPlanFile(file: string): Promise<PlanInput> {
  const wrong: Wrong = (what) => badInput(file, null, what);
  const input = await readJson(file, wrong);
  const mode = MODES.find((one) => one === (own(input, 'mode') ?? 'slot'));
  if (mode === undefined) throw wrong(`"mode" is none of ${MODES.join(', ')}: ${shown(own(input, 'mode'))}`);
  const zone = readZone(own(input, 'zone') ?? 'UTC', wrong) ?? 'UTC';
  const from = readEdge(input, 'from', zone, wrong);
  const to = readEdge(input, 'to', zone, wrong);
  if (to <= from) throw wrong('"to" is not after "from"');
  if (to - from > 35 * 86_400_000) throw wrong('"from" and "to" are more than 35 days apart');
  const minutes = readNumber(input, 'minutes', mode === 'relay' ? 60 : null, 1_440, wrong);
  const every = readNumber(input, 'every', 7, 92, wrong);
  const most = readNumber(input, 'most', 5, 100, wrong);
  const people = readPeople(own(input, 'people'), zone, wrong);
  const plan = { mode, people, minutes, from, to, zone, every, most };
  if (own(input, 'insteadOf') === undefined) return plan;
  const start = readTime(input, 'insteadOf', zone, wrong);
  return { ...plan, insteadOf: { start, end: start + minutes * MINUTE } };
}

async function readJson(file: string, wrong: Wrong): Promise<Fields> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw wrong(
      code === 'ENOENT'
        ? 'no such file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'not UTF-8 text'
          : `cannot be read (${code})`,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('not JSON');
  }
  if (!isRecord(value)) throw wrong('not a JSON object like {"people":[…],"minutes":60,"from":…,"to":…}');
  return value;
}

/** A date stands for its first moment. */
function readEdge(input: Fields, field: 'from' | 'to', zone: Zone, wrong: Wrong): Instant {
  const value = own(input, field);
  if (typeof value === 'string' && isDate(value)) return startOfDate(zone, value);
  return readTime(input, field, zone, wrong);
}

function readNumber(input: Fields, field: string, absent: number | null, most: number, wrong: Wrong): number {
  const value = own(input, field) ?? absent;
  if (value === null) throw wrong(`"${field}" is missing`);
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > most) {
    throw wrong(`"${field}" is not a whole number from 1 to ${most}: ${shown(value)}`);
  }
  return value as number;
}

function readPeople(value: unknown, zone: Zone, wrong: Wrong): Planned[] {
  if (value === undefined) throw wrong('"people" is missing');
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_PEOPLE) {
    throw wrong(`"people" is not a list of 1 to ${MOST_PEOPLE} people: ${shown(value)}`);
  }
  const people = value.map((item: unknown, i) => readPerson(item, zone, (what) => wrong(`people[${i}]: ${what}`)));
  const ids = new Set<string>();
  for (const [i, { id }] of people.entries()) {
    if (ids.has(id)) throw wrong(`people[${i}]: "id" comes twice: ${shown(id)}`);
    ids.add(id);
  }
  return people;
}

function readPerson(item: unknown, zone: Zone, wrong: Wrong): Planned {
  if (!isRecord(item)) throw wrong(`not an object: ${shown(item)}`);
  const id = own(item, 'id');
  if (typeof id !== 'string' || id === '') throw wrong('"id" is missing');
  const required = own(item, 'required') ?? true;
  if (typeof required !== 'boolean') throw wrong(`"required" is neither true nor false: ${shown(required)}`);
  const carried = own(item, 'carried') ?? 0;
  if (typeof carried !== 'number' || !(carried >= 0)) throw wrong(`"carried" is not a number from 0: ${shown(carried)}`);
  return { id, hours: readHours(item, wrong), required, carried, busy: readBusy(own(item, 'busy') ?? [], zone, wrong) };
}

/** Null when the file says that zone or work is not known. */
function readHours(item: Fields, wrong: Wrong): KnownHours | null {
  const zone = readZone(own(item, 'zone'), wrong);
  const work = own(item, 'work');
  if (work === undefined) throw wrong('"work" is missing');
  const off = readOff(own(item, 'off') ?? [], wrong);
  const country = readCountryName(own(item, 'country') ?? null, wrong);
  if (work === null) return null;
  const hours = makeWorkWeek(work);
  if (!hours.ok) throw wrong(workProblem(hours.problem));
  return zone === null ? null : { zone, hours: hours.value, off, country };
}

function readBusy(value: unknown, zone: Zone, wrong: Wrong): Span[] {
  if (!Array.isArray(value)) throw wrong(`"busy" is not a list: ${shown(value)}`);
  return value.map((item: unknown, i) => {
    const inside: Wrong = (what) => wrong(`busy[${i}]: ${what}`);
    if (!isRecord(item)) throw inside(`not an object: ${shown(item)}`);
    const span = { start: readTime(item, 'start', zone, inside), end: readTime(item, 'end', zone, inside) };
    if (span.end < span.start) throw inside('"end" is before "start"');
    return span;
  });
}
