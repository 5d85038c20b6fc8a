/** `people FILE`: what a list of people says of each, by the same readers as the options page. See docs/cli.md. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesInZip, isZip } from '../calendars/unzip';
import { type Person, printWorkInterval, WEEKDAYS, type WorkWeek, type Zone } from '../core/model';
import { toLocal } from '../core/time';
import { PEOPLE_LIMITS, type ReadPeople } from '../people/contract';
import { learned } from '../people/learn';
import { zoneQuestions } from '../people/questions';
import { openList } from '../people/read-list';
import { recordsOf } from '../people/records';
import { SLACK_MEMBERS } from '../people/slack';
import { oneFile, readArguments } from './arguments';
import { Complaint } from './complaint';
import { badInput } from './json-lines';

const MEGABYTES = PEOPLE_LIMITS.bytes / 1024 / 1024;

/** Why a file is no list of people, in words. */
const WORDS: Readonly<Record<string, string>> = {
  'people-unreadable': 'no list of people: a Slack export, contact cards (.vcf), a directory (.ldif) or a table (.csv) is needed',
  'people-empty': 'nobody with an address is in this list',
  'people-no-address-column': 'no column of this table holds addresses',
  'people-too-large': `larger than ${MEGABYTES} MB`,
  'zip-broken': 'the zip file is damaged',
  'zip-too-large': `what is inside is larger than ${MEGABYTES} MB`,
  'zip-empty': 'there is no users.json of a Slack export inside',
};

/** One person, as they would be known if nothing else were known of them. */
interface Line {
  readonly email: string;
  readonly name: string | null;
  readonly zone: { readonly value: Zone; readonly confidence: number; readonly source: string } | null;
  readonly hours: Readonly<Record<string, readonly string[]>> | null;
  readonly hoursConfidence: number | null;
  readonly country: string | null;
  readonly relation: string;
  /** The list and its file. */
  readonly source: string;
  readonly asks: readonly { readonly field: 'zone'; readonly text: string; readonly zones: readonly Zone[] }[];
}

interface Learned {
  readonly people: readonly Line[];
  readonly problems: readonly { readonly code: string; readonly count: number }[];
}

/**
 * Runs the command. Nothing is asked: what would be is printed with the person.
 * @returns the exit code, 0
 * @throws Complaint for a file that cannot be read or is no list of people
 */
export function run(args: string[]): Promise<number> {
  const { files, flags } = readArguments(args, [], ['json']);
  const file = oneFile(files, 'people FILE [--json]');
  const result = learnedFrom(file);
  process.stdout.write(flags.json ? `${JSON.stringify(result)}\n` : textOf(result));
  return Promise.resolve(0);
}

function learnedFrom(file: string): Learned {
  const wrong = (code: string): Complaint => badInput(file, null, WORDS[code] ?? code);
  const { bytes, modified } = listIn(file, wrong);
  const opened = openList(bytes);
  if (!opened.ok) throw wrong(opened.problem.code);
  const { read } = opened.value;
  if (!read.ok) throw wrong(read.problem.code);
  const list = read.value;
  const options = {
    answers: new Map(),
    learned: toLocal('UTC', modified).date,
    note: path.basename(file),
    own: new Set<string>(),
  };
  const questions = new Map(zoneQuestions(list.people).map((one) => [one.text, one.zones]));
  const texts = new Map(list.people.map(({ email, zoneText }) => [email, zoneText]));
  return {
    people: recordsOf(list, options).map((record) => {
      const text = texts.get(record.email) ?? null;
      const zones = text === null ? undefined : questions.get(text);
      const asks = text === null || zones === undefined ? [] : [{ field: 'zone' as const, text, zones }];
      return { ...lineOf(learned(undefined, record).person), source: `${list.origin}: ${options.note}`, asks };
    }),
    problems: problemsOf(list),
  };
}

function listIn(file: string, wrong: (code: string) => Complaint): { bytes: Uint8Array; modified: number } {
  const { size, modified } = aboutFile(file);
  // A Slack export may hold years of talk beside its members.
  if (size > PEOPLE_LIMITS.bytes * 8) throw wrong('people-too-large');
  const bytes = readFileSync(file);
  if (!isZip(bytes)) return { bytes, modified };
  const inside = filesInZip(bytes, SLACK_MEMBERS, { bytes: PEOPLE_LIMITS.bytes, files: 1 });
  if (!inside.ok) throw wrong(inside.problem.code);
  const [members] = inside.value;
  if (members === undefined) throw wrong('zip-empty');
  return { bytes: members.bytes, modified };
}

function aboutFile(file: string): { size: number; modified: number } {
  try {
    const about = statSync(file);
    if (!about.isFile()) throw badInput(file, null, 'is not a file');
    return { size: about.size, modified: about.mtimeMs };
  } catch (error) {
    if (error instanceof Complaint) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw badInput(file, null, code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`);
  }
}

const lineOf = ({ email, name, zone, hours, country, relation }: Person): Omit<Line, 'source' | 'asks'> => ({
  email,
  name,
  zone: zone && { value: zone.value, confidence: zone.confidence, source: zone.source },
  hours: hours && weekOf(hours.value),
  hoursConfidence: hours?.confidence ?? null,
  country: country?.value ?? null,
  relation,
});

const weekOf = (week: WorkWeek): Record<string, string[]> =>
  Object.fromEntries(WEEKDAYS.map((day) => [day, week[day].map(printWorkInterval)]));

/** What of the list is nobody or nothing, counted. */
function problemsOf({ skipped, cut, unreadable }: ReadPeople): Learned['problems'] {
  const left = Object.entries(skipped).map(([code, count]) => ({ code, count }));
  return [
    ...left,
    ...(unreadable > 0 ? [{ code: 'unreadable', count: unreadable }] : []),
    ...(cut ? [{ code: 'cut', count: 1 }] : []),
  ];
}

function textOf({ people, problems }: Learned): string {
  const lines = people.flatMap((one) => {
    const days = Object.entries(one.hours ?? {}).filter(([, spans]) => spans.length > 0);
    const facts = [
      one.name,
      one.zone && `${one.zone.value} (${one.zone.confidence}, ${one.zone.source})`,
      one.hours && `${days.map(([day, spans]) => `${day} ${spans.join('+')}`).join(', ')} (${one.hoursConfidence})`,
      one.country,
      one.relation === 'unknown' ? null : one.relation,
    ];
    const asks = one.asks.map(({ text, zones }) => `  asks: “${text}” is ${zones.join(', ') || 'which zone'}?`);
    return [`${one.email}: ${facts.filter((fact) => fact !== null).join('; ') || 'nothing but the address'}`, ...asks];
  });
  const left = problems.map(({ code, count }) => `${code}: ${count}`);
  return `${[...lines, ...(left.length > 0 ? ['', 'Not taken:', ...left] : [])].join('\n')}\n`;
}
