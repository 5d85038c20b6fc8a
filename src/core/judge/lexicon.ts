import { tokensOf } from './fold';
import type { Needle, Term, TermList } from './needle';
import { remembered } from './remember';
import { sieve } from './sieve';
import type { MeetingText, Text } from './text';

export type { Term, TermList } from './needle';

/** A list of terms to ask texts about. Making one costs nothing yet: see {@link sieve}. */
export class Terms {
  constructor(...lists: readonly TermList[]) {
    sieve.add(this, lists);
  }

  /** The first of the terms that the text holds, null when none. */
  in(text: Text): Term | null {
    return this.#standing(text)[0]?.term ?? null;
  }

  /** The first of the terms of more than one word that the text holds. */
  phraseIn(text: Text): Term | null {
    return this.#standing(text).find(({ phrase }) => phrase)?.term ?? null;
  }

  /** The text with these terms taken out. */
  without(text: Text): Text {
    const found = this.#standing(text);
    if (found.length === 0) return text;
    const outOf = (whole: string, where: readonly Needle['within'][]): string =>
      found.reduce((left, { needle, within }) => (where.includes(within) ? left.replaceAll(needle, ' ') : left), whole);
    return text.reading(tokensOf(outOf(text.spaced, ['spaced', 'cased'])), outOf(text.folded, ['folded']));
  }

  /** How many different terms the text holds. */
  count(text: Text): number {
    return this.#standing(text).length;
  }

  #standing(text: Text): readonly Needle[] {
    return text.empty ? [] : sieve.in(this, text);
  }
}

/** The entry that a list belongs to: its place among those that are asked together. */
interface Owner {
  readonly group: object;
  readonly place: number;
}
const OWNERS = new Map<object, Owner>();

/** The places in a text, group by group: found once, asked by every guard. */
const placesIn = remembered((text: Text): ReadonlyMap<object, readonly number[]> => {
  const found = new Map<object, number[]>();
  for (const list of sieve.lists(text)) {
    const owner = OWNERS.get(list);
    if (owner === undefined) continue;
    const there = found.get(owner.group);
    if (there === undefined) found.set(owner.group, [owner.place]);
    else there.push(owner.place);
  }
  return found;
});

/**
 * Asks which of some entries have a term in a text, in the entries' order. Most have none, and need not be asked one by one.
 * @param listsOf the lists of terms of an entry, any of which will do
 */
export function standing<Entry>(
  entries: readonly Entry[],
  listsOf: (entry: Entry) => readonly Terms[],
): (...texts: readonly Text[]) => readonly Entry[] {
  for (const [place, entry] of entries.entries()) for (const list of listsOf(entry)) OWNERS.set(list, { group: entries, place });
  const none: readonly Entry[] = [];
  return (...texts) => {
    // Asked by every guard of every text, and mostly of nothing: no list is made until there is something to put in it.
    let places: readonly number[] | null = null;
    for (const text of texts) {
      const there: readonly number[] | undefined = text.empty ? undefined : placesIn(text).get(entries);
      if (there !== undefined) places = places === null ? there : [...places, ...there];
    }
    if (places === null) return none;
    return [...new Set(places)].toSorted((one, other) => one - other).flatMap((place) => entries[place] ?? []);
  };
}

/** Where a term was found. */
export interface Hit {
  readonly term: Term;
  readonly where: 'title' | 'description';
}

/**
 * Terms that mean the same. `unless` says what they mean instead when one of those words stands in the same text (title or
 * description); `with` asks for a second sign anywhere; `where: 'title'` keeps words out of descriptions that are common there.
 */
export interface RuleSource {
  readonly any: TermList;
  readonly with?: TermList;
  readonly unless?: TermList;
  readonly where?: 'title';
}

/** Rules made ready. */
export interface Rules {
  /** The first hit, title before description; null when no rule holds. */
  readonly find: (text: MeetingText) => Hit | null;
  /** Whether a rule's word stands in the title but means something else there, by the rule's own `unless`. */
  readonly explained: (text: MeetingText) => boolean;
}

export function compileRules(sources: readonly RuleSource[]): Rules {
  const rules = sources.map((source) => ({
    any: new Terms(source.any),
    second: source.with === undefined ? null : new Terms(source.with),
    unless: new Terms(source.unless ?? ''),
    titleOnly: source.where === 'title',
  }));
  const rulesIn = standing(rules, (rule) => [rule.any]);
  const find = remembered((text: MeetingText): Hit | null => {
    for (const where of ['title', 'description'] as const) {
      const asked = where === 'title' ? text.title : text.written;
      for (const rule of rulesIn(asked)) {
        if (where === 'description' && rule.titleOnly) continue;
        const term = rule.any.in(asked);
        if (term === null || rule.unless.in(asked) !== null) continue;
        if (rule.second !== null && rule.second.in(text.title) === null && rule.second.in(text.written) === null) continue;
        return { term, where };
      }
    }
    return null;
  });
  return { find, explained: ({ title }) => rulesIn(title).some((rule) => rule.unless.in(title) !== null) };
}
