/** Whom a draft speaks to, and how its sentences begin. */
import type { Phrases } from '../languages/draft-words';
import type { DraftFacts } from './format';

/** More names than this make a roll-call. */
const MOST_NAMES = 2;

/** It goes to one person. Where that is not known, it speaks to several: whoever is alone is not hurt by it. */
export const speaksToOne = ({ count }: Pick<DraftFacts, 'count'>): boolean => count === 1;

/** The greeting, by name where it goes to few and all their names are known. */
export function greetingOf({ people, count, formality }: DraftFacts, { greeting, name, and }: Phrases): string {
  const { named, one, all } = greeting[formality];
  if (people.length > 0 && people.length === count && count <= MOST_NAMES)
    return named.replace('{names}', () => people.map((first) => name[formality].replace('{name}', () => first)).join(and));
  return count === 1 ? one : all;
}

export const isSmallAfter = ({ smallAfterGreeting }: Phrases): boolean => smallAfterGreeting;

/** A paragraph with a capital, unless it begins with a name or an address, which are as they are. */
export function capital(paragraph: string, title: string | null): string {
  if (paragraph.startsWith('https:') || (title !== null && paragraph.startsWith(title))) return paragraph;
  const [first = ''] = paragraph;
  return first.toLocaleUpperCase() + paragraph.slice(first.length);
}
