/** What a company sets for its people (`public/managed-schema.json`): settings that they cannot change, and people they need not type. */
import { makeWorkWeek, readSettingsFields, type Evidence, type LocalDate, type PersonRecord, type Settings } from '../core/model';
import { canonicalZone } from '../core/time';
import { countryCode } from '../people/places/country-words';
import { LIST_CONFIDENCE } from '../people/records';
import { savePolicy, type Shelves } from '../store';
import { learn } from './learn';

export interface Policy {
  readonly settings: Partial<Settings>;
  readonly people: readonly PersonRecord[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names in the schema that differ from ours, so that an administrator reads words. */
const KEYS: Readonly<Record<string, keyof Settings>> = {
  hours: 'hours',
  zone: 'zone',
  grace: 'grace',
  formality: 'formality',
  formats: 'formats',
  keepDays: 'keepDays',
  marks: 'badges',
  hideTitles: 'hideTitles',
  marksPerDay: 'marksPerDay',
};

const MOST_PEOPLE = 20_000;

/** Reads a policy; what cannot be read is left out, as if it were not set. */
export function readPolicyFields(raw: unknown, today: LocalDate): Policy {
  const given = isFields(raw) ? raw : {};
  const named = Object.entries(KEYS).flatMap(([key, field]) => (Object.hasOwn(given, key) ? [[field, given[key]] as const] : []));
  const settings = readSettingsFields(Object.fromEntries(named), canonicalZone);
  const confirmed = settings.hours !== undefined && settings.zone !== undefined ? { hoursConfirmed: true } : {};
  const people = Array.isArray(given.people) ? given.people.slice(0, MOST_PEOPLE) : [];
  return { settings: { ...settings, ...confirmed }, people: people.flatMap((one: unknown) => recordOf(one, today)) };
}

function recordOf(one: unknown, learned: LocalDate): PersonRecord[] {
  if (!isFields(one) || typeof one.email !== 'string') return [];
  const email = one.email.trim().toLowerCase();
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/u.test(email) || email.length > 254) return [];
  const list = { source: 'people-list', confidence: LIST_CONFIDENCE, learned, origin: 'policy', note: null } as const;
  const evidence: Evidence[] = [];
  const zone = typeof one.zone === 'string' ? canonicalZone(one.zone) : null;
  if (zone !== null) evidence.push({ ...list, field: 'zone', value: zone });
  const country = typeof one.country === 'string' ? countryCode(one.country) : null;
  if (country !== null) evidence.push({ ...list, field: 'country', value: country });
  const hours = one.hours === undefined ? null : makeWorkWeek(one.hours);
  if (hours?.ok) evidence.push({ ...list, field: 'hours', value: hours.value });
  const name = typeof one.name === 'string' && one.name.trim() !== '' ? one.name.trim().slice(0, 200) : null;
  return [{ email, name, relation: 'unknown', evidence, over: false }];
}

/** Puts a policy into force. Inside one transaction. */
export async function applyPolicy(shelves: Shelves, policy: Policy): Promise<void> {
  await savePolicy(shelves, policy.settings);
  await learn(shelves, policy.people);
}
