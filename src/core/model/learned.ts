import type { Instant } from './scalars';

/** One thing the person's answers taught, as the options list it; each can be taken back. */
export interface Learned {
  /** By which it is taken back. */
  readonly id: string;
  /**
   * `volume`: half as loud. `kind-muted`: a kind is not offered until a date, or any more. `kind-quiet`: a kind is hardly ever acted on.
   * `series-acted`: something was done about it. `series-later`: not now, until a date. `series-ignored`: seen three times and left.
   * `series-not-useful`: called not useful.
   */
  readonly what:
    | 'volume'
    | 'kind-muted'
    | 'kind-quiet'
    | 'series-acted'
    | 'series-later'
    | 'series-ignored'
    | 'series-not-useful';
  /** Kind id for kinds, title for series; empty for the volume. */
  readonly name: string;
  readonly since: Instant;
  /** Null: until it is taken back. */
  readonly until: Instant | null;
}
