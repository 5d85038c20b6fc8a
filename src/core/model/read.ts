/** Readers of unknown values: each gives the value in the model's terms, or undefined when it is not one. */
import type { Email, Instant, LocalDate, Zone } from './scalars';
import { cut } from './cut';
import { fail, ok, type Result } from './result';

export type Read<T> = (value: unknown) => T | undefined;

/**
 * Resolves a zone name to the spelling the platform uses, null for a name it does not know: `canonicalZone` of `core/time`.
 * Passed in, because zones are known there and the model knows nothing but itself.
 */
export type KnownZone = (name: string) => Zone | null;

/** How one field of an object is read. A field without `absent` must be there. */
export interface Field<T> {
  readonly read: Read<T>;
  readonly absent?: T;
  /** Code of the problem when the value cannot be read; `field-wrong` unless said. */
  readonly problem?: string;
}
export type Fields<T> = { readonly [K in keyof T]-?: Field<T[K]> };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own property: what its prototype carries was not said by anybody. */
export function own(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Reads an object field by field; fields that are not named are left out.
 * Problems: `not-an-object`; `field-missing` with `field`; `field-wrong` (or the field's own code) with `field` and `value`.
 */
export function readFields<T extends object>(input: unknown, fields: Fields<T>): Result<T> {
  if (!isRecord(input)) return fail('not-an-object');
  const made: Partial<T> = {};
  for (const key of Object.keys(fields) as (keyof T & string)[]) {
    const one = readField(own(input, key), key, fields[key]);
    if (!one.ok) return one;
    made[key] = one.value;
  }
  return ok(made as T);
}

function readField<T>(value: unknown, name: string, field: Field<T>): Result<T> {
  if (value === undefined) {
    return 'absent' in field ? ok(field.absent as T) : fail('field-missing', { field: name });
  }
  const made = field.read(value);
  return made === undefined ? fail(field.problem ?? 'field-wrong', { field: name, value: shown(value) }) : ok(made);
}

/** A value as a problem may name it: short, on one line. */
export function shown(value: unknown): string {
  return cut(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)), 60).replaceAll(/\s+/gu, ' ');
}

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);

export const oneOf =
  <T extends string>(...words: readonly T[]): Read<T> =>
  (value) =>
    words.find((word) => word === value);

/** Every item must be readable. */
export const listOf =
  <T>(read: Read<T>, most = 10_000): Read<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items = value.map((item: unknown) => read(item));
    return items.some((item) => item === undefined) ? undefined : (items as T[]);
  };

export const fromResult =
  <T>(make: (value: unknown) => Result<T>): Read<T> =>
  (value) => {
    const made = make(value);
    return made.ok ? made.value : undefined;
  };

export const readText =
  (most: number): Read<string> =>
  (value) =>
    typeof value === 'string' ? cut(value, most) : undefined;

/** An identifier: never cut, as half of one would name something else. */
export const readId: Read<string> = (value) =>
  typeof value === 'string' && value.length > 0 && value.length <= 2_048 ? value : undefined;

export const readFlag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** What a `Date` can hold. */
const FURTHEST = 8.64e15;
export const readInstant: Read<Instant> = (value) =>
  typeof value === 'number' && Math.abs(value) <= FURTHEST ? value : undefined;

export const readCount: Read<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

export const readWithin =
  (least: number, most: number): Read<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;

/** Lower-cased, blanks around it taken off; one `@` with something on both sides is all that is asked. */
export const readEmail: Read<Email> = (value) => {
  if (typeof value !== 'string' || value.length > 320) return undefined;
  const email = value.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/u.test(email) ? email : undefined;
};

export const readZone =
  (knownZone: KnownZone): Read<Zone> =>
  (value) =>
    typeof value === 'string' ? (knownZone(value) ?? undefined) : undefined;

/** ISO 3166-1 alpha-2, in capitals. Whether such a country exists is not asked. */
export const readCountry: Read<string> = (value) =>
  typeof value === 'string' && /^[a-z]{2}$/iu.test(value) ? value.toUpperCase() : undefined;

export const readDate: Read<LocalDate> = (value) => (typeof value === 'string' && isDate(value) ? value : undefined);

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a text is a real date written `YYYY-MM-DD`: 2027-02-29 is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const longest = LENGTHS[month - 1];
  if (longest === undefined || day < 1 || day > longest) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return leap || month !== 2 || day <= 28;
}
