import { parseArgs } from 'node:util';
import type { Instant, LocalDate, Zone } from '../core/model';
import { canonicalZone, toInstant } from '../core/time';
import { Complaint } from './complaint';

export interface Arguments {
  readonly files: readonly string[];
  readonly text: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Record<string, boolean | undefined>>;
}

/**
 * Splits a command's arguments.
 * @param names options that take a value
 * @param flags options that do not
 * @throws Complaint for an option that the command does not have
 */
export function readArguments(args: readonly string[], names: readonly string[], flags: readonly string[]): Arguments {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of names) options[name] = { type: 'string' };
  for (const name of flags) options[name] = { type: 'boolean' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given: Readonly<Record<string, unknown>> = values;
    const pick = <T>(list: readonly string[]): Record<string, T> =>
      Object.fromEntries(list.map((name) => [name, given[name]])) as Record<string, T>;
    return { files: positionals, text: pick(names), flags: pick(flags) };
  } catch (error) {
    throw new Complaint(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

export function oneFile(files: readonly string[], usage: string): string {
  const [file, second] = files;
  if (file === undefined || second !== undefined) throw new Complaint(`one file is needed: ${usage}`);
  return file;
}

/** The zone asked for, else the machine's. */
export function zoneOption(text: string | undefined): Zone {
  const zone = canonicalZone(text ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (zone === null) throw new Complaint(`--zone ${text}: not a time zone known here (for example Europe/Lisbon)`);
  return zone;
}

/** A date, or a date with time, with or without an offset; without one it is a wall time of the zone. */
export function instantOption(name: string, text: string | undefined, zone: Zone): Instant | null {
  if (text === undefined) return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  const date = match?.[1];
  if (match === null || date === undefined || !isDate(date)) throw new Complaint(`--${name} ${text}: not an ISO date or time`);
  const at = match[5] === undefined ? wallTime(zone, date, match) : Date.parse(text.replace(' ', 'T'));
  if (!Number.isFinite(at)) throw new Complaint(`--${name} ${text}: not an ISO date or time`);
  return at;
}

const wallTime = (zone: Zone, date: LocalDate, [, , hour, minute, second]: RegExpExecArray): Instant =>
  toInstant(zone, date, Number(hour ?? 0) * 60 + Number(minute ?? 0)) + Number(second ?? 0) * 1_000;

export function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}
