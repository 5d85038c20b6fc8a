import { CLAIM_CONFIDENCE, DAY, type Instant, type Person } from '../../../core/model';
import { fold } from '../zone-search';

export const FILTERS = ['all', 'guess', 'unknown', 'old'] as const;
export type PeopleFilter = (typeof FILTERS)[number];

/** What was learned longer ago than this is worth a look: people move. */
const OLD = 183 * DAY;

const isOld = ({ zone }: Person, now: Instant): boolean =>
  zone !== null && zone.learned !== null && zone.source !== 'said' && now - Date.parse(zone.learned) > OLD;

/** Whether a person is among those a filter names. */
export function isAmong(filter: PeopleFilter, person: Person, now: Instant): boolean {
  const { zone } = person;
  if (filter === 'guess') return zone !== null && zone.confidence < CLAIM_CONFIDENCE;
  if (filter === 'unknown') return zone === null;
  return filter === 'all' || isOld(person, now);
}

const word = (person: Person): string => person.name ?? person.email;

/** People in the order of their names; made once for a list, since comparing names is slow. */
export function sortedPeople(people: readonly Person[], lang: string): Person[] {
  const { compare } = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return people.toSorted((a, b) => compare(word(a), word(b)));
}

/** What a search is held against, by address. */
export function searchKeys(people: readonly Person[]): Map<string, string> {
  return new Map(people.map((one) => [one.email, fold(`${one.name ?? ''} ${one.email} ${one.zone?.value ?? ''}`)]));
}

/** People whose name, address or zone holds every word of the text. */
export function findPeople(people: readonly Person[], text: string, keys = searchKeys(people)): Person[] {
  const wanted = fold(text).split(/\s+/u).filter(Boolean);
  return people.filter(({ email }) => wanted.every((one) => keys.get(email)?.includes(one)));
}
