/**
 * Working hours as people write them, in six languages. A text is understood whole or not at all: a part that was left out could be the
 * day they are off, and a wrong hour becomes a wrong accusation on the calendar.
 */
import { WEEKDAYS, type Weekday, type WorkInterval, type WorkWeek } from '../../core/model';
import { itemsOf, type Item } from './items';

/** Longer texts are prose. UTF-16 units. */
const LONGEST_TEXT = 200;
const MOST_MINUTES = 16 * 60;
const LONGEST_BREAK = 3 * 60;
const OFFICE_DAYS = WEEKDAYS.slice(0, 5);

/** Reads hours; without days they are Monday's to Friday's. Null for anything that is not wholly understood. */
export function readHours(text: string): WorkWeek | null {
  if (text.length > LONGEST_TEXT) return null;
  const items = itemsOf(text);
  if (items === null) return null;
  const reading = new Reading(items);
  return reading.read() ? reading.week() : null;
}

interface Rule {
  readonly days: readonly Weekday[];
  readonly implicit: boolean;
}

/** Goes through the items rule by rule: `Mon-Thu 9-17`, `9-17 (Mon-Thu)`, `Fri off`, `lunch 12-13`. */
class Reading {
  readonly #items: readonly Item[];
  readonly #week = new Map<Weekday, readonly WorkInterval[]>();
  #rules: Rule[] = [];
  #at = 0;
  /** Days stand before their times. */
  readonly #daysFirst: boolean;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#daysFirst = items.find((item) => item.is !== 'separator')?.is === 'days';
  }

  read(): boolean {
    while (this.#at < this.#items.length) if (!this.#step()) return false;
    return this.#rules.length > 0;
  }

  /** Null when a day would be too long, or spans meet in it. */
  week(): WorkWeek | null {
    const all = WEEKDAYS.map((day) => [day, (this.#week.get(day) ?? []).toSorted((a, b) => a.start - b.start)] as const);
    const sound = all.every(([, spans]) => {
      const apart = spans.every((span, at) => at === 0 || span.start > (spans[at - 1]?.end ?? Number.POSITIVE_INFINITY));
      return apart && spans.reduce((sum, { start, end }) => sum + end - start, 0) <= MOST_MINUTES;
    });
    return sound && all.some(([, spans]) => spans.length > 0) ? (Object.fromEntries(all) as unknown as WorkWeek) : null;
  }

  #is(ahead: number): Item['is'] | undefined {
    return this.#items[this.#at + ahead]?.is;
  }

  #days(ahead: number): readonly Weekday[] {
    const item = this.#items[this.#at + ahead];
    return item?.is === 'days' ? item.days : [];
  }

  #spans(ahead: number): readonly WorkInterval[] {
    const item = this.#items[this.#at + ahead];
    return item?.is === 'spans' ? item.spans : [];
  }

  #step(): boolean {
    switch (this.#is(0)) {
      case 'separator':
        this.#at += 1;
        return true;
      case 'days':
        return this.#ruleOfDays();
      case 'spans':
        return this.#ruleOfSpans();
      case 'off':
      case 'except':
      case 'break':
        return this.#removal();
      default:
        return false;
    }
  }

  #ruleOfDays(): boolean {
    const item = this.#items[this.#at];
    const days = this.#days(0);
    if (this.#is(1) === 'off') return this.#took(2) && this.#withoutDays(days);
    const next = this.#items[this.#at + 1];
    const gap = next?.is === 'separator' && !next.bracket && this.#daysFirst ? 1 : 0;
    if (this.#is(1 + gap) !== 'spans') return false;
    const spans = this.#spans(1 + gap);
    if (this.#is(2 + gap) === 'off') return this.#took(3 + gap) && this.#withoutSpans(days, spans);
    // After `9-17`, two days in a list before a time may be one of each rule: `9-17, Mon-Thu, Fri 9-13`.
    if (this.#rules[0]?.implicit && item?.is === 'days' && !item.simple) return false;
    return this.#took(2 + gap) && this.#add(days, spans, false);
  }

  #ruleOfSpans(): boolean {
    if (this.#daysFirst) return this.#rules.length > 0 && this.#is(1) === 'off' && this.#takeOff();
    const spans = this.#spans(0);
    const gap = this.#is(1) === 'separator' ? 1 : 0;
    const follower = this.#is(2 + gap);
    if (this.#is(1 + gap) === 'days' && follower !== 'spans' && follower !== 'off') {
      const days = this.#days(1 + gap);
      return this.#took(2 + gap) && this.#add(days, spans, false);
    }
    if (this.#is(1) === 'off') return this.#takeOff();
    // Without days, and only once; days at once after it belong to it or to what follows.
    if (this.#rules.length > 0 || (this.#is(1) === 'days' && follower === 'spans')) return false;
    return this.#took(1) && this.#add(OFFICE_DAYS, spans, true);
  }

  /** `12-13 off` */
  #takeOff(): boolean {
    const spans = this.#spans(0);
    return this.#took(2) && this.#withoutSpans(this.#rules.at(-1)?.days ?? [], spans);
  }

  /** A word that takes something away, and what. */
  #removal(): boolean {
    const word = this.#is(0);
    const follower = this.#is(1);
    const days = this.#days(1);
    const spans = this.#spans(1);
    if (follower === 'days' && word !== 'break') {
      return this.#is(2) !== 'spans' && this.#took(2) && this.#withoutDays(days);
    }
    return follower === 'spans' && this.#took(2) && this.#withoutSpans(this.#rules.at(-1)?.days ?? [], spans);
  }

  #took(count: number): boolean {
    this.#at += count;
    return true;
  }

  #add(days: readonly Weekday[], spans: readonly WorkInterval[], implicit: boolean): boolean {
    const shared = days.filter((day) => this.#week.has(day));
    const meets = shared.some((day) => this.#week.get(day)?.some((a) => spans.some((b) => a.start < b.end && b.start < a.end)));
    if (shared.length > 0) {
      const same = this.#rules.some((rule) => rule.days.join() === days.join());
      // What is said of some days of a rule replaces it there; times beside those of the same days come in addition.
      const clear = shared.length === days.length && (meets ? !same : same);
      if (!clear) return false;
    }
    for (const day of days) {
      const kept = meets ? [] : (this.#week.get(day) ?? []);
      this.#week.set(day, [...kept, ...spans]);
    }
    this.#rules.push({ days, implicit });
    return true;
  }

  #withoutDays(days: readonly Weekday[]): boolean {
    const [first] = this.#rules;
    if (first === undefined) return false;
    const weekend = days.filter((day) => !OFFICE_DAYS.includes(day)).length;
    // Who is off on Friday and Saturday works on Sunday: Monday to Friday was assumed, and wrong.
    if (first.implicit && weekend > 0 && !(weekend === 2 && days.length === 2)) return false;
    for (const day of days) this.#week.delete(day);
    return true;
  }

  /** Takes a break out of the days of a rule; it lies within their work. */
  #withoutSpans(days: readonly Weekday[], breaks: readonly WorkInterval[]): boolean {
    for (const pause of breaks) {
      if (days.length === 0 || pause.end - pause.start > LONGEST_BREAK) return false;
      for (const day of days) {
        const spans = this.#week.get(day) ?? [];
        const around = spans.find(({ start, end }) => start < pause.start && pause.end < end);
        if (around === undefined) return false;
        const rest = [
          { start: around.start, end: pause.start },
          { start: pause.end, end: around.end },
        ];
        this.#week.set(day, [...spans.filter((span) => span !== around), ...rest]);
      }
    }
    return true;
  }
}
