/** Where reading stops (guides: reliability, section 6). Whatever is cut is reported, never dropped in silence. */
export const LIMITS = {
  /** A file, and what a zip inflates to. */
  bytes: 20 * 1024 * 1024,
  /** One unfolded line. */
  lineLength: 10_000,
  /** Occurrences of one rule inside the window. */
  perRule: 5_000,
  /** Occurrences of one file. */
  perFile: 200_000,
  /** Periods of a rule that are looked at before it is given up. */
  periods: 200_000,
  /** Times of day that the BYHOUR, BYMINUTE and BYSECOND lists of one rule may multiply to. */
  timesOfDay: 1_440,
  /** EXDATE and RDATE values of one event. */
  dates: 10_000,
  /** RRULE lines of one event. */
  rules: 10,
  attendees: 1_000,
  title: 300,
  description: 4_000,
  examples: 3,
} as const;
