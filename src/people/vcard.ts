/** vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as far as it tells who somebody is and where. */
import { fail, ok, type Email, type Instant } from '../core/model';
import { addressIn, Gathering, plain } from './collect';
import type { ReadOutcome } from './contract';
import { countryCode } from './places/country-words';
import { unfolded } from './lines';

interface Property {
  readonly name: string;
  readonly params: readonly string[];
  readonly value: string;
}

/** One line as a property; a group (`item1.EMAIL`) is left off. Null when it is none. */
function property(line: string): Property | null {
  const colon = colonOf(line);
  if (colon < 1) return null;
  const [head = '', ...params] = line.slice(0, colon).split(';');
  const name = head.slice(head.lastIndexOf('.') + 1).toUpperCase();
  return /^[A-Z0-9-]+$/u.test(name) ? { name, params, value: line.slice(colon + 1) } : null;
}

/** The colon that ends the parameters: one in quotes is part of them. */
function colonOf(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ':' && !quoted) return at;
  }
  return line.indexOf(':');
}

const has = (params: readonly string[], word: RegExp): boolean => params.some((param) => word.test(param));

/** Bytes written as `=C3=A9`, in the character set that the parameters name. */
function fromQuotedPrintable(text: string, params: readonly string[]): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text[at] === '=' ? Number.parseInt(text.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(code)) bytes.push(...new TextEncoder().encode(text[at] ?? ''));
    else {
      bytes.push(code);
      at += 2;
    }
  }
  const charset = params.find((param) => /^charset=/iu.test(param))?.slice(8) ?? 'utf-8';
  try {
    return new TextDecoder(charset.replaceAll('"', '')).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes));
  }
}

/** Parts between semicolons, `\;`, `\,`, `\\` and `\n` read as written. */
function parts(value: string): string[] {
  const all: string[] = [''];
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at] ?? '';
    const next = value[at + 1] ?? '';
    if (letter === ';') all.push('');
    else if (letter === '\\' && next !== '') {
      all[all.length - 1] += next === 'n' || next === 'N' ? ' ' : next;
      at += 1;
    } else all[all.length - 1] += letter;
  }
  return all;
}

/** The parts of a value. Quoted-printable is read after it is cut: a semicolon written as `=3B` belongs to its part. */
const partsOf = ({ value, params }: Property): string[] =>
  has(params, /^(?:encoding=)?quoted-printable$/iu)
    ? parts(value).map((part) => fromQuotedPrintable(part, params))
    : parts(value);

/** A line of quoted-printable that ends in `=` goes on with the next, which does not begin with a blank. */
function joinedSoftBreaks(lines: readonly string[]): string[] {
  const all: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = all.at(-1);
    if (open && last !== undefined && last.length < 8_000) all[all.length - 1] = last.slice(0, -1) + line;
    else all.push(line);
    open = (all.at(-1) ?? '').endsWith('=') && (open || /quoted-printable/iu.test(line));
  }
  return all;
}

/** Reads cards. Groups and cards without an address are left out. Problems: `people-unreadable`, `people-empty`. */
export function readVcards(text: string): ReadOutcome {
  const gathering = new Gathering();
  // A card may stand inside another (AGENT): each is somebody.
  const open: Property[][] = [];
  let seen = 0;
  for (const line of joinedSoftBreaks(unfolded(text))) {
    const one = property(line);
    if (one === null) continue;
    if (one.name === 'BEGIN' && /^vcard\s*$/iu.test(one.value)) {
      if (open.length < 8) open.push([]);
      seen += 1;
    } else if (one.name === 'END' && /^vcard\s*$/iu.test(one.value)) {
      const card = open.pop();
      if (card && !take(gathering, card)) break;
    } else open.at(-1)?.push(one);
  }
  // A file that was cut off in the middle of a card.
  for (const card of open) take(gathering, card);
  if (seen === 0) return fail('people-unreadable');
  const read = gathering.result('vcard');
  return read.people.length === 0 ? fail('people-empty') : ok(read);
}

function take(gathering: Gathering, card: readonly Property[]): boolean {
  const all = (name: string): Property[] => card.filter((one) => one.name === name);
  const first = (name: string): string | null => {
    const [one] = all(name);
    return one ? plain(partsOf(one).join(' ')) : null;
  };
  const other = NO_PERSON[(first('KIND') ?? first('X-ADDRESSBOOKSERVER-KIND') ?? '').toLowerCase()];
  if (other !== undefined) {
    gathering.skip(other);
    return true;
  }
  const [family, given, middle] = all('N').map(partsOf)[0] ?? [];
  const named = plain([given, middle, family].filter(Boolean).join(' '));
  const [home] = byPreference(all('ADR')).map(partsOf);
  const zones = all('TZ').map((one) => plain(partsOf(one).join(';')));
  const [zone = null] = zones;
  return gathering.add(preferred(all('EMAIL')), {
    name: first('FN') ?? named,
    // Two zones on one card are a question.
    zoneText: zones.every((one) => one === zone) ? zone : zones.join(' | '),
    city: plain(home?.[3]),
    region: plain(home?.[4]),
    country: countryCode(plain(home?.[6])),
    updated: instantOf(first('REV')),
  });
}

/** Kinds of cards that are nobody; the values are lower case. */
const NO_PERSON: Readonly<Record<string, 'group' | 'room'>> = { group: 'group', org: 'group', location: 'room' };

/** `20261001T000000Z` and `2026-10-01T00:00:00.380Z`; null for what is no time. */
function instantOf(text: string | null): Instant | null {
  const iso = text?.replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}))?/u,
    (_all, y, m, d, h = '00', min = '00', sec = '00') => `${y}-${m}-${d}T${h}:${min}:${sec}`,
  );
  const at = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(at) ? null : at;
}

/** 1 is the most preferred, 100 the least; 101 where a property says nothing. `PREF` and `TYPE=pref` without a figure are 1. */
function preference({ params }: Property): number {
  const figure = params.flatMap((param) => /^pref="?(\d{1,3})"?$/iu.exec(param)?.[1] ?? []).map(Number);
  if (figure.length > 0) return Math.min(...figure);
  return has(params, /^pref$|^type=.*\bpref\b/iu) ? 1 : 101;
}

const byPreference = (properties: readonly Property[]): Property[] =>
  properties.toSorted((a, b) => preference(a) - preference(b));

/** The address that the card prefers, or its first. */
function preferred(emails: readonly Property[]): Email | null {
  for (const one of byPreference(emails)) {
    const email = addressIn(partsOf(one).join(''));
    if (email !== null) return email;
  }
  return null;
}
