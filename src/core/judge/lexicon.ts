import { fold, NO_BLANKS, words } from './fold';
import { remembered } from './remember';
import { type MeetingText, type Text, withSpaced } from './text';

/**
 * A term as the tables write it: folded before use, so tables keep their marks. `layoff*` matches any word that begins so,
 * `*gespräch` any that ends so; `=PIP` matches in that case only; a term in a script without blanks matches inside a text.
 */
export type Term = string;

/** A list of terms as the tables write it: commas part them, line breaks mean nothing. */
export type TermList = string;

const termsOf = (list: TermList): Term[] =>
  list
    .split(',')
    .map((term) => term.replaceAll(/\s+/gu, ' ').trim())
    .filter((term) => term !== '');

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A German term as keyboards without umlauts write it, too: "Gespräch" and "Gespraech". Texts stay as written: "neue" is no "neü". */
const spellings = (term: Term): Term[] =>
  /[äöü]/u.test(term) ? [term, term.replaceAll(/[äöü]/gu, (letter) => UMLAUTS[letter] ?? letter)] : [term];

/** A term made ready. */
interface Needle {
  readonly term: Term;
  readonly within: 'spaced' | 'cased' | 'folded';
  readonly needle: string;
  /** More than one word; in a script without blanks, as many characters as two words have. */
  readonly phrase: boolean;
  /** The word that must be among the text's words; null for terms that begin or end inside one. */
  readonly first: string | null;
}

/** Two words of a script without blanks are at least this long: two characters each. */
const TWO_WORDS = 4;

function needleOf(term: Term): Needle {
  if (NO_BLANKS.test(term)) {
    const needle = fold(term.toLowerCase());
    return { term, within: 'folded', needle, phrase: needle.length >= TWO_WORDS, first: null };
  }
  const cased = term.startsWith('=');
  const bare = cased ? term.slice(1) : term.toLowerCase();
  const whole = words(fold(bare));
  const from = bare.startsWith('*') ? 1 : 0;
  const to = bare.endsWith('*') ? whole.length - 1 : whole.length;
  const [first = ''] = whole.trim().split(' ');
  const inside = cased || from > 0 || (to < whole.length && whole.trim() === first);
  return {
    term,
    within: cased ? 'cased' : 'spaced',
    needle: whole.slice(from, to),
    phrase: term.includes(' '),
    first: inside ? null : first,
  };
}

/** Most needles are ruled out by their first word, or by their script, before the text is searched. */
function stands({ within, needle, first }: Needle, text: Text): boolean {
  if (first !== null && !text.words.has(first)) return false;
  return (within !== 'folded' || text.wide) && text[within].includes(needle);
}

/** Terms made ready once, asked often. */
export class Terms {
  readonly #needles: readonly Needle[];

  constructor(...lists: readonly TermList[]) {
    this.#needles = lists.flatMap(termsOf).flatMap(spellings).map(needleOf);
  }

  /** The first of the terms that the text holds, null when none. */
  in(text: Text): Term | null {
    if (text.empty) return null;
    const found = this.#needles.find((needle) => stands(needle, text));
    return found?.term ?? null;
  }

  /** The first of the terms of more than one word that the text holds. */
  phraseIn(text: Text): Term | null {
    if (text.empty) return null;
    const found = this.#needles.find((needle) => needle.phrase && stands(needle, text));
    return found?.term ?? null;
  }

  /** The text with these terms taken out. */
  without(text: Text): Text {
    const outOf = (whole: string, where: readonly Needle['within'][]): string =>
      this.#needles.reduce((left, { needle, within }) => (where.includes(within) ? left.replaceAll(needle, ' ') : left), whole);
    return { ...withSpaced(text, outOf(text.spaced, ['spaced', 'cased'])), folded: outOf(text.folded, ['folded']) };
  }

  /** How many different terms the text holds. */
  count(text: Text): number {
    return text.empty ? 0 : this.#needles.filter((needle) => stands(needle, text)).length;
  }
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

/** Compiles rules into one question: the first hit, title before description. */
export function compileRules(sources: readonly RuleSource[]): (text: MeetingText) => Hit | null {
  const rules = sources.map((source) => ({
    any: new Terms(source.any),
    second: source.with === undefined ? null : new Terms(source.with),
    unless: new Terms(source.unless ?? ''),
    titleOnly: source.where === 'title',
  }));
  return remembered((text: MeetingText): Hit | null => {
    for (const where of ['title', 'description'] as const) {
      for (const rule of rules) {
        if (where === 'description' && rule.titleOnly) continue;
        const term = rule.any.in(text[where]);
        if (term === null || rule.unless.in(text[where]) !== null) continue;
        if (rule.second !== null && rule.second.in(text.title) === null && rule.second.in(text.description) === null) continue;
        return { term, where };
      }
    }
    return null;
  });
}
