import { FORMAT_IDS } from './assessment';
import { makeWorkWeek, STANDARD_WEEK } from './make-work-week';
import {
  type Field,
  type Fields,
  fromResult,
  isRecord,
  type KnownZone,
  listOf,
  oneOf,
  orNull,
  own,
  readEmail,
  readFields,
  readFlag,
  readInstant,
  readWithin,
  readZone,
} from './read';
import { fail, ok, type Result } from './result';
import type { Instant, Zone } from './scalars';
import { TOOL_IDS, type ToolChoice } from './replacement';
import { WEEKDAYS } from './person';
import type { Settings } from './settings';

/** What holds until the person says otherwise. Hours are assumed and not confirmed. */
export function defaultSettings(zone: Zone, now: Instant): Settings {
  return {
    emails: [],
    zone,
    hours: STANDARD_WEEK,
    hoursConfirmed: false,
    grace: 15,
    pausedUntil: null,
    badges: { hours: true, async: true },
    hideTitles: false,
    formality: 'formal',
    keepDays: 730,
    formats: FORMAT_IDS,
    tools: [],
    marksPerDay: 3,
    quietOutside: false,
    language: null,
    reportDay: null,
    installed: now,
  };
}

const BADGES: Fields<Settings['badges']> = { hours: { read: readFlag }, async: { read: readFlag } };

function settingsFields(knownZone: KnownZone): Fields<Settings> {
  return {
    emails: { read: listOf(readEmail, 50), problem: 'email-unreadable' },
    zone: { read: readZone(knownZone), problem: 'zone-unknown' },
    hours: { read: fromResult(makeWorkWeek), problem: 'work-hours-unreadable' },
    hoursConfirmed: { read: readFlag },
    grace: { read: readWithin(0, 60) },
    pausedUntil: { read: orNull(readPause) },
    badges: { read: fromResult((value) => readFields(value, BADGES)) },
    hideTitles: { read: readFlag },
    formality: { read: oneOf('formal', 'informal') },
    keepDays: { read: readWithin(90, 3650) },
    formats: { read: listOf(oneOf(...FORMAT_IDS), 50) },
    tools: { read: listOf(readTool, TOOL_IDS.length) },
    marksPerDay: { read: readWithin(0, 3) },
    quietOutside: { read: readFlag },
    language: { read: orNull(readLanguage) },
    reportDay: { read: orNull(oneOf(...WEEKDAYS)) },
    installed: { read: readInstant },
  };
}

/** A tool; its address is checked where it is used as well, since only `https:` may be opened. */
const readTool = (value: unknown): ToolChoice | undefined => {
  const read = readFields(value, TOOL);
  return read.ok ? read.value : undefined;
};
const TOOL: Fields<ToolChoice> = { id: { read: oneOf(...TOOL_IDS) }, address: { read: orNull(readAddress) } };
function readAddress(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 500 && value.startsWith('https://') ? value : undefined;
}
/** Primary tag of a catalogue; whether there is one of it is found out where the words are. */
const readLanguage = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/u.test(value) ? value : undefined;

/** An instant, or the number that stands for "until turned on again"; that one lies beyond what a date can hold. */
const readPause = (value: unknown): Instant | undefined =>
  value === Number.MAX_SAFE_INTEGER ? Number.MAX_SAFE_INTEGER : readInstant(value);

/** Reads whole settings; every field must be there. Problems: see `readFields`, and a code for addresses, zone and hours. */
export const makeSettings = (input: unknown, knownZone: KnownZone): Result<Settings> =>
  readFields(input, settingsFields(knownZone));

/** Stored settings made whole again, and the fields that were missing or wrong and now hold the default. */
export interface RepairedSettings {
  readonly settings: Settings;
  readonly repaired: readonly (keyof Settings)[];
}

/**
 * Reads stored settings field by field: each that cannot be read is replaced by the default, the others are kept. When zone or
 * hours had to be replaced they are no longer what the person confirmed.
 */
export function repairSettings(stored: unknown, defaults: Settings, knownZone: KnownZone): RepairedSettings {
  const record = isRecord(stored) ? stored : {};
  const fields = settingsFields(knownZone);
  const settings: { -readonly [K in keyof Settings]: unknown } = { ...defaults };
  const repaired: (keyof Settings)[] = [];
  for (const key of Object.keys(fields) as (keyof Settings)[]) {
    const field: Field<unknown> = fields[key];
    const value = own(record, key);
    const read = value === undefined ? undefined : field.read(value);
    if (read === undefined) repaired.push(key);
    else settings[key] = read;
  }
  if (repaired.includes('zone') || repaired.includes('hours')) settings.hoursConfirmed = false;
  return { settings: settings as Settings, repaired };
}

/** The fields of settings that somebody else has set, each that can be read; the date of installation is nobody's choice. */
export function readSettingsFields(input: unknown, knownZone: KnownZone): Partial<Settings> {
  const record = isRecord(input) ? input : {};
  const fields = settingsFields(knownZone);
  const keys = (Object.keys(fields) as (keyof Settings)[]).filter((key) => key !== 'installed');
  const read = keys.flatMap((key) => {
    const field: Field<unknown> = fields[key];
    const value = own(record, key);
    const one = value === undefined ? undefined : field.read(value);
    return one === undefined ? [] : [[key, one] as const];
  });
  return Object.fromEntries(read);
}

/**
 * Settings with some fields set anew. The date of installation is nobody's choice and cannot be set.
 * Problems: `field-wrong` with `field` for a field that there is none of; see {@link makeSettings}.
 */
export function patchSettings(settings: Settings, patch: unknown, knownZone: KnownZone): Result<Settings> {
  if (!isRecord(patch)) return fail('not-an-object');
  const strange = Object.keys(patch).find((key) => key === 'installed' || !Object.hasOwn(settings, key));
  if (strange !== undefined) return fail('field-wrong', { field: strange, value: '' });
  return Object.keys(patch).length === 0 ? ok(settings) : makeSettings({ ...settings, ...patch }, knownZone);
}
