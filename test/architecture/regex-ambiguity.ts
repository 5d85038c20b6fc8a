/**
 * Whether a regular expression can run away. The expression becomes an automaton of its characters (Glushkov's, without empty steps); when
 * one text can take it from a state back to the same state in two ways, a text that does not match costs twice as much with each
 * round (A. Weideman and others, 2016: exponential ambiguity). Look-arounds are checked apart, each as an expression of its own; references
 * back are taken to match nothing.
 */

type Tree =
  | { readonly is: 'atom'; readonly source: string }
  | { readonly is: 'empty' }
  | { readonly is: 'list'; readonly parts: readonly Tree[] }
  | { readonly is: 'choice'; readonly parts: readonly Tree[] }
  | { readonly is: 'repeat'; readonly body: Tree; readonly least: number; readonly most: number };

/** A pattern cut into its tree; look-arounds are collected. */
class Parser {
  at = 0;
  readonly around: Tree[] = [];
  constructor(readonly source: string) {}

  choice(): Tree {
    const parts = [this.list()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      parts.push(this.list());
    }
    return parts.length === 1 ? (parts[0] as Tree) : { is: 'choice', parts };
  }

  list(): Tree {
    const parts: Tree[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')')
      parts.push(this.quantified());
    return { is: 'list', parts };
  }

  quantified(): Tree {
    const body = this.single();
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/u.exec(this.source.slice(this.at, this.at + 20));
    if (!found) return body;
    this.at += found[0].length;
    const [, sign, from, comma, to] = found;
    if (sign !== undefined) return { is: 'repeat', body, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const least = Number(from);
    return { is: 'repeat', body, least, most: comma === '' ? least : to === '' ? Infinity : Number(to) };
  }

  single(): Tree {
    const rest = this.source.slice(this.at);
    const group = /^\((?:\?(?:(<?[=!])|:|<[^>]+>))?/u.exec(rest);
    if (group) {
      this.at += group[0].length;
      const body = this.choice();
      this.at += 1;
      if (group[1] === undefined) return body;
      this.around.push(body);
      return { is: 'empty' };
    }
    const edge = /^(?:\^|\$|\\[bB]|\\k<[^>]+>|\\[1-9])/u.exec(rest);
    const atom =
      /^(?:\[(?:[^\]\\]|\\[^])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\c[A-Za-z]|\\[^]|[^])/u.exec(
        rest,
      );
    const found = edge ?? atom;
    this.at += found?.[0].length ?? 1;
    return edge ? { is: 'empty' } : { is: 'atom', source: found?.[0] ?? '' };
  }
}

/** First and last characters of a part, and whether it may be nothing. */
interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly nothing: boolean;
}

/** Copies of a counted repetition that are looked at: what can happen in more happens in these. */
const MOST_COPIES = 3;

class Automaton {
  readonly atoms: string[] = [];
  /** From a position to those that may follow, with the number of ways. */
  readonly follow: Map<number, number>[] = [];

  join(from: readonly number[], to: readonly number[]): void {
    for (const a of from) for (const b of to) this.follow[a]?.set(b, (this.follow[a]?.get(b) ?? 0) + 1);
  }

  add(tree: Tree): Ends {
    if (tree.is === 'empty') return { first: [], last: [], nothing: true };
    if (tree.is === 'atom') {
      const at = this.atoms.push(tree.source) - 1;
      this.follow.push(new Map());
      return { first: [at], last: [at], nothing: false };
    }
    if (tree.is === 'choice') {
      const all = tree.parts.map((part) => this.add(part));
      return {
        first: all.flatMap(({ first }) => first),
        last: all.flatMap(({ last }) => last),
        nothing: all.some(({ nothing }) => nothing),
      };
    }
    if (tree.is === 'list') return this.chain(tree.parts.map((part) => () => this.add(part)));
    const { body, least, most } = tree;
    if (most !== Infinity) return this.counted(body, least, Math.min(most, MOST_COPIES));
    const once = this.add(body);
    this.join(once.last, once.first);
    return { ...once, nothing: once.nothing || least === 0 };
  }

