/**
 * Reads term files: what one language knows, a folder of plain text that a translator can edit. Used when terms are compiled and in tests, never
 * at run time.
 *
 *     # a comment
 *     [hiring: title]
 *     interview | Interview: data engineer
 *     + candidate | Debrief, the candidate for design
 *     - customer | Customer interview: notes
 *
 * A section is a list; what follows the colon says where its terms count (`title`, `weak`, `said`); an arrow turns one kind into another. A line is a term
 * and, after a bar, a title in which it stands. `+` terms are a second sign that the section asks for, `-` terms are what its terms mean instead.
 */

export interface TermLine {
  readonly term: string;
  /** A title or sentence in which the term stands; null where files of plain words have none. */
  readonly example: string | null;
  readonly mark: '' | '+' | '-';
  readonly line: number;
}

export interface Section {
  readonly name: string;
  /** After the colon; empty for none. */
  readonly part: string;
  readonly terms: readonly TermLine[];
}

/** A file that cannot be read says where: `file:line: what`. */
export class TermFileError extends Error {}

const HEADER = /^\[([a-z][a-z -]*(?: -> [a-z-]+)?)(?:: ([a-z]+))?\]$/iu;

/**
 * The sections of a term file.
 * @throws TermFileError for a line before the first section, an unreadable header, or a term without text
 */
export function readTermFile(file: string, text: string): Section[] {
  const sections: { name: string; part: string; terms: TermLine[] }[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const wrong = (what: string): never => {
      throw new TermFileError(`${file}:${index + 1}: ${what}`);
    };
    const line = written.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      const [, name = '', part = ''] = HEADER.exec(line) ?? [];
      if (name === '') wrong(`not a section: ${line}`);
      sections.push({ name, part, terms: [] });
      continue;
    }
    const section = sections.at(-1) ?? wrong('a term before the first section');
    const mark = line.startsWith('+ ') ? '+' : line.startsWith('- ') ? '-' : '';
    const [term = '', ...more] = line.slice(mark === '' ? 0 : 2).split(' | ');
    if (term.trim() === '') wrong('no term');
    if (term.includes(',')) wrong(`a comma in "${term}": one term a line`);
    section.terms.push({ term: term.trim(), example: more.length === 0 ? null : more.join(' | ').trim(), mark, line: index + 1 });
  }
  return sections;
}

/** A term file, by the folder and the name it stands under: `de`, `protected`. */
export interface TermFile {
  readonly language: string;
  readonly name: string;
  readonly sections: readonly Section[];
}

export interface CompiledTerms {
  /** Terms by list: `cues/board`, `kinds/demo/weak`. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly rules: readonly (readonly [guard: string, titleOnly: boolean, any: string, second: string, not: string])[];
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const termsOf = ({ terms }: Section, mark: TermLine['mark']): string[] =>
  terms.flatMap((line) => (line.mark === mark ? [line.term] : []));

/** Files of plain words: small words that tell languages apart, names. They are looked up, not matched. */
const PLAIN = new Set(['words']);

/** The list that a section's terms of one mark belong to. */
export function listName(file: string, { name, part }: Section, mark: TermLine['mark'] = ''): string {
  const [from = '', to] = name.split(' -> ');
  if (to !== undefined) return `flips/${from}/${to}`;
  if (file === 'kinds') return `kinds/${from}/${mark === '-' ? 'not' : part === '' ? 'strong' : part}`;
  return `${file}/${from}`;
}

/** Puts the files of all languages together: lists of the same name are one list, a guard's sections stay rules of their own. */
export function compileTerms(files: readonly TermFile[]): CompiledTerms {
  const lists = new Map<string, Set<string>>();
  const words = new Map<string, string[]>();
  const rules: CompiledTerms['rules'][number][] = [];
  const add = (name: string, terms: readonly string[]): void => {
    const there = lists.get(name) ?? new Set<string>();
    for (const term of terms) there.add(term);
    lists.set(name, there);
  };
  for (const { language, name, sections } of files) {
    for (const section of sections) {
      if (name === 'protected') {
        const [any, second, not] = (['', '+', '-'] as const).map((mark) => termsOf(section, mark).join(','));
        rules.push([section.name, section.part === 'title', any ?? '', second ?? '', not ?? '']);
      } else if (PLAIN.has(name)) {
        const key = section.name === 'small' || section.name === 'mail' ? `${section.name}/${language}` : section.name;
        words.set(key, [...(words.get(key) ?? []), ...termsOf(section, '').flatMap((line) => line.split(' '))]);
      } else {
        add(listName(name, section), termsOf(section, ''));
        if (name === 'kinds') add(listName(name, section, '-'), termsOf(section, '-'));
      }
    }
  }
  return { lists: new Map([...lists].map(([name, terms]) => [name, [...terms]])), rules, words };
}

/**
 * The sections of a file of mail phrases, which have signs of their own: a line is a phrase and, after two slashes, a sentence.
 * @throws TermFileError for a phrase before the first section
 */
export function readPhraseFile(
  file: string,
  text: string,
): readonly { readonly name: string; readonly lines: readonly PhraseLine[] }[] {
  const sections: { name: string; lines: PhraseLine[] }[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.trim();
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('[')) {
      sections.push({ name: line.slice(1, -1), lines: [] });
      continue;
    }
    const section = sections.at(-1);
    if (section === undefined) throw new TermFileError(`${file}:${index + 1}: a phrase before the first section`);
    const [phrase = '', example] = line.split(' // ');
    section.lines.push({ phrase: phrase.trim(), example: example?.trim() ?? null });
  }
  return sections;
}

export interface PhraseLine {
  readonly phrase: string;
  /** A sentence in which it stands. */
  readonly example: string | null;
}
