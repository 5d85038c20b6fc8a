/** LDIF (RFC 2849): what a directory writes out. There is no standard attribute for a zone; the usual names are taken. */
import { fail, ok, type Email } from '../core/model';
import { addressIn, Gathering, plain } from './collect';
import type { ReadOutcome } from './contract';
import { countryCode } from './places/country-words';
import { unfolded } from './lines';

type Entry = ReadonlyMap<string, readonly string[]>;

/** One attribute; `::` is base64. An address to fetch the value from (`:<`) is never followed. */
function attribute(line: string): readonly [string, string] | null {
  const colon = line.indexOf(':');
  if (colon < 1) return null;
  // Options such as a language (`cn;lang-ja`) follow a semicolon.
  const name = line.slice(0, colon).split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (line[colon + 1] === '<') return null;
  const encoded = line[colon + 1] === ':';
  const value = line.slice(colon + (encoded ? 2 : 1)).trim();
  return [name, encoded ? fromBase64(value) : value];
}

function fromBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.codePointAt(0) ?? 0));
  } catch {
    return '';
  }
}

function* entriesOf(text: string): Generator<Entry> {
  let entry = new Map<string, string[]>();
  for (const line of [...unfolded(text, /^ /u), '']) {
    if (line === '') {
      if (entry.size > 0) yield entry;
      entry = new Map();
    } else if (!line.startsWith('#')) {
      const one = attribute(line);
      if (one) entry.set(one[0], [...(entry.get(one[0]) ?? []).slice(0, 50), one[1]]);
    }
  }
}

const ZONE_NAMES = ['timezone', 'tz', 'preferredtimezone', 'x-timezone', 'msexchtimezone', 'oxtimezone'] as const;
const GROUPS = /^(?:group|groupof\w+|posixgroup|organizationalunit|organization|dcobject|device|room)$/iu;

/** Whether a text is a directory: its first line that is no comment (which may be folded) and no version names an entry. */
export function isLdif(start: string): boolean {
  const first = unfolded(start, /^ /u).find((line) => line.trim() !== '' && !line.startsWith('#') && !/^version:/iu.test(line));
  return first !== undefined && /^dn::?\s*\S/iu.test(first);
}

/** Two spellings of one name: blanks after commas and capitals make no difference. */
const dnKey = (dn: string): string => dn.toLowerCase().replaceAll(/\s*,\s*/gu, ',');

/** Reads a directory. Groups, rooms and entries without an address are left out. Problems: `people-unreadable`, `people-empty`. */
export function readLdif(text: string): ReadOutcome {
  const entries = [...entriesOf(text)].filter((entry) => entry.has('dn'));
  if (entries.length === 0) return fail('people-unreadable');
  const addresses = new Map<string, Email>();
  for (const entry of entries) {
    const email = addressIn(entry.get('mail')?.[0]);
    if (email !== null) addresses.set(dnKey(entry.get('dn')?.[0] ?? ''), email);
  }
  const gathering = new Gathering();
  for (const entry of entries) if (!take(gathering, entry, addresses)) break;
  const read = gathering.result('ldif');
  return read.people.length === 0 ? fail('people-empty') : ok(read);
}

function take(gathering: Gathering, entry: Entry, addresses: ReadonlyMap<string, Email>): boolean {
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = plain(entry.get(name)?.[0]);
      if (value !== null) return value;
    }
    return null;
  };
  if (/^(?:delete|modrdn|moddn)$/iu.test(first('changetype') ?? '')) {
    gathering.skip('gone');
    return true;
  }
  const classes = entry.get('objectclass') ?? [];
  if (classes.some((one) => GROUPS.test(one)) && !classes.some((one) => /person$/iu.test(one))) {
    gathering.skip('group');
    return true;
  }
  const named = plain([first('givenname'), first('sn')].filter(Boolean).join(' '));
  return gathering.add(addressIn(first('mail', 'email', 'userprincipalname')), {
    name: first('displayname') ?? first('cn') ?? named,
    zoneText: first(...ZONE_NAMES),
    city: first('l', 'localityname'),
    region: first('st', 'stateorprovincename'),
    country: countryCode(first('c', 'countryname')) ?? countryCode(first('co', 'friendlycountryname')),
    manager: addresses.get(dnKey(first('manager') ?? '')) ?? null,
  });
}