  /** `a{1,3}`: a copy is entered only from the one before, since the engine counts. */
  counted(body: Tree, least: number, most: number): Ends {
    let all: Ends = { first: [], last: [], nothing: least === 0 };
    let before: readonly number[] = [];
    for (let copy = 0; copy < most; copy += 1) {
      const next = this.add(body);
      this.join(before, next.first);
      before = next.last;
      all = {
        first: copy === 0 ? next.first : all.first,
        last: copy + 1 >= least || copy + 1 === most ? [...all.last, ...next.last] : all.last,
        nothing: all.nothing || next.nothing,
      };
    }
    return all;
  }

  chain(makers: readonly (() => Ends)[]): Ends {
    let all: Ends = { first: [], last: [], nothing: true };
    for (const make of makers) {
      const next = make();
      this.join(all.last, next.first);
      all = {
        first: all.nothing ? [...all.first, ...next.first] : all.first,
        last: next.nothing ? [...all.last, ...next.last] : next.last,
        nothing: all.nothing && next.nothing,
      };
    }
    return all;
  }
}

/** Characters to try: those the pattern names and their neighbours, and one of each sort. */
function alphabet(source: string): string[] {
  const named = [
    ...Array.from(source),
    ...[...source.matchAll(/\\u\{?([\dA-Fa-f]{2,6})/gu)].map(([, hex = '']) =>
      String.fromCodePoint(Number.parseInt(hex, 16) % 0x110000),
    ),
  ];
  return [...new Set([...named, ...Array.from('aZ09_ \t\n\r-–—é日あ・"\'<>@.,:;/()#%&=!?\u00A0\u200B😀')])];
}

/** One character of each way of being taken by the atoms stands for all that are taken alike. */
function lettersOf(atoms: readonly string[], source: string, flags: string): ReadonlySet<number>[] {
  const kinds = new Map<string, ReadonlySet<number>>();
  const tests = atoms.map((atom) => new RegExp(`^(?:${atom})$`, flags.replaceAll(/[gyd]/gu, '')));
  for (const letter of alphabet(source)) {
    const taken = new Set(tests.flatMap((one, at) => (one.test(letter) ? [at] : [])));
    if (taken.size > 0) kinds.set([...taken].join(), taken);
  }
  return [...kinds.values()];
}

function runsAway(tree: Tree, source: string, flags: string): boolean {
  const automaton = new Automaton();
  automaton.add(tree);
  const { follow, atoms } = automaton;
  const loops = positionsInLoops(follow);
  if (loops.size === 0) return false;
  const letters = lettersOf(atoms, source, flags);
  for (const home of loops) {
    if (returnsTwice(home, follow, loops, letters)) return true;
  }
  return false;
}

/** Positions that can be come back to. */
function positionsInLoops(follow: readonly ReadonlyMap<number, number>[]): Set<number> {
  const inLoop = new Set<number>();
  for (const start of follow.keys()) {
    const seen = new Set<number>();
    const open = [...(follow[start]?.keys() ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(follow[at]?.keys() ?? []));
    }
    if (seen.has(start)) inLoop.add(start);
  }
  return inLoop;
}

/** Whether one text leads from a position back to it in two ways: two walkers who read the same, part, and meet at home. */
function returnsTwice(
  home: number,
  follow: readonly ReadonlyMap<number, number>[],
  loops: ReadonlySet<number>,
  letters: readonly ReadonlySet<number>[],
): boolean {
  const seen = new Set<string>();
  const open: [number, number, boolean][] = [[home, home, false]];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const [a, b, parted] = state;
    for (const [nextA, waysA] of follow[a] ?? []) {
      if (!loops.has(nextA)) continue;
      for (const [nextB] of follow[b] ?? []) {
        if (!loops.has(nextB) || !letters.some((letter) => letter.has(nextA) && letter.has(nextB))) continue;
        const apart = parted || nextA !== nextB || (a === b && waysA > 1);
        if (apart && nextA === home && nextB === home) return true;
        const key = `${nextA} ${nextB} ${apart}`;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push([nextA, nextB, apart]);
      }
    }
  }
  return false;
}

/** Whether some text makes the expression take time that doubles with its length. */
export function isExponential(source: string, flags: string): boolean {
  const parser = new Parser(source);
  const tree = parser.choice();
  return [tree, ...parser.around].some((one) => runsAway(one, source, flags));
}
