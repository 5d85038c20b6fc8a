/** What a list says becomes evidence: each fact with its source, its date and how sure it is (guides: judging, section 7). */
import type { Email, Evidence, FactOrigin, LocalDate, PersonRecord, Relation, Zone } from '../core/model';
import { canonicalZone, zoneOfCountry } from '../core/time';
import type { ReadPeople, ReadPerson } from './contract';
import type { ZoneAnswers } from './questions';
import { meaningOfZone, zoneOfPlace } from './places/read-zone';

/** Rank 2: a list that names the zone. */
export const LIST_CONFIDENCE = 0.9;
/** Rank 7: a city or a country, which may be the head office's. */
export const PLACE_CONFIDENCE = 0.5;
/** Rank 8: the domain of a country with one clock. */
export const DOMAIN_CONFIDENCE = 0.3;

/** Country domains that anybody may have, and does. */
const GENERIC = new Set('ad ai as bz cc cd co dj fm io la me ms nu sc sr su tk tv ws eu'.split(' '));

/** The country whose domain an address has, when that says anything. */
function countryOfDomain(email: Email): string | null {
  const last = email.slice(email.lastIndexOf('.') + 1);
  if (!/^[a-z]{2}$/u.test(last) || GENERIC.has(last)) return null;
  return last === 'uk' ? 'GB' : last.toUpperCase();
}

export interface ReadingOptions {
  readonly answers: ZoneAnswers;
  /** The file's own date, or today. */
  readonly learned: LocalDate;
  /** The file's name. */
  readonly note: string | null;
  /** The user's own addresses: who reports to them is told by these. */
  readonly own: ReadonlySet<Email>;
}

/** Everything a list says, as records; people of whom it says nothing but their name are among them. */
export function recordsOf(read: ReadPeople, options: ReadingOptions): PersonRecord[] {
  const bosses = new Set(
    read.people.flatMap(({ email, manager }) => (options.own.has(email) && manager !== null ? [manager] : [])),
  );
  return read.people
    .filter(({ email }) => !options.own.has(email))
    .map((person) => ({
      email: person.email,
      name: person.name,
      relation: relationOf(person, bosses, options.own),
      evidence: evidenceOf(person, read.origin, options),
      over: false,
    }));
}

function relationOf(person: ReadPerson, bosses: ReadonlySet<Email>, own: ReadonlySet<Email>): Relation {
  if (person.relation !== 'unknown') return person.relation;
  if (person.manager !== null && own.has(person.manager)) return 'report';
  return bosses.has(person.email) ? 'manager' : 'unknown';
}

function evidenceOf(person: ReadPerson, origin: FactOrigin, { answers, learned, note }: ReadingOptions): Evidence[] {
  const all: Evidence[] = [];
  const list = { source: 'people-list', confidence: LIST_CONFIDENCE, learned, origin, note } as const;
  const zone = person.zoneText === null ? null : meant(person.zoneText, answers);
  if (zone !== null) all.push({ ...list, field: 'zone', value: zone });
  const place = zoneOfPlace(person.city, person.region, person.country);
  if (place !== null) {
    all.push({ ...list, source: 'place', confidence: PLACE_CONFIDENCE, field: 'zone', value: place, note: person.city ?? note });
  }
  const domain = countryOfDomain(person.email);
  // A list that names another country knows better than a domain.
  const there = domain === null || (person.country ?? domain) !== domain ? null : zoneOfCountry(domain);
  const clock = there === null ? null : canonicalZone(there);
  if (clock !== null) {
    const guess = { source: 'domain', confidence: DOMAIN_CONFIDENCE, learned, origin: null, note: null } as const;
    all.push({ ...guess, field: 'zone', value: clock });
  }
  if (person.country !== null) all.push({ ...list, field: 'country', value: person.country });
  if (person.hours !== null) all.push({ ...list, field: 'hours', value: person.hours });
  return all;
}

function meant(text: string, answers: ZoneAnswers): Zone | null {
  const answer = answers.get(text);
  if (answer !== undefined) return answer;
  const meaning = meaningOfZone(text);
  return meaning.is === 'zone' ? meaning.zone : null;
}
