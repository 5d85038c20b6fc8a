/** Groups tokens into what a rule is made of: days, spans of time, and words about both. */
import { WEEKDAYS, type Weekday, type WorkInterval } from '../../core/model';
import { agreedDays, dayRange } from './days-of';
import { spanOf, type SpanContext } from './spans';
import { tokensOf, type TimeToken, type Token } from './tokens';

export type Item =
  | { readonly is: 'days'; readonly days: readonly Weekday[] /** One day or one range of them. */; readonly simple: boolean }
  | { readonly is: 'spans'; readonly spans: readonly WorkInterval[] }
  | { readonly is: 'off' | 'except' | 'break' }
  | { readonly is: 'separator'; readonly bracket: boolean };

/** Separators that may part the days of one list. */
const LISTS: ReadonlySet<string> = new Set(['comma', 'slash', 'and']);

/** The items of a text; null when it is not understood. */
export function itemsOf(text: string): readonly Item[] | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const days = agreedDays(tokens.flatMap((token) => (token.is === 'day' ? [token.readings] : [])));
  return days === null ? null : new Grouping(tokens, days).all();
}

class Grouping {
  readonly #tokens: readonly Token[];
  /** The days of the `day` tokens, in their order. */
  readonly #days: Weekday[];
  readonly #alone: boolean;
  #at = 0;

  constructor(tokens: readonly Token[], days: readonly Weekday[]) {
    this.#tokens = tokens;
    this.#days = [...days];
    const times = tokens.filter((token) => token.is === 'time').length;
    this.#alone = times === 2 && !tokens.some((token) => token.is === 'day' || token.is === 'days');
  }

  all(): readonly Item[] | null {
    const items: Item[] = [];
    while (this.#at < this.#tokens.length) {
      const more = this.#next(items);
      if (more === null) return null;
      items.push(...more);
    }
    return items;
  }

  #peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  #isSeparator(ahead: number, kinds: ReadonlySet<string>): boolean {
    const token = this.#peek(ahead);
    return token?.is === 'separator' && kinds.has(token.kind);
  }

  #isDay(ahead: number): boolean {
    const token = this.#peek(ahead);
    return token?.is === 'day' || token?.is === 'days';
  }

  #next(before: readonly Item[]): readonly Item[] | null {
    const token = this.#peek();
    if (token === undefined) return null;
    switch (token.is) {
      case 'day':
      case 'days':
        return this.#dayList();
      case 'time':
      case 'morning':
      case 'afternoon':
        return this.#spanList();
      case 'title':
        return this.#title(before);
      case 'range':
        // `Tue/Thu – 9:00-17:00`
        this.#at += 1;
        return token.dash && before.at(-1)?.is === 'days' && this.#peek()?.is === 'time' ? [] : null;
      case 'label':
        this.#at += 1;
        return [];
      case 'separator':
        return this.#separator(token.kind, before);
      default:
        this.#at += 1;
        return [{ is: token.is }];
    }
  }

  #separator(kind: string, before: readonly Item[]): readonly Item[] | null {
    this.#at += 1;
    const next = this.#peek();
    // `and` joins something to something.
    if (kind === 'and' && (before.length === 0 || next === undefined || next.is === 'separator')) return null;
    if (kind !== 'colon') return [{ is: 'separator', bracket: kind === 'open' || kind === 'close' }];
    // A colon follows what it names: `Mon: 9-17`, `Hours: 9-17`, `lunch: 12-13`.
    const last = before.at(-1);
    return last === undefined || last.is === 'days' || last.is === 'break' ? [] : null;
  }

  /** `Working hours: …`; behind a span it counts hours unless that is written as times. */
  #title(before: readonly Item[]): readonly Item[] | null {
    const from = this.#at;
    this.#at += 1;
    if (before.length === 0) return [];
    const last = this.#tokens[from - 1];
    return last?.is === 'time' && (last.style === 'colon' || last.style === 'four' || last.half !== null) ? [] : null;
  }

  /** `Mon-Wed & Fri`, `月水金`. */
  #dayList(): readonly Item[] | null {
    const days: Weekday[] = [];
    let parts = 0;
    for (;;) {
      const part = this.#dayPart();
      if (part === null) return null;
      days.push(...part);
      parts += 1;
      const gap = this.#isSeparator(0, LISTS) ? (this.#isSeparator(1, new Set(['and'])) ? 2 : 1) : 0;
      const joined = this.#peek();
      if (gap === 0 && joined?.is === 'day' && joined.joined) continue;
      if (gap === 0 || !this.#isDay(gap)) break;
      this.#at += gap;
    }
    // `Mon Fri`: a mark may be lost between them.
    if (this.#isDay(0)) return null;
    return [{ is: 'days', days: WEEKDAYS.filter((day) => days.includes(day)), simple: parts === 1 }];
  }

  /** A day, days that go together, or a range. */
  #dayPart(): readonly Weekday[] | null {
    const token = this.#peek();
    this.#at += 1;
    if (token?.is === 'days') return token.days;
    const from = this.#days.shift();
    if (from === undefined) return null;
    if (this.#peek()?.is !== 'range' || this.#peek(1)?.is !== 'day') return [from];
    this.#at += 2;
    const to = this.#days.shift();
    // `Mon-Wed-Fri` is a list or a slip.
    if (to === undefined || (this.#peek()?.is === 'range' && this.#isDay(1))) return null;
    return dayRange(from, to);
  }

  /** `9-12, 13-17`: spans with at most a separator between them. */
  #spanList(): readonly Item[] | null {
    const spans: WorkInterval[] = [];
    for (;;) {
      const span = this.#span();
      if (span === null) return null;
      spans.push(span);
      const token = this.#peek();
      const gap = token?.is === 'separator' && !['open', 'close', 'colon'].includes(token.kind) ? 1 : 0;
      const follower = this.#peek(gap)?.is;
      if (follower !== 'time' && follower !== 'morning' && follower !== 'afternoon') break;
      this.#at += gap;
    }
    return [{ is: 'spans', spans }];
  }

  #half(): SpanContext['half'] {
    const token = this.#peek();
    if (token?.is !== 'morning' && token?.is !== 'afternoon') return null;
    this.#at += 1;
    return token.is;
  }

  #time(): TimeToken | null {
    const token = this.#peek();
    if (token?.is !== 'time') return null;
    this.#at += 1;
    return token;
  }

  #span(): WorkInterval | null {
    const before = this.#half();
    if (before !== null && this.#isSeparator(0, new Set(['colon']))) this.#at += 1;
    const from = this.#time();
    if (this.#peek()?.is !== 'range') return null;
    this.#at += 1;
    const to = this.#time();
    const half = before ?? this.#half();
    return from === null || to === null ? null : spanOf(from, to, { half, alone: this.#alone && half === null });
  }
}
