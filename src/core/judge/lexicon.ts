import { fold, words } from './fold';
import type { MeetingText, Text } from './text';

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

/** A term made ready. */
interface Needle {
  readonly term: Term;
  readonly within: 'spaced' | 'cased' | 'folded';
  readonly needle: string;
}

const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function needleOf(term: Term): Needle {
  if (NO_BLANKS.test(term)) return { term, within: 'folded', needle: fold(term.toLowerCase()) };
  const cased = term.startsWith('=');
  const bare = cased ? term.slice(1) : term.toLowerCase();
  const whole = words(fold(bare));
  const from = bare.startsWith('*') ? 1 : 0;
  const to = bare.endsWith('*') ? whole.length - 1 : whole.length;
  return { term, within: cased ? 'cased' : 'spaced', needle: whole.slice(from, to) };
}

/** Terms made ready once, asked often. */
export class Terms {
  readonly #needles: readonly Needle[];

  constructor(...lists: readonly TermList[]) {
    this.#needles = lists.flatMap(termsOf).map(needleOf);
  }

  /** The first of the terms that the text holds, null when none. */
  in(text: Text): Term | null {
    if (text.empty) return null;
    const found = this.#needles.find(({ within, needle }) => text[within].includes(needle));
    return found?.term ?? null;
  }

  /** The first of the terms of more than one word that the text holds. */
  phraseIn(text: Text): Term | null {
    if (text.empty) return null;
    const found = this.#needles.find(({ term, within, needle }) => term.includes(' ') && text[within].includes(needle));
    return found?.term ?? null;
  }

  /** The text with these terms taken out. */
  without(text: Text): Text {
    const spaced = this.#needles.reduce((left, { needle }) => left.replaceAll(needle, ' '), text.spaced);
    return { ...text, spaced };
  }

  /** How many different terms the text holds. */
  count(text: Text): number {
    return text.empty ? 0 : this.#needles.filter(({ within, needle }) => text[within].includes(needle)).length;
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
  return (text) => {
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
  };
}
