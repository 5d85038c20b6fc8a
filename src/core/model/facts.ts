import type { History, SeriesChoice } from './assessment';
import type { Meeting } from './meeting';
import type { Person } from './person';
import type { Instant } from './scalars';
import type { Settings } from './settings';

/** Everything `assess` may look at. `now` is an argument: the judge has no clock. */
export interface Facts {
  readonly meeting: Meeting;
  /** The people among the attendees that something is known of, by lower-cased address. */
  readonly people: ReadonlyMap<string, Person>;
  readonly settings: Settings;
  readonly history: History;
  readonly series: SeriesChoice;
  /** BCP 47 primary language of the text when known, for example `de`; null: detect, and be quieter when unsure. */
  readonly lang: string | null;
  readonly now: Instant;
}
