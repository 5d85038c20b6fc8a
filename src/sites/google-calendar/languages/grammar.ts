import type { Answer } from '../../../core/model';

/**
 * How one language writes a chip's label. Words only sharpen what the attributes say: a chip in a language without a grammar
 * is still joined by its token and timed by its place in the grid.
 */
export interface Grammar {
  readonly lang: string;
  /** `seen`: from pages of that language. `guess`: nobody has shown us one. */
  readonly evidence: 'seen' | 'guess';
  /** Words before the first time, for example Spanish "De". */
  readonly lead: RegExp | null;
  /** Between start and end of a label's times. */
  readonly joint: RegExp;
  /** First part of an all-day label, lower case. */
  readonly allDay: readonly string[];
  /** Before noon and after noon, as written before or after the figures. */
  readonly half: { readonly am: RegExp; readonly pm: RegExp } | null;
  /** The answer of the calendar's owner, as a whole part of the label, lower case. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** What stands for a guest's answer behind the name, lower case. */
  readonly guestAnswers: Readonly<Record<string, Answer>>;
  readonly noPlace: readonly string[];
  /** Before a place, with its colon. */
  readonly place: RegExp;
  /** Before the name of another calendar, with its colon. */
  readonly calendar: RegExp;
  readonly colour: RegExp;
  /** Ends the label of a chosen answer. */
  readonly selected: RegExp | null;
  /**
   * Twelve months, then seven weekdays from Sunday: lower case, long, short and regional forms apart by `|`. They are those of CLDR (a test
   * compares them with the platform's), written here because the platform's first date format takes longer than reading a page.
   * Empty: months are written in figures.
   */
  readonly months: string;
  readonly weekdays: string;
}

/** For words that nobody has seen. */
export const NEVER = /(?!)/;
