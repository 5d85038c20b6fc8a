/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;
/** An IANA zone name the platform knows, for example `Europe/Lisbon`. */
export type Zone = string;
/** A calendar date without a zone, `YYYY-MM-DD`. */
export type LocalDate = string;
/** Minutes, as a length or counted from local midnight (may pass 1440 for work that ends after midnight). */
export type Minutes = number;
/** A lower-cased e-mail address. */
export type Email = string;
/** From 0 (a guess) to 1 (the person said so). Claims about others need {@link CLAIM_CONFIDENCE}. */
export type Confidence = number;

/** Below this, nothing is claimed about a person's zone or hours (guides: judging, section 7). */
export const CLAIM_CONFIDENCE = 0.7;

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
